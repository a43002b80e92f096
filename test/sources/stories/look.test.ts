import * as stories from '../../../stories/look.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
