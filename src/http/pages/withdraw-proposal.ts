import { Router } from 'express';
import { CaseFileError, openEnding, openInterruption, type ProposalMatter } from '../../casefile/index.ts';
import { withdrawInput } from '../api/schemas/matters.ts';
import { withdrawTheProposal } from '../cases/settle-matter.ts';
import type { HttpServices } from '../services.ts';
import { CASE } from './case.ts';
import { caseForm, type Which } from './case-form.ts';

const WORDS = {
  ending: { path: 'avslutt', title: 'Trekk forslaget om avslutning', code: 'ERR_ENDING_SETTLED' },
  interruption: { path: 'avbrudd', title: 'Trekk forslaget om avbrudd', code: 'ERR_INTERRUPTION_SETTLED' },
} as const;

/** Takes back what was proposed and is not decided yet. */
export function withdrawProposal(services: HttpServices): Router {
  const router = Router();
  for (const about of ['ending', 'interruption'] as const) router.use(pageFor(services, about));
  return router;
}

function pageFor(services: HttpServices, about: ProposalMatter): Router {
  const { path, title, code } = WORDS[about];
  return caseForm(services, {
    address: `${CASE}/${path}/:number/trekk`,
    right: 'withdraw-proposal',
    view: 'withdraw-proposal',
    schema: withdrawInput,
    field: 'reason',
    message: 'forslag-trukket',
    async load({ caseFile: { db } }, which: Which) {
      const open = await { ending: openEnding, interruption: openInterruption }[about](db, which.caseId);
      if (open?.number !== which.number || open.status !== 'proposed') {
        throw new CaseFileError(code, { caseId: which.caseId, number: which.number });
      }
      return { title };
    },
    run: (all, user, which, input) => withdrawTheProposal(all, user, { ...which, about }, input),
  });
}
