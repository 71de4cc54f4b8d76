import { describe, expect, it } from 'vitest';
import { checkEntryConditions, defaultSettings, type EntryFacts } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const met: EntryFacts = {
  today: '2026-09-01',
  birthDate: '1990-03-03',
  effortGroup: 'BATT',
  assessmentDate: '2026-08-25',
  workAbility: 'met',
  workAbilityReason: 'Lang tid uten arbeid',
  benefits: 'none',
  benefitsReason: 'Bare sosialhjelp',
  closeFollowUp: 'met',
  closeFollowUpReason: 'Trenger samordnet hjelp',
  residence: 'resident',
  institutionStay: 'none',
  introductionProgramme: 'none',
  burdensome: 'no',
  proposal: 'grant',
  participantView: 'Vil delta',
  assessmentReason: 'Trenger arbeidserfaring',
  mainReason: 'Alle vilkår er oppfylt',
};
const refuse = (patch: Partial<EntryFacts>): EntryFacts => ({ ...met, proposal: 'refuse', ...patch });

describe('entry to the programme (§ 29)', () => {
  it.each<[string, EntryFacts, string[]]>([
    ['all met, grant', met, []],
    ['EEA citizen', { ...met, residence: 'eea' }, []],
    ['nothing on work ability', { ...met, workAbility: null }, ['brudd entry-work-ability']],
    ['no grounds for work ability', { ...met, workAbilityReason: '' }, ['brudd entry-work-ability']],
    ['no grounds for benefits', { ...met, benefitsReason: '' }, ['brudd entry-benefits']],
    ['no grounds for assistance', { ...met, closeFollowUpReason: '' }, ['brudd entry-close-follow-up']],
    [
      'nothing on what the assessment means',
      { ...met, assessmentReason: '' },
      ['brudd entry-assessment-used'],
    ],
    [
      'refused, answered before that was asked',
      refuse({ closeFollowUp: 'not-met', refusalGround: 'close-follow-up', assessmentReason: undefined }),
      ['brudd entry-assessment-used'],
    ],
    ['nothing on residence', { ...met, residence: '' }, ['brudd entry-residence']],
    ['nothing on an institution', { ...met, institutionStay: null }, ['brudd entry-institution-answered']],
    [
      'asked before there was the question',
      { ...met, institutionStay: undefined },
      ['brudd entry-institution-answered'],
    ],
    [
      'an institution of no kind',
      { ...met, institutionStay: 'toString' },
      ['brudd entry-institution-answered'],
    ],
    ['in an institution, from here', { ...met, institutionStay: 'from-this-municipality' }, []],
    [
      'in an institution, from elsewhere, yet granted',
      { ...met, institutionStay: 'from-other-municipality' },
      ['brudd entry-municipality-responsible'],
    ],
    [
      'in an institution, from elsewhere, refused although nothing is missing',
      refuse({ institutionStay: 'from-other-municipality' }),
      ['brudd entry-municipality-responsible', 'brudd entry-proposal'],
    ],
    [
      'in an institution, from elsewhere, yet refused',
      refuse({
        institutionStay: 'from-other-municipality',
        workAbility: 'not-met',
        refusalGround: 'work-ability',
      }),
      ['brudd entry-municipality-responsible'],
    ],
    [
      'nothing on introduction',
      { ...met, introductionProgramme: null },
      ['brudd entry-introduction-answered'],
    ],
    ['nothing on burden', { ...met, burdensome: null }, ['brudd entry-burdensome-answered']],
    ['no view', { ...met, participantView: '' }, ['brudd entry-participant-view']],
    ['no main reason', { ...met, mainReason: '' }, ['brudd entry-main-reason']],
    ['no proposal', { ...met, proposal: null }, ['brudd entry-proposal']],
    ['grant without work ability', { ...met, workAbility: 'not-met' }, ['brudd entry-grant-needs-all']],
    ['grant with benefits', { ...met, benefits: 'more' }, ['brudd entry-grant-needs-all']],
    ['grant without residence', { ...met, residence: 'no-residence' }, ['brudd entry-grant-needs-all']],
    ['grant without lawful stay', { ...met, residence: 'no-lawful-stay' }, ['brudd entry-grant-needs-all']],
    ['grant on another outcome', { ...met, effortGroup: 'BFORM' }, ['brudd entry-grant-needs-all']],
    [
      'grant without assessment',
      { ...met, effortGroup: null, assessmentDate: null },
      ['brudd entry-assessment-exists', 'brudd entry-grant-needs-all'],
    ],
    ['assessed tomorrow', { ...met, assessmentDate: '2026-09-02' }, ['brudd entry-assessment-exists']],
    [
      'introduction programme now',
      { ...met, introductionProgramme: 'entitled' },
      ['merknad entry-introduction-programme'],
    ],
    ['burdensome, yet granted', { ...met, burdensome: 'yes', burdensomeReason: 'Forhold ved søkeren' }, []],
    ['burdensome, no reason', { ...met, burdensome: 'yes' }, ['brudd entry-burdensome-reason']],
    [
      'burdensome because of the office',
      { ...met, burdensome: 'yes', burdensomeReason: 'Vi har ikke kapasitet' },
      ['brudd entry-burdensome-reason'],
    ],
    [
      'burdensome because of the applicant, in words that sound like the office',
      {
        ...{ ...met, burdensome: 'yes', burdenFromApplicant: 'yes' },
        burdensomeReason: 'Har brukt opp kapasiteten til to tiltak med trusler mot ansatte',
      },
      ['merknad entry-burdensome-reason'],
    ],
    [
      'burdensome because of the applicant',
      { ...met, burdensome: 'yes', burdenFromApplicant: 'yes', burdensomeReason: 'Trusler mot ansatte' },
      [],
    ],
    [
      'burdensome, but not because of the applicant',
      { ...met, burdensome: 'yes', burdenFromApplicant: 'no', burdensomeReason: 'Trusler mot ansatte' },
      ['brudd entry-burdensome-reason'],
    ],
    [
      'not burdensome, whoever it would be about',
      { ...met, burdenFromApplicant: 'no', burdensomeReason: 'Vi har ikke kapasitet' },
      [],
    ],
    [
      'refused as burdensome because of money',
      refuse({
        ...{ burdensome: 'yes', refusalGround: 'burdensome' },
        burdensomeReason: 'Kommunen har brukt opp budsjettet og har venteliste',
      }),
      ['brudd entry-burdensome-reason'],
    ],
    [
      'burdensome because of a quota',
      { ...met, burdensome: 'yes', burdensomeReason: 'Årets kvote er brukt' },
      ['brudd entry-burdensome-reason'],
    ],
    [
      'refused although all is met',
      refuse({ refusalGround: 'work-ability' }),
      ['brudd entry-ground-matches', 'brudd entry-refusal-needs-ground'],
    ],
    ['refused, no ground', refuse({ workAbility: 'not-met' }), ['brudd entry-proposal']],
    ['refused on the right ground', refuse({ workAbility: 'not-met', refusalGround: 'work-ability' }), []],
    [
      'refused on the wrong ground',
      refuse({ workAbility: 'not-met', refusalGround: 'benefits' }),
      ['brudd entry-ground-matches'],
    ],
    [
      'refused as burdensome',
      refuse({ burdensome: 'yes', burdensomeReason: 'Voldelig mot ansatte', refusalGround: 'burdensome' }),
      [],
    ],
    [
      'refused as burdensome, answered no',
      refuse({ workAbility: 'not-met', refusalGround: 'burdensome' }),
      ['brudd entry-ground-matches'],
    ],
    [
      'refused without assessment',
      refuse({ effortGroup: null, assessmentDate: null, refusalGround: 'assessment-outcome' }),
      ['brudd entry-assessment-exists'],
    ],
    ['refused on residence', refuse({ residence: 'no-residence', refusalGround: 'residence' }), []],
    [
      'an unknown ground',
      refuse({ workAbility: 'not-met', refusalGround: 'toString' }),
      ['brudd entry-proposal'],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkEntryConditions(facts))).toEqual(expected));

  it.each([
    [['work-experience', 'language'], 'disse behovene: arbeidserfaring og norsk'],
    [[], 'ingen behov'],
    [[null, 'toString', {}], 'ingen behov'],
    [null, 'ingen behov'],
  ])('says what the assessment has, %j, where nothing is written of it', (mappedNeeds, said) =>
    expect(
      messageOf(
        checkEntryConditions({ ...met, mappedNeeds, assessmentReason: '' } as EntryFacts),
        'entry-assessment-used',
      ),
    ).toContain(said),
  );

  it('tells what to do when another municipality is responsible, and names no institution', () => {
    const outcome = checkEntryConditions({ ...met, institutionStay: 'from-other-municipality' });
    expect(outcome.findings).toMatchObject([{ section: 'sosialtjenesteloven § 3 andre ledd' }]);
    const message = messageOf(outcome, 'entry-municipality-responsible');
    expect(message).toMatch(/verken innvilges eller avslås her.*Vis søkeren til den kommunen.*faller bort/);
    expect(message).not.toMatch(/institusjon|omsorg/);
  });

  it.each(['budget', 'quota', 'waiting-list', 'full-time-unlikely'])(
    'is never refused on %s',
    (refusalGround) => {
      expect(found(checkEntryConditions(refuse({ workAbility: 'not-met', refusalGround })))).toEqual([
        'brudd entry-forbidden-ground',
      ]);
      const all = checkEntryConditions(refuse({ refusalGround }));
      expect(found(all)).toEqual(['brudd entry-forbidden-ground', 'brudd entry-refusal-needs-ground']);
      expect(messageOf(all, 'entry-forbidden-ground')).toContain('ingen avslagsgrunn');
    },
  );

  const unable = (reason: string) =>
    refuse({ workAbility: 'not-met', refusalGround: 'work-ability', mainReason: reason });
  it.each<[string, EntryFacts, number]>([
    ['money', unable('Budsjettet er brukt opp'), 1],
    ['money, of another kind', unable('Kommunens økonomi tillater det ikke'), 1],
    ['a quota', unable('Kvoten for året er fylt'), 1],
    ['a waiting list', unable('Står på VENTELISTE'), 1],
    ['staff', unable('Vi mangler bemanning og ressurser'), 1],
    ['doubt about full time', unable('Det er lite sannsynlig at hun kommer i arbeid på heltid'), 1],
    ['both', unable('Kvoten er full. Arbeid på full tid er ikke realistisk'), 2],
    ['full time, and doubt of something else', unable('Jobber heltid nå. Det er tvil om resten'), 0],
    ['full time, which is likely', unable('Får sannsynligvis arbeid på heltid til våren'), 0],
    ['room', unable('Vi ikke har plass til flere deltakere'), 1],
    ['room, in other words', unable('Det er fullt hos oss.'), 1],
    ['room, at the end', unable('Kurset er fullt'), 1],
    ['no place left', unable('Det er ingen ledige plasser'), 1],
    ['people', unable('Kommunen har ikke ansatte til det'), 1],
    ['people, who lack', unable('Det er for få veiledere'), 1],
    ['savings', unable('Det skal tas innsparing i år'), 1],
    ['what is fully possible', unable('Det er fullt mulig å jobbe, og han er fullt i stand til det'), 0],
    ['room elsewhere', unable('Har fast plass i arbeidsmarkedstiltak'), 0],
    ['what the applicant cannot afford', unable('Har ikke råd til bil'), 0],
    ['nothing of it', unable('Har arbeidskapasitet og fedrekvote igjen'), 0],
    ['nothing at all', { ...unable(''), mainReason: null }, 0],
    ['a condition: work', { ...unable('Er i jobb'), workAbilityReason: 'Ingen plass, kvoten er full' }, 1],
    ['a condition: benefits', { ...unable('Er i jobb'), benefitsReason: 'Budsjettet rekker ikke' }, 1],
    ['a condition: follow-up', { ...unable('Er i jobb'), closeFollowUpReason: 'Vi har ikke kapasitet' }, 1],
    ['two fields', { ...unable('Venteliste'), closeFollowUpReason: 'Venteliste' }, 2],
    ['a grant', { ...met, mainReason: 'Det er plass innenfor budsjettet' }, 0],
  ])('remarks on a refusal whose words are about %s', (_name, facts, count) => {
    const own = checkEntryConditions(facts).findings.filter(({ rule }) => rule === 'entry-forbidden-reason');
    expect(own.map(({ severity }) => severity)).toEqual(Array.from({ length: count }, () => 'merknad'));
  });

  it('says which reason it means, and repeats nothing of it', () => {
    const message = messageOf(checkEntryConditions(unable('Hemmelig venteliste')), 'entry-forbidden-reason');
    expect(message).toContain('«6. Hva er det viktigste for forslaget?»');
    expect(message).not.toMatch(/hemmelig|venteliste/i);
  });

  it.each([
    ['2008-09-01', true],
    ['2008-09-02', false],
    ['1959-09-02', true],
    ['1959-09-01', false],
    ['1959-08-31', false],
  ])('born %s, within the ages on 1 September 2026: %s', (birthDate, within) => {
    expect(found(checkEntryConditions({ ...met, birthDate }))).toEqual(
      within ? [] : ['brudd entry-grant-needs-all'],
    );
    const refused = checkEntryConditions(refuse({ birthDate, refusalGround: 'age' }));
    expect(refused.passed).toBe(!within);
  });

  it.each([
    ['02-28', '2026-02-27', false],
    ['02-28', '2026-02-28', true],
    ['03-01', '2026-02-28', false],
    ['03-01', '2026-03-01', true],
  ] as const)('born on a leap day, set to %s, is 18 on %s: %s', (leapDayBirthday, today, grown) => {
    const facts = { ...met, birthDate: '2008-02-29', today, assessmentDate: '2026-01-10' };
    expect(checkEntryConditions(facts, { ...defaultSettings, leapDayBirthday }).passed).toBe(grown);
  });

  it('judges by the day of the decision where it is another than today', () => {
    const facts = { ...met, birthDate: '2008-09-10' };
    expect(checkEntryConditions(facts).passed).toBe(false);
    expect(checkEntryConditions({ ...facts, decisionDate: '2026-09-10' }).passed).toBe(true);
  });

  it.each([
    ['1996-09-02', 'refuse', ['merknad entry-activity-duty-under-30']],
    ['1996-09-01', 'refuse', []],
    ['1996-09-02', 'grant', []],
  ])(
    'born %s, with the proposal to %s, reminds of the activity duty: %j',
    (birthDate, proposal, expected) => {
      const unmet = { closeFollowUp: 'not-met', refusalGround: 'close-follow-up' };
      const facts = proposal === 'refuse' ? refuse({ ...unmet, birthDate }) : { ...met, birthDate };
      const outcome = checkEntryConditions(facts);
      expect(found(outcome)).toEqual(expected);
      expect(outcome.passed).toBe(true);
      expect(JSON.stringify(outcome.findings)).not.toMatch(/1996|30 år/);
    },
  );

  it.each([
    ['02-28', '2026-02-27', true],
    ['02-28', '2026-02-28', false],
    ['03-01', '2026-02-28', true],
    ['03-01', '2026-03-01', false],
  ] as const)('born on a leap day, set to %s, is under 30 on %s: %s', (leapDayBirthday, today, under30) => {
    const facts = { ...refuse({ birthDate: '1996-02-29' }), today, assessmentDate: '2026-01-10' };
    const { findings } = checkEntryConditions(facts, { ...defaultSettings, leapDayBirthday });
    expect(findings.some(({ rule }) => rule === 'entry-activity-duty-under-30')).toBe(under30);
  });

  it('never tells a birth date', () => {
    for (const facts of [met, refuse({ refusalGround: 'age' })]) {
      const text = JSON.stringify(checkEntryConditions({ ...facts, birthDate: '2008-12-24' }).findings);
      expect(text).not.toMatch(/24\.12|12-24|2008/);
    }
  });

  it.each<[string, Partial<EntryFacts>, string[]]>([
    ['none, but an amount', { benefits: 'none', benefitsMonthlyKr: 1 }, ['brudd entry-benefits-amount']],
    ['none, zero', { benefits: 'none', benefitsMonthlyKr: 0 }, []],
    ['very limited, no amount', { benefits: 'very-limited' }, ['brudd entry-benefits-amount']],
    ['very limited, at the threshold', { benefits: 'very-limited', benefitsMonthlyKr: 7850 }, []],
    [
      'very limited, above',
      { benefits: 'very-limited', benefitsMonthlyKr: 7851 },
      ['merknad entry-benefits-amount'],
    ],
    [
      'a negative amount',
      { benefits: 'very-limited', benefitsMonthlyKr: -1 },
      ['brudd entry-benefits-amount'],
    ],
  ])('benefits: %s', (_name, patch, expected) =>
    expect(found(checkEntryConditions({ ...met, ...patch }))).toEqual(expected),
  );

  it('remarks on benefits that are "more" but below the threshold, which is a setting', () => {
    const facts = refuse({ benefits: 'more', benefitsMonthlyKr: 9000, refusalGround: 'benefits' });
    const upTo = (kr: number) =>
      found(checkEntryConditions(facts, { ...defaultSettings, veryLimitedBenefitsMonthlyKr: kr }));
    expect(upTo(8999)).toEqual([]);
    expect(upTo(9000)).toEqual(['merknad entry-benefits-amount']);
  });

  it.each<[day: string, benefits: 'very-limited' | 'more', kr: number, wanted: RegExp | undefined]>([
    ['2023-12-31', 'very-limited', 7551, /over utgangspunktet 7\s550 kr/],
    ['2024-01-01', 'very-limited', 7551, undefined],
    ['2024-12-31', 'more', 7851, undefined],
    ['2025-01-01', 'more', 7851, /veiledende sats fra 1\.1\.2024. Kontroller om det er kommet en høyere/],
    ['2025-01-01', 'very-limited', 7851, /husstanden\. Utgangspunktet er .* fra 1\.1\.2024\. Kontroller/],
    ['2025-01-01', 'very-limited', 7850, undefined],
    ['2025-01-01', 'more', 7850, /ikke over utgangspunktet 7\s850 kr per måned\. Kontroller vurderingen\.$/],
    // The rate of the first half of 2023 was not found: that of the year before, and a remark.
    ['2023-06-30', 'more', 6651, /veiledende sats fra 1\.7\.2022/],
  ])('compares on %s «%s» of %i kr with the state rate of the day', (today, benefits, kr, wanted) => {
    const patch = { today, assessmentDate: today, benefits, benefitsMonthlyKr: kr };
    const outcome = checkEntryConditions(
      benefits === 'more' ? refuse({ ...patch, refusalGround: 'benefits' }) : { ...met, ...patch },
    );
    expect(outcome.passed).toBe(true);
    if (wanted) expect(messageOf(outcome, 'entry-benefits-amount')).toMatch(wanted);
    else expect(found(outcome)).toEqual([]);
  });

  it('names each condition that is not met, with its own section', () => {
    const { findings } = checkEntryConditions({
      ...met,
      workAbility: 'not-met',
      residence: 'no-lawful-stay',
    });
    expect(findings.map(({ section }) => section)).toEqual([
      'sosialtjenesteloven § 29 første ledd',
      'forskrift 16. desember 2011 nr. 1251 §§ 1 og 1 a',
    ]);
  });

  it.each<[string, string]>([
    ['no-residence', 'søkeren er ikke norsk statsborger og har ikke bopel i Norge'],
    ['no-lawful-stay', 'søkeren er ikke norsk statsborger og har ikke lovlig opphold'],
  ])('asks neither home nor stay of a Norwegian citizen (nr. 1251 § 1): «%s»', (residence, words) => {
    expect(messageOf(checkEntryConditions({ ...met, residence }), 'entry-grant-needs-all')).toContain(words);
  });
});
