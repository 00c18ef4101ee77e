import { readdirSync, readFileSync } from 'node:fs';

/** One thing that members ask for. */
export interface Topic {
  /** As a handbook would call it. */
  title: string;
  /** Of the handbook; none or one. */
  answer: string[];
  /** Ways in which members ask for it. */
  asked: string[];
}

const folder = 'scripts/learn/corpus';
const answerMark = /^答[：:]\s*/u;

/** Those that stand next to each other are often alike. */
export function readTopics(): Topic[] {
  return readFiles('.asked.txt').flatMap((text) => text.split(/\n\s*\n/u).flatMap(toTopic));
}

/** Messages that ask nothing of a handbook. */
export function readOthers(): string[] {
  return readFiles('.other.txt').flatMap(linesOf);
}

function toTopic(block: string): Topic[] {
  const [title, ...rest] = linesOf(block);
  const answer = rest.filter((line) => answerMark.test(line)).map((line) => line.replace(answerMark, ''));
  const asked = rest.filter((line) => !answerMark.test(line));
  return title && asked.length > 1 ? [{ title, answer, asked }] : [];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readFiles(ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}
