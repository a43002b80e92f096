import * as stories from '../../../stories/glossary.stories.js';
import { testStories } from '../test-stories.js';

testStories(stories);
