import { code, remarks } from '../answers.ts';
import { REFUSAL_GROUNDS, wordsFor } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import { allMet, CONDITION_FACTS, CONDITION_SETTINGS, unmetConditions } from './conditions.ts';
import type { EntryFacts } from './facts.ts';
import { isForbiddenGround } from './forbidden-grounds.ts';

const rule = rulesOver<EntryFacts>();

export const proposalAnswered = rule({
  id: 'entry-proposal',
  sections: [SECTION.entry],
  says: 'Vurderingen skal ende i et forslag, og et avslag skal ha en grunn.',
  facts: ['proposal', 'refusalGround'],
  check: ({ proposal, refusalGround }) =>
    remarks(
      code(
        { label: '6. Hva foreslår du?', value: proposal },
        { grant: 'innvilge programmet', refuse: 'avslå søknaden' },
      ),
      proposal === 'refuse' &&
        code({ label: '6. Hvilket vilkår mangler?', value: refusalGround }, REFUSAL_GROUNDS),
    ),
});

export const grantNeedsAllConditions = rule({
  id: 'entry-grant-needs-all',
  sections: [SECTION.entry],
  says: 'Program kan bare innvilges når alle vilkårene er oppfylt.',
  facts: [...CONDITION_FACTS, 'proposal'],
  settings: CONDITION_SETTINGS,
  version: 2,
  check(facts, settings) {
    if (facts.proposal !== 'grant') return undefined;
    return unmetConditions(facts, settings).map(({ words, section }) =>
      breach(
        `Det foreslås å innvilge, men et vilkår er ikke oppfylt: ${words}. Rett svaret hvis det er feil, ellers foreslå avslag på dette grunnlaget.`,
        section,
      ),
    );
  },
});

export const refusalNeedsUnmetCondition = rule({
  id: 'entry-refusal-needs-ground',
  sections: [SECTION.entry],
  says: 'Den som oppfyller alle vilkårene, har rett til program og kan ikke få avslag.',
  facts: [...CONDITION_FACTS, 'proposal', 'burdensome', 'institutionStay'],
  settings: CONDITION_SETTINGS,
  version: 2,
  check(facts, settings) {
    // Another municipality's to decide: neither yes nor no is given here.
    if (facts.institutionStay === 'from-other-municipality') return undefined;
    if (facts.proposal !== 'refuse' || facts.burdensome === 'yes' || !allMet(facts, settings))
      return undefined;
    return breach(
      'Det foreslås avslag, men alle vilkårene er oppfylt og det er ikke uforholdsmessig byrdefullt. Da har søkeren rett til program: foreslå å innvilge, eller rett vilkåret som er feil besvart.',
    );
  },
});

export const groundMatchesCondition = rule({
  id: 'entry-ground-matches',
  sections: [SECTION.entry, SECTION.grounds],
  says: 'Avslagsgrunnen skal være et vilkår som vurderingen viser at ikke er oppfylt.',
  facts: [...CONDITION_FACTS, 'proposal', 'refusalGround', 'burdensome'],
  settings: CONDITION_SETTINGS,
  check(facts, settings) {
    const { proposal, refusalGround: ground, burdensome } = facts;
    if (proposal !== 'refuse' || !ground || isForbiddenGround(ground)) return undefined;
    if (!Object.hasOwn(REFUSAL_GROUNDS, ground)) return undefined;
    const unmet = unmetConditions(facts, settings);
    const possible =
      burdensome === 'yes' ? [...unmet.map((u) => u.ground), 'burdensome'] : unmet.map((u) => u.ground);
    if (possible.includes(ground)) return undefined;
    const words = wordsFor(REFUSAL_GROUNDS, ground);
    if (possible.length === 0) {
      return breach(
        `Avslagsgrunnen «${words}» stemmer ikke med svarene på vilkårene. Rett svaret eller forslaget.`,
      );
    }
    const others = list(possible.map((g) => `«${wordsFor(REFUSAL_GROUNDS, g)}»`));
    return breach(
      `Avslagsgrunnen «${words}» stemmer ikke med svarene på vilkårene. Svarene viser i stedet ${others}: velg en av dem, eller rett svaret.`,
    );
  },
});
