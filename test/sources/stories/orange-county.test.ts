import * as stories from '../../../stories/pages/orange-county.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
