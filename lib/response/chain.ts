import { foldText } from '../introductions/fold-text';

/** A 接龙 as it is written: a heading, and a numbered line for each who takes part. */
export interface Chain {
  /** Whether it says that it is one. */
  isMarked: boolean;
  /** Lines before the first numbered one, folded and without the mark. */
  heading: string;
  /** What stands in the numbered lines, folded, without the numbers. */
  entries: string[];
}

const numbered = /^\s*\d{1,3}\s*[.、．,，)）:：]\s*(\S.*)$/u;
const mark = /^\s*#?接龙\s*/u;

/** Reads a message as a chain; null where it has neither the mark nor a numbered line. */
export function readChain(text: string): Chain | null {
  const lines = text.split('\n');
  const isMarked = mark.test(lines[0] ?? '');
  const first = lines.findIndex((line) => numbered.test(line));
  if (!isMarked && first === -1) return null;
  const head = first === -1 ? lines : lines.slice(0, first);
  return {
    isMarked,
    heading: folded(head.join('\n').replace(mark, '')),
    entries: lines.flatMap((line) => {
      const entry = numbered.exec(line)?.[1];
      return entry === undefined ? [] : [folded(entry)];
    }),
  };
}

/** Longer is no entry that somebody signs up with. */
const longestEntry = 40;

/**
 * Whether somebody signs up with this message for what was offered: it has a line that nobody had before. Under the heading of
 * the offer any list counts; without a heading a single line does, or a list that repeats what is known.
 * @param offered text of the offer. @param known lines of the offer and of all who signed up before.
 */
export function isEntry(chain: Chain, offered: string, known: ReadonlySet<string>): boolean {
  const isNew = chain.entries.some((entry) => !known.has(entry) && entry.length <= longestEntry);
  if (!isNew) return false;
  if (chain.heading !== '') return isSameHeading(chain.heading, offered);
  return chain.entries.length === 1 || chain.entries.some((entry) => known.has(entry));
}

/** Whether a heading is that of the offer; people cut it short. */
export function isSameHeading(heading: string, offered: string): boolean {
  const whole = folded(offered);
  const [firstLine = ''] = heading.split('\n');
  return (
    heading.length > 1 && (whole.includes(heading) || (firstLine.length > 3 && whole.includes(firstLine)))
  );
}

function folded(text: string): string {
  return foldText(text.normalize('NFKC'))
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
