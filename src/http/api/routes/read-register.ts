import { readRegister } from '../../cases/read-register.ts';
import { defineRoute } from '../route.ts';
import { readRegisterInput, registerReport } from '../schemas/read-register.ts';
import { none } from './params.ts';

export const readRegisterRoute = defineRoute({
  method: 'post',
  path: '/register-readings',
  summary: 'Screen the register extract and open a case for each candidate who has none',
  description:
    'All or nothing: with one faulty line nothing is opened, and every fault is told by its line. Repeating the request opens nothing new.',
  right: 'read-register',
  params: none,
  query: none,
  body: readRegisterInput,
  status: 201,
  answer: registerReport,
  errors: ['ERR_REGISTER_FAULTY', 'ERR_BODY_TOO_LARGE'],
  run: ({ services, user, body }) => readRegister(services, user, body.csv),
});
