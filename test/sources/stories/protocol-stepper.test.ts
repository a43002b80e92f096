import * as stories from '../../../stories/protocol-stepper.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
