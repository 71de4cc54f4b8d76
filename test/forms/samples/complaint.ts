import { base, TEXT, type Sample } from './sample.ts';

const variables = {
  ...base,
  complaintNumber: 1,
  decisionNumber: 2,
  decisionKind: 'refusal',
  decidedOn: '2026-10-01',
  receivedOn: '2026-11-20',
  complainant: 'party',
  suspension: null,
  timing: 'late',
  deadlineBasis: 'received',
  lastDay: '2026-10-26',
  admissionInDoubt: true,
};
const inTime = { ...variables, timing: 'in-time', lastDay: '2026-11-26', admissionInDoubt: false };

export const admission: Sample[] = [
  {
    name: 'late-but-taken',
    variables,
    answers: { accept: 'yes', lateGround: 'not-to-blame', reason: TEXT },
  },
  { name: 'rejected', variables, answers: { accept: 'no', rejectionGround: 'late', reason: TEXT } },
  {
    name: 'not-mended',
    variables: { ...inTime, deadlineBasis: 'assumed', complainant: 'representative' },
    answers: { accept: 'no', rejectionGround: 'not-mended', mendBy: '2026-11-30', reason: TEXT },
  },
];

const written = { investigation: TEXT, viewsAssessed: TEXT, participantView: TEXT, reason: TEXT };

export const review: Sample[] = [
  {
    name: 'forward',
    variables: { ...inTime, suspension: 'granted' },
    answers: { ...written, proposal: 'forward' },
  },
  {
    name: 'reverse-partly',
    variables: inTime,
    answers: { ...written, proposal: 'reverse-partly', toDisadvantage: 'no' },
  },
  {
    name: 'returned',
    variables: { ...inTime, passed: true, review: { proposal: 'forward' }, verdict: { result: 'return' } },
    answers: { proposal: 'forward' },
    alsoSubmitted: { investigation: '', viewsAssessed: '', participantView: '', reason: '' },
  },
];

const asked = {
  ...base,
  complaintNumber: 1,
  decisionNumber: 2,
  decidedOn: '2026-10-01',
  receivedOn: '2026-11-20',
};
const ending = { ...asked, decisionKind: 'ending', held: 'ending', endDate: '2026-12-31' };

export const suspension: Sample[] = [
  {
    name: 'granted',
    variables: ending,
    answers: { suspension: 'granted' },
    alsoSubmitted: { suspensionReason: '' },
  },
  {
    name: 'over',
    variables: { ...ending, held: 'ended', endDate: '2026-11-19' },
    answers: { suspension: 'refused', suspensionReason: TEXT },
  },
  {
    name: 'set-off',
    variables: { ...asked, decisionKind: 'set-off', held: 'set-off', endDate: null },
    answers: { suspension: 'granted', suspensionReason: TEXT },
  },
  {
    name: 'absence',
    variables: { ...asked, decisionKind: 'absence-refusal', held: 'absence', endDate: null },
    answers: { suspension: 'granted', suspensionReason: TEXT },
  },
  {
    name: 'interruption',
    variables: { ...asked, decisionKind: 'interruption', held: 'interruption', endDate: null },
    answers: { suspension: 'refused', suspensionReason: TEXT },
  },
  {
    name: 'corrected',
    variables: {
      ...{ ...asked, decisionKind: 'refusal', held: 'by-hand', endDate: null, passed: false },
      suspending: { suspension: 'refused' },
    },
    answers: { suspension: 'refused', suspensionReason: TEXT },
  },
];

export const complaintVerdict: Sample[] = [
  {
    name: 'approve-forwarding',
    variables: { ...inTime, suspension: 'refused', review: { proposal: 'forward' } },
    answers: { result: 'approve' },
    alsoSubmitted: { reason: '' },
  },
  {
    name: 'return-rejection',
    variables: { ...variables, admission: { accept: 'no', rejectionGround: 'late' } },
    answers: { result: 'return', reason: TEXT },
  },
];

export const forwarding: Sample[] = [
  {
    name: 'sent',
    variables,
    answers: { forwardedOn: '2026-12-01', documentsSent: 'yes', statementCopied: 'yes' },
  },
];

export const temporaryMeasures: Sample[] = [
  {
    name: 'ordered',
    variables: { ...base, complaintNumber: 1, decisionNumber: 2, answeredOn: '2026-12-08' },
    answers: { setInMotionOn: '2026-12-10', whatWasDone: TEXT },
  },
  {
    name: 'corrected',
    variables: {
      ...{ ...base, complaintNumber: 1, decisionNumber: 2, answeredOn: '2026-12-08', passed: false },
      measures: { setInMotionOn: '2026-12-10' },
    },
    answers: { setInMotionOn: '2026-12-09' },
    alsoSubmitted: { whatWasDone: '' },
  },
];

export const carryingOut: Sample[] = [
  {
    name: 'changed',
    variables: { ...variables, complaintResult: 'forwarded', appealResult: 'changed' },
    answers: { done: 'benefit', doneOn: '2026-12-10', note: TEXT },
  },
  {
    name: 'reversed',
    variables: { ...variables, complaintResult: 'reversed', appealResult: null },
    answers: { done: 'taken-back', doneOn: '2026-12-10', note: TEXT },
  },
  {
    name: 'child-supplement',
    variables: {
      ...variables,
      ...{ complaintResult: 'reversed', appealResult: null, decisionKind: 'child-supplement' },
    },
    answers: { done: 'benefit', doneOn: '2026-12-10', note: TEXT },
  },
];

export const interimReply: Sample[] = [
  {
    name: 'sent',
    variables: { ...base, inquiry: 'application', receivedOn: '2026-11-20', interimReplyDate: '2026-12-21' },
    answers: { reply: 'sent', repliedOn: '2026-12-18', expectedOn: '2027-01-15', reason: TEXT },
  },
  {
    name: 'unnecessary',
    variables: { ...base, inquiry: 'complaint', receivedOn: '2026-11-20', interimReplyDate: '2026-12-21' },
    answers: { reply: 'unnecessary', reason: TEXT },
  },
];
