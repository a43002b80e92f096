import * as stories from '../../../stories/risk-checklist.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
