import { say } from './say.ts';

/** A step that did not come off; its message says which one and why. */
export class StepFailed extends Error {}

/**
 * Does one step and prints it once it is done.
 * @throws StepFailed where the step throws.
 */
export async function step<Result>(
  chinese: string,
  english: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work();
    say(chinese, english);
    return result;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StepFailed(`没有做成：${chinese}\nFailed: ${english}\n${reason}`, { cause: error });
  }
}

/** @throws with both values in its message where they are not the same text. */
export function expectText(what: string, seen: string, wanted: string): void {
  if (seen === wanted) return;
  throw new Error(`${what} should be ${JSON.stringify(wanted)} but is ${JSON.stringify(seen)}.`);
}
