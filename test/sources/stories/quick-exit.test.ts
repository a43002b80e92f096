import * as stories from '../../../stories/quick-exit.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
