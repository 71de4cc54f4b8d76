import { openCase, proposeEnding, registerPerson, type CaseFile } from '../src/casefile/index.ts';
import type { Conductor } from './conductor.ts';
import type { Caseworkers } from './caseworkers.ts';
import { lives, type Life, type Player } from './lives.ts';
import type { Recipient } from './register.ts';

export interface Stage {
  readonly caseFile: CaseFile;
  readonly url: string;
  readonly people: Caseworkers;
  readonly conductor: Conductor;
}

/** Opens the case of somebody whom the screening has found on a day, and plays what comes of it. */
export async function playCase(stage: Stage, recipient: Recipient, life: Life, found: string): Promise<void> {
  const { caseFile, people } = stage;
  await stage.conductor.play(async (until) => {
    await until(found);
    const caseId = await caseFile.transaction(async (tx) => {
      const { personId } = await registerPerson(tx, caseFile.cipher, {
        identityNumber: recipient.fodselsnummer,
        firstName: recipient.fornavn,
        lastName: recipient.etternavn,
      });
      const opened = await openCase(tx, {
        personId,
        officeId: recipient.kontor,
        source: 'identification',
        actor: 'veileder',
        engineDate: found,
        caseUrl: (id) => `${stage.url}/saker/${id}`,
      });
      return opened.caseId;
    });
    const player: Player = {
      children: recipient.barn_under_18,
      is: until,
      do: (task, answers, by = 'veileder') => people.complete(caseId, task, answers, by),
      waits: async (task) => void (await people.find(caseId, task)),
      proposesEnding: async (lastDay) => {
        await caseFile.transaction((tx) =>
          proposeEnding(tx, {
            caseId,
            actor: 'veileder',
            engineDate: lastDay,
            endReason: 'work',
            endDate: lastDay,
            againstWill: false,
            caseUrl: `${stage.url}/saker/${caseId}`,
            text: { reason: 'Har fått fast arbeid.' },
          }),
        );
      },
    };
    await lives[life].live(player, found);
  });
}
