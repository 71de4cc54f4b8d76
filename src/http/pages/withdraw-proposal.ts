import { CaseFileError, openEnding, openInterruption } from '../../casefile/index.ts';
import { withdrawInput } from '../api/schemas/matters.ts';
import { withdrawTheProposal } from '../cases/settle-matter.ts';
import { caseForm } from './case-form.ts';

const MATTERS = {
  ending: {
    path: 'avslutt',
    title: 'Trekk forslaget om avslutning',
    open: openEnding,
    settled: 'ERR_ENDING_SETTLED',
  },
  interruption: {
    path: 'avbrudd',
    title: 'Trekk forslaget om avbrudd',
    open: openInterruption,
    settled: 'ERR_INTERRUPTION_SETTLED',
  },
} as const;

/** Takes back what was proposed and is not decided yet. */
const withdraw = (about: keyof typeof MATTERS) => {
  const { path, title, open, settled } = MATTERS[about];
  return caseForm({
    address: `/${path}/:number/trekk`,
    right: 'withdraw-proposal',
    view: 'withdraw-proposal',
    schema: withdrawInput,
    field: 'reason',
    async load({ caseFile: { db } }, { caseId, number }) {
      const proposal = await open(db, caseId);
      if (proposal?.number !== number || proposal.status !== 'proposed') {
        throw new CaseFileError(settled, { caseId, number });
      }
      return { title };
    },
    run: (services, user, which, input) => withdrawTheProposal(services, user, { ...which, about }, input),
    to: '?melding=forslag-trukket',
  });
};

export const withdrawEnding = withdraw('ending');
export const withdrawInterruption = withdraw('interruption');
