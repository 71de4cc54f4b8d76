import { z } from 'zod';
import { defineStep } from '../../src/step/define-step.ts';
import { matterShape } from './matter.ts';

/** Notes that the participant has had the time to respond and has not used it. */
export const noteNoResponse = defineStep({
  type: 'note-no-response',
  input: { ...matterShape, responseDeadline: z.iso.date() },
  output: {},
  async run({ about, aboutNumber, responseDeadline }, { journal }) {
    await journal({ kind: 'notice-unanswered', data: { about, aboutNumber, responseDeadline } });
    return {};
  },
});
