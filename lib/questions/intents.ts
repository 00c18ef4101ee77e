import { Expressions, type Told } from './expressions';
import { attending } from './intents/attending';
import { community } from './intents/community';
import { goods } from './intents/goods';
import { learning } from './intents/learning';
import { living } from './intents/living';
import { money } from './intents/money';
import { signingUp } from './intents/signing-up';
import { using } from './intents/using';
import { subjects } from './subjects';

/** What a text is after, and what it is about. */
export interface Matters {
  /** Such as where something is handed out, or money that is wanted back. */
  intents: Told;
  /** Such as pets, or photography. */
  subjects: Told;
}

const themes = [goods, money, signingUp, attending, learning, using, community, living];
const intentLines = themes.flatMap(linesOf);
const expressions = new Expressions([...intentLines, ...linesOf(subjects)]);

function linesOf(table: string): string[] {
  return table.trim().split('\n');
}

/** @param words as `ownWords` gives them. */
export function mattersOf(words: string): Matters {
  const intents: Told = new Map();
  const about: Told = new Map();
  for (const [line, sure] of expressions.in(words))
    (line < intentLines.length ? intents : about).set(line, sure);
  return { intents, subjects: about };
}
