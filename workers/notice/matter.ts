import { z } from 'zod';
import {
  noticeMatters,
  readEnding,
  readInterruption,
  type Db,
  type NoticeMatter,
} from '../../src/casefile/index.ts';

/** What a notice is about, as the calling process says it. */
export const matterShape = { about: z.enum(noticeMatters), aboutNumber: z.number().int().positive() };

/** When the matter was taken up. */
export async function proposedOn(
  tx: Db,
  caseId: string,
  { about, aboutNumber }: { about: NoticeMatter; aboutNumber: number },
): Promise<string> {
  const read = { ending: readEnding, interruption: readInterruption }[about];
  return (await read(tx, caseId, aboutNumber)).proposedOn;
}
