/** Why there is no figure. */
export type Lack =
  /** No day of the span was watched. */
  | 'not-watched'
  | 'members-unknown'
  | 'nobody-spoke'
  | 'nobody-joined'
  /** Whoever joined still has time to speak. */
  | 'too-early'
  | 'nothing-asked'
  /** What was asked has no reply, or none whose time is known. */
  | 'no-reply'
  /** What it is counted from was kept for a while only, and is gone. */
  | 'no-longer-kept'
  /** It was not counted yet at that time. */
  | 'not-counted'
  /** No message of the span is marked as an announcement, a topic or an event. */
  | 'nothing-offered';

/** One figure, or why there is none. */
export type Figure = { value: number; lacks: null } | { value: null; lacks: Lack };

/** A figure that is known. */
export function known(value: number): Figure {
  return { value, lacks: null };
}

/** A figure that cannot be told. */
export function missing(lacks: Lack): Figure {
  return { value: null, lacks };
}

/** `part` of `whole` from 0 to 1, or why it cannot be told where there is no whole. */
export function shareOf(part: number, whole: number, lacks: Lack): Figure {
  return whole > 0 ? known(part / whole) : missing(lacks);
}
