import type { Teller, World } from '../world.ts';

/** A case as a lawyer would tell it. All stories are played on one time line, each as if it were alone. */
export interface Story {
  readonly name: string;
  tell(it: Teller, world: World): Promise<void>;
}
