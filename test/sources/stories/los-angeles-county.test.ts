import * as stories from '../../../stories/pages/los-angeles-county.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
