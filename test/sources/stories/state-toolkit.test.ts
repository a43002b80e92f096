import * as stories from '../../../stories/pages/state-toolkit.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
