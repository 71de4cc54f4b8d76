import { code, pastDate, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { APPEAL_RESULTS, type AppealFacts, type TemporaryMeasuresFacts } from './facts.ts';

const appeal = rulesOver<AppealFacts>();
const measures = rulesOver<TemporaryMeasuresFacts>();

/**
 * Whether the complainant has won something: a change that is not to their disadvantage, or a decision that is quashed,
 * which has to be made anew.
 */
const won = ({
  appealResult,
  toDisadvantage,
}: Pick<AppealFacts, 'appealResult' | 'toDisadvantage'>): boolean =>
  appealResult === 'quashed' || (appealResult === 'changed' && toDisadvantage === 'no');

export const measuresOrdered = appeal({
  id: 'appeal-temporary-measures',
  sections: [SECTION.temporaryMeasures],
  says: 'Kan et vedtak som gir klageren medhold, ikke settes i verk straks, kan Statsforvalteren bestemme midlertidige tiltak for et øyeblikkelig behov.',
  facts: ['appealResult', 'toDisadvantage', 'temporaryMeasures', 'measures'],
  check({ temporaryMeasures, measures: what, ...answer }) {
    if (!won(answer)) {
      if (temporaryMeasures !== 'yes') return undefined;
      const { appealResult, toDisadvantage } = answer;
      const known = Object.hasOwn(APPEAL_RESULTS, appealResult ?? '');
      const result = known ? APPEAL_RESULTS[appealResult as keyof typeof APPEAL_RESULTS] : 'ikke kjent';
      const worse = toDisadvantage === 'yes' ? ', til skade for klageren' : '';
      return breach(
        `Det er svart at midlertidige tiltak er bestemt, men svaret gir ikke klageren medhold: ${result}${worse}. Tiltak hører til et medhold: rett ett av svarene.`,
      );
    }
    return remarks(
      code({ label: 'Har Statsforvalteren bestemt midlertidige tiltak?', value: temporaryMeasures }, YES_NO),
      temporaryMeasures === 'yes' &&
        text({ label: 'Hvilke tiltak?', value: what }, 'Skriv hva som skal settes i verk straks.'),
    );
  },
});

export const measuresOrderedRules = [measuresOrdered] as const;

export const measuresCarriedOut = measures({
  id: 'temporary-measures-carried-out',
  sections: [SECTION.temporaryMeasures],
  says: 'Midlertidige tiltak som Statsforvalteren har bestemt, settes i verk straks.',
  facts: ['today', 'answeredOn', 'setInMotionOn', 'whatWasDone'],
  check: ({ today, answeredOn, setInMotionOn, whatWasDone }) =>
    remarks(
      pastDate({ label: 'Når ble tiltakene satt i verk?', value: setInMotionOn }, today),
      isDate(setInMotionOn) &&
        isDate(answeredOn) &&
        setInMotionOn < answeredOn &&
        breach(
          `Tiltakene er satt i verk ${norwegian(setInMotionOn)}, men Statsforvalteren bestemte dem først ${norwegian(answeredOn)}. Rett datoen.`,
        ),
      text(
        { label: 'Hva er satt i verk?', value: whatWasDone },
        'Skriv hva klageren får, og hvor lenge det skal vare.',
      ),
    ),
});

export const temporaryMeasuresRules = [measuresCarriedOut] as const;
