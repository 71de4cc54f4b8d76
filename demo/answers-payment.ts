/** What people might register and answer about a month's payment. */
type Answers = Record<string, unknown>;

export const asPlanned = (month: string): Answers => ({ month, asPlanned: true });

export const withExceptions = (month: string, exceptions: Answers): Answers => ({
  month,
  asPlanned: false,
  ...(exceptions.absences !== undefined && {
    participantHeard: 'yes',
    participantView: 'Trodde at fridagene var avtalt med arbeidsgiveren.',
  }),
  ...exceptions,
});

export const unauthorised = (from: string, to: string): Answers => ({ from, to });

export const pay = (): Answers => ({ paymentAction: 'pay' });
export const hold = (): Answers => ({
  paymentAction: 'hold',
  reason: 'Venter på timelister fra arbeidsgiveren.',
});
export const mustBeCorrected = (): Answers => ({
  paymentAction: 'correct',
  reason: 'Timene stemmer ikke med timelisten fra arbeidsgiveren.',
});

export const attendanceWasRight = (): Answers => ({
  attendanceAnswer: 'right',
  note: 'Timelisten er kontrollert mot arbeidsgiverens egen.',
});

export const approve = (): Answers => ({ monthResult: 'approve' });
export const sendBack = (recheck: 'deviations' | 'all'): Answers => ({
  monthResult: 'return',
  recheck,
  reason: 'Fraværet i en av sakene må kontrolleres mot egenmeldingen.',
});

export const lateMonth = (): Answers => ({
  paymentMeasure: 'remind',
  note: 'Veilederen har fått beskjed og registrerer i dag.',
});
