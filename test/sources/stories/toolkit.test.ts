import * as stories from '../../../stories/toolkit.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
