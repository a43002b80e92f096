import * as stories from '../../../stories/topics.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
