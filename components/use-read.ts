import { useEffect, useEffectEvent, useState } from 'react';

/** What is read: not there yet, there, or not to be had. */
export type Read<Result> =
  | { state: 'reading' }
  | { state: 'done'; result: Result /** For which it was read. */; key: string }
  | { state: 'failed' };

/**
 * Reads once, and again when the key changes; until that is done, what was read before stays. For what is too much to be
 * read anew at every change of the database.
 * @param read may give nothing: then it is not there yet.
 */
export function useRead<Result>(read: () => Promise<Result> | undefined, key: string): Read<Result> {
  const [held, setHeld] = useState<Read<Result>>({ state: 'reading' });
  const begin = useEffectEvent(() => read());
  useEffect(() => {
    let gone = false;
    const hold = (found: Read<Result>) => {
      if (!gone) setHeld(found);
    };
    begin()?.then(
      (result) => hold({ state: 'done', result, key }),
      () => hold({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return held;
}
