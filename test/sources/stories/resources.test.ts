import * as stories from '../../../stories/resources.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
