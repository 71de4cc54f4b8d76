import { readPerson } from '../../../casefile/index.ts';
import { readCaseShown } from '../../cases/read-case.ts';
import { defineRoute } from '../route.ts';
import { caseDetails } from '../schemas/answers.ts';
import { none, ofCase } from './params.ts';

export const getCase = defineRoute({
  method: 'get',
  path: '/cases/{id}',
  summary: 'One case with its dates, evaluations and limits',
  params: ofCase,
  query: none,
  status: 200,
  answer: caseDetails,
  errors: ['ERR_CASE_NOT_FOUND'],
  async run({ services: { caseFile, clock }, params }) {
    const { case: facts, ...shown } = await readCaseShown(caseFile.db, params.id, await clock.today());
    const person = await readPerson(caseFile.db, caseFile.cipher, facts.personId);
    return { ...facts, ...shown, person };
  },
});
