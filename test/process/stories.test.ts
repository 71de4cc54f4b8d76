import { afterAll, beforeAll, describe, it } from 'vitest';
import { decisionStories } from './stories/decision.ts';
import { evaluationStories } from './stories/evaluation.ts';
import { identificationStories } from './stories/identification.ts';
import { programmeStories } from './stories/programme.ts';
import { openWorld, type World } from './world.ts';

/** All on one time line: the engine's clock moves when every story waits for a later day. */
describe('the law, lived through on the real engine', () => {
  let world: World;
  let played: Promise<PromiseSettledResult<void>[]>;
  const stories = [...identificationStories, ...decisionStories, ...evaluationStories, ...programmeStories];

  beforeAll(async () => {
    world = await openWorld();
    played = Promise.allSettled(stories.map(({ tell }) => world.story((it) => tell(it, world))));
  });
  afterAll(() => world?.stop());

  it.each(stories.map(({ name }, index) => ({ name, index })))(
    '$name',
    { timeout: 1_500_000 },
    async ({ index }) => {
      const outcome = (await played)[index]!;
      if (outcome.status === 'rejected') throw outcome.reason;
    },
  );
});
