import * as stories from '../../../stories/pages/lake-county.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
