import * as stories from '../../../stories/term.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
