import type { Searchable } from '../../../lib/search/searchable.ts';
import { randomFrom } from './random.ts';

/** Any number of entries made of a few: titles of two halves, the questions of another, and an answer of two. */
export function manyEntries(few: readonly Searchable[], count: number): Searchable[] {
  const random = randomFrom(2);
  const any = () => few[Math.floor(random() * few.length)]!;
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    title: firstHalf(any().title) + lastHalf(any().title),
    questions: any().questions,
    body: firstHalf(any().body) + lastHalf(any().body),
    key: at < few.length ? few[at]!.key : '',
    useCount: Math.floor(random() * 50),
    lastUsedAt: at,
  }));
}

function firstHalf(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}

function lastHalf(text: string): string {
  return text.slice(Math.ceil(text.length / 2));
}
