import { code, date, pastDate, remarks, text } from '../answers.ts';
import { addCalendarDays, addMonths, isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { SELF_CERTIFICATION_COVERS, SELF_CERTIFICATION_GROUNDS } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { heardWithViewRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import type { OtherAbsence, SelfCertificationFacts } from './facts.ts';
import { TIMES_A_YEAR, uncertifiedTimes } from './self-certification.ts';

const rule = rulesOver<SelfCertificationFacts>();
const REVIEW_MONTHS = 6;

/** The last day on which a withdrawal must have been looked at again. */
export const reviewBy = (decidedOn: string): string => addMonths(decidedOn, REVIEW_MONTHS);

export const rightHasGround = rule({
  id: 'self-certification-ground',
  sections: [SECTION.selfCertificationLost, SECTION.selfCertificationCount, SECTION.sickChildCertificate],
  says: 'Retten til egenmelding kan falle bort etter fire fravær på tolv måneder, eller ved rimelig tvil om sykdommen.',
  facts: ['today', 'absences', 'ground', 'covers', 'reason'],
  version: 2,
  check({ today, absences, ground, covers, reason }) {
    const times = uncertifiedTimes(absences, today);
    return remarks(
      code({ label: 'Hvorfor vurderes retten?', value: ground }, SELF_CERTIFICATION_GROUNDS),
      code({ label: 'Hva gjelder det?', value: covers }, SELF_CERTIFICATION_COVERS),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hva det bygger på.'),
      ground === 'four-absences' &&
        times < TIMES_A_YEAR &&
        breach(
          `Det er registrert ${times} fravær med egenmelding de siste tolv månedene, men grunnen krever ${TIMES_A_YEAR}. Velg en annen grunn, eller la retten bestå.`,
        ),
      ground === 'four-absences' &&
        (covers === 'child' || covers === 'both') &&
        breach(
          'Antall egenmeldinger gjelder egen sykdom. For barns sykdom må det være rimelig grunn til tvil.',
          SECTION.sickChildCertificate,
        ),
    );
  },
});

export const rightPersonNotified = rule({
  id: 'self-certification-hearing',
  sections: [SECTION.selfCertificationHearing, SECTION.notice],
  says: 'Deltakeren skal få uttale seg før retten til egenmelding faller bort.',
  facts: ['today', 'proceed', 'noticeSentOn', 'responseDeadline', 'reason'],
  settings: ['noticeResponseDays'],
  version: 2,
  check({ today, proceed, noticeSentOn, responseDeadline, reason }, { noticeResponseDays }) {
    if (proceed === 'no')
      return text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor retten består.');
    const wrong = remarks(
      pastDate({ label: 'Varsel sendt', value: noticeSentOn }, today),
      date({ label: 'Frist for å svare', value: responseDeadline }),
    );
    if (wrong.length > 0 || !isDate(noticeSentOn) || !isDate(responseDeadline)) return wrong;
    const earliest = addCalendarDays(noticeSentOn, noticeResponseDays);
    if (responseDeadline >= earliest) return undefined;
    return breach(
      `Varselet ble sendt ${norwegian(noticeSentOn)} med frist ${norwegian(responseDeadline)}. Gi minst ${noticeResponseDays} dager, til ${norwegian(earliest)}.`,
    );
  },
});

export const rightDecidedAfterHearing = rule({
  id: 'self-certification-decided-after-hearing',
  sections: [SECTION.selfCertificationHearing],
  says: 'Retten kan ikke falle bort før deltakeren har svart eller fristen for å svare er ute.',
  facts: ['today', 'result', 'responseDeadline', 'respondedOn', 'participantView', 'withdrawnFrom'],
  check({ today, result, responseDeadline, respondedOn, participantView, withdrawnFrom }) {
    if (result !== 'withdraw' || withdrawnFrom) return undefined;
    const answered = isDate(respondedOn) && respondedOn <= today;
    return remarks(
      respondedOn ? pastDate({ label: 'Svarte', value: respondedOn }, today) : undefined,
      answered &&
        text({ label: 'Hva mener deltakeren?', value: participantView }, 'Skriv hva deltakeren svarte.'),
      !answered &&
        (!isDate(responseDeadline) || today <= responseDeadline) &&
        breach(
          isDate(responseDeadline)
            ? `Fristen for å svare er ${norwegian(responseDeadline)} og er ikke ute. Vent, eller skriv når deltakeren svarte.`
            : 'Deltakeren har ikke fått en frist for å svare. Varsle deltakeren først.',
        ),
    );
  },
});

/** Between the notice and the decision a certificate may have been shown, and then there are not four any more. */
export const groundStillStands = rule({
  id: 'self-certification-ground-stands',
  sections: [SECTION.selfCertificationLost, SECTION.selfCertificationCount],
  says: 'Når retten faller bort etter fire fravær, er de fire fortsatt uten legeerklæring.',
  facts: ['today', 'absences', 'ground', 'result', 'withdrawnFrom'],
  check({ today, absences, ground, result, withdrawnFrom }) {
    if (result !== 'withdraw' || withdrawnFrom || ground !== 'four-absences') return undefined;
    const times = uncertifiedTimes(Array.isArray(absences) ? absences : [], today);
    if (times >= TIMES_A_YEAR) return undefined;
    return breach(
      `Retten er vurdert fordi det var ${TIMES_A_YEAR} fravær med egenmelding på tolv måneder, men i dag er det ${times} uten legeerklæring. La retten bestå.`,
    );
  },
});

/**
 * That the right stays away is a decision anew, which can be complained about, and not a longer wait for the first: so
 * there is a hearing before it, too. What was said before the first decision is half a year old by then.
 */
export const rightRenewalHeard = rule({
  id: 'self-certification-renewal-heard',
  sections: [SECTION.notice, SECTION.enlightened, SECTION.consult, SECTION.selfCertificationHearing],
  says: 'Deltakeren skal få uttale seg før det besluttes at retten til egenmelding fortsatt er borte, og det deltakeren sier, skal være med.',
  facts: ['result', 'withdrawnFrom', 'participantHeard', 'participantView'],
  check({ result, withdrawnFrom, participantHeard, participantView }) {
    if (result !== 'withdraw' || !withdrawnFrom) return undefined;
    return heardWithViewRemarks(participantHeard, participantView, 'Retten skal fortsatt være borte');
  },
});

/**
 * § 8 third paragraph says that the loss is looked at again, and not what it takes for it to go on: the four absences of
 * the first paragraph are asked of the first decision, and whoever may not use self-certification makes no new ones. So
 * the law sets no number here, and none is made up: what is known today is put beside the reason, which the
 * administration act demands (`self-certification-result`).
 */
export const rightRenewalGround = rule({
  id: 'self-certification-renewal-ground',
  sections: [SECTION.selfCertificationHearing, SECTION.enlightened, SECTION.grounds],
  says: 'Er det ikke lenger fire fravær med egenmelding på tolv måneder, sier begrunnelsen hvorfor retten likevel fortsatt er borte.',
  facts: ['today', 'absences', 'ground', 'result', 'withdrawnFrom'],
  check({ today, absences, ground, result, withdrawnFrom }) {
    if (result !== 'withdraw' || !isDate(withdrawnFrom) || ground !== 'four-absences') return undefined;
    const times = uncertifiedTimes(Array.isArray(absences) ? absences : [], today);
    if (times >= TIMES_A_YEAR) return undefined;
    return note(
      `Retten falt bort ${norwegian(withdrawnFrom)} etter ${TIMES_A_YEAR} fravær med egenmelding på tolv måneder. I de tolv månedene til og med ${norwegian(today)} er det ${times} uten legeerklæring. Kontroller at begrunnelsen sier hvorfor retten likevel fortsatt er borte.`,
    );
  },
});

export const rightResult = rule({
  id: 'self-certification-result',
  sections: [SECTION.selfCertificationLost, SECTION.grounds],
  says: 'Kommunen beslutter om retten til egenmelding faller bort eller består, og begrunner det.',
  facts: ['result', 'reason'],
  check: ({ result, reason }) =>
    remarks(
      code(
        { label: 'Hva beslutter du?', value: result },
        { withdraw: 'retten faller bort', keep: 'retten består' },
      ),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor.'),
    ),
});

export const rightLostFromNow = rule({
  id: 'self-certification-not-backwards',
  version: 2,
  sections: [SECTION.selfCertificationLost, SECTION.selfCertificationHearing],
  says: 'Retten til egenmelding faller tidligst bort den dagen det besluttes.',
  facts: ['today', 'result', 'lostFrom', 'withdrawnFrom'],
  settings: ['selfCertificationReachesBack'],
  check({ today, result, lostFrom, withdrawnFrom }, { selfCertificationReachesBack }) {
    if (result !== 'withdraw' || withdrawnFrom) return undefined;
    return remarks(
      date({ label: 'Fra hvilken dag?', value: lostFrom }),
      !selfCertificationReachesBack &&
        isDate(lostFrom) &&
        lostFrom < today &&
        breach(
          `Retten skal falle bort ${norwegian(lostFrom)}, men det besluttes ${norwegian(today)}. Den kan ikke falle bort bakover i tid.`,
        ),
    );
  },
});

export const rightReviewedInTime = rule({
  id: 'self-certification-reviewed-in-time',
  sections: [SECTION.selfCertificationHearing],
  says: 'En beslutning om å ta fra noen retten til egenmelding skal vurderes på nytt innen seks måneder.',
  facts: ['today', 'withdrawnFrom', 'reviewBy'],
  check({ today, withdrawnFrom, reviewBy: by }) {
    if (!withdrawnFrom || !by || today <= by) return undefined;
    // It cannot be mended any more, so it must not stop the review that is late.
    return {
      severity: 'merknad',
      message: `Retten falt bort ${norwegian(withdrawnFrom)} og skulle vært vurdert på nytt senest ${norwegian(by)}, men i dag er ${norwegian(today)}. Følg opp hvorfor det ble for sent.`,
    };
  },
});

export const selfCertificationQuestionRules = [rightHasGround] as const;
export const selfCertificationHearingRules = [rightPersonNotified] as const;
export const selfCertificationDecisionRules = [
  rightResult,
  groundStillStands,
  rightDecidedAfterHearing,
  rightLostFromNow,
  rightRenewalHeard,
  rightRenewalGround,
  rightReviewedInTime,
] as const;

/**
 * Whether the right is to be questioned by itself: four absences without a certificate in twelve months. Those that
 * were looked at when it was last decided on are left out where it is set so.
 * @param decidedOn the day on which the right was last kept or given back
 */
export function questionIsDue(
  absences: readonly OtherAbsence[],
  today: string,
  decidedOn?: string | null,
  { selfCertificationAskedAgain }: Pick<Settings, 'selfCertificationAskedAgain'> = settingsHere(),
): boolean {
  const since = selfCertificationAskedAgain === 'after-four-more' ? (decidedOn ?? '') : '';
  const counted = absences.filter((one) => one.kind !== 'self-certified' || (one.from ?? '') > since);
  return uncertifiedTimes(counted, today) >= TIMES_A_YEAR;
}

/** Before the right is questioned at all. */
export const checkSelfCertificationQuestion = checkWith<SelfCertificationFacts>(
  selfCertificationQuestionRules,
);
/** Job `check-hearing-notice`. */
export const checkHearingNotice = checkWith<SelfCertificationFacts>(selfCertificationHearingRules);
/** Job `check-self-certification`. */
export const checkSelfCertification = checkWith<SelfCertificationFacts>(selfCertificationDecisionRules);
