import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { steps } from '../../workers/index.ts';

/** What a step takes as it is, whatever it is: the answers of a form. */
const answersOf = (input: z.ZodObject) =>
  Object.entries(input.shape).filter(([, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return inner instanceof z.ZodUnknown;
  });

describe('a task that was completed without any answer is an answer to check, not a technical fault', () => {
  const receiving = steps.filter(({ input }) => answersOf(input).length > 0);

  it('there are steps that receive forms', () => expect(receiving.length).toBeGreaterThan(20));

  it.each(receiving.map(({ type, input }) => [type, input] as const))('%s', (_type, input) => {
    for (const [name, schema] of answersOf(input)) {
      expect(z.object({ [name]: schema }).safeParse({}).success, name).toBe(true);
    }
  });
});
