/** Views of the case file for those who watch it. They read, and change nothing. */
export {
  supervisionOfCase,
  supervisionOfOffice,
  type OfficeSupervision,
  type PatternInOffice,
  type SupervisedCase,
} from './supervision/supervision.ts';
