/** A fault in how the rules are used: never a finding about a case. `forUser` is for the one who must mend it. */
export class LawError extends Error {
  readonly code: string;
  readonly forUser: string;
  readonly retryable = false;

  constructor(code: string, message: string, forUser: string) {
    super(message);
    this.name = 'LawError';
    this.code = code;
    this.forUser = forUser;
  }
}

/** Asks for a rate that the tables do not hold. Nobody guesses an amount: the file named must be completed. */
export class MissingRateError extends LawError {
  /** What may be told outside the case file as well: a rate, a day and a file are about nobody. */
  readonly openText: string;
  readonly rate: string;
  readonly date: string;
  readonly file: string;

  constructor(rate: string, date: string, file: string) {
    super(
      'ERR_MISSING_RATE',
      `no ${rate} for ${date}: add it to ${file}`,
      `Satsen «${rate}» mangler for ${date}. Legg den til i ${file}.`,
    );
    this.name = 'MissingRateError';
    this.openText = this.forUser;
    this.rate = rate;
    this.date = date;
    this.file = file;
  }
}
