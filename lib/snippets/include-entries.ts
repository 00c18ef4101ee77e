import { parseTemplate } from './parse-template';
import type { TemplatePart } from './template-part';
import type { TemplateProblem } from './template-problem';

/** Gives the body of the entry that has this key (without the slash, in any case); undefined where none has. */
export type BodyOfKey = (key: string) => string | undefined;

/** More entries than this in one text are not read: the text would be too long many times over. */
const mostEntries = 100;

/**
 * Reads a template, and puts the text of every other entry that it includes in that one's place. An entry that cannot be
 * included stays as it is written, with a problem.
 */
export function includeEntries(
  body: string,
  bodyOf: BodyOfKey,
): { parts: TemplatePart[]; problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  let included = 0;

  const read = (text: string, chain: string[]): TemplatePart[] => {
    const parsed = parseTemplate(text);
    problems.push(...parsed.problems);
    return include(parsed.parts, chain);
  };
  const include = (parts: TemplatePart[], chain: string[]): TemplatePart[] =>
    parts.flatMap((part): TemplatePart[] => {
      if (part.kind === 'entry') return entry(part, chain);
      if (part.kind !== 'choice') return [part];
      return [{ ...part, alternatives: part.alternatives.map((some) => include(some, chain)) }];
    });
  const entry = (part: TemplatePart & { kind: 'entry' }, chain: string[]): TemplatePart[] => {
    const key = part.key.toLowerCase();
    const known = bodyOf(key);
    const first = chain.indexOf(key);
    if (known === undefined) problems.push({ kind: 'unknown-entry', name: part.key });
    else if (first !== -1) problems.push({ kind: 'loop', name: loopText([...chain.slice(first), key]) });
    else if (included === mostEntries) problems.push({ kind: 'too-long', name: '' });
    else {
      included += 1;
      return read(known, [...chain, key]);
    }
    return [part];
  };
  return { parts: read(body, []), problems };
}

function loopText(keys: string[]): string {
  return keys.map((key) => `/${key}`).join(' → ');
}
