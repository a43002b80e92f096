import * as stories from '../../../stories/hotline-card.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
