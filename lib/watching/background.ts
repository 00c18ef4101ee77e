import { type MessageMap, sendMessage } from '../messages';

type Name = Exclude<keyof MessageMap, 'readTarget' | 'draft' | 'takeBackDraft' | 'openChat' | 'checkHost'>;

/**
 * Asks the background. Its worker may sleep, be killed in the middle, or be replaced by an update: then the question is
 * asked again a few times, so whatever goes this way must be safe to repeat. Gives nothing once it has no more hope.
 */
export type Background = <N extends Name>(
  name: N,
  data: Parameters<MessageMap[N]>[0],
) => Promise<ReturnType<MessageMap[N]> | undefined>;

/** Waiting times between tries, ms. */
const pauses = [100, 500, 2_000, 10_000];

/**
 * @param isAlive false once this script has been retired; it then asks no more.
 */
export function connectBackground(isAlive: () => boolean): Background {
  return async (name, data) => {
    for (let attempt = 0; isAlive(); attempt++) {
      try {
        return (await sendMessage(name, data as never)) as never;
      } catch {
        const pause = pauses[attempt];
        if (pause === undefined) return undefined;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return undefined;
  };
}
