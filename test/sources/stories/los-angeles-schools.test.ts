import * as stories from '../../../stories/pages/los-angeles-schools.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
