import { emptyEntry, type HandbookEntry } from './handbook-entry';

/** Line of the file and what was read from there on. */
export interface FoundEntry {
  line: number;
  entry: HandbookEntry;
}

interface Begun {
  line: number;
  questions: string[];
  /** Line by line. */
  answer: string[];
  category: string;
}

const before = String.raw`^\s*(?:[-*+>]\s+|#{1,6}\s+|\d{1,4}[.、)）]\s*)?(?:\*\*|__)?\s*`;
const after = String.raw`\s*\d{0,4}\s*[：:]\s*(?:\*\*|__)?\s*(.*)$`;
const questionLine = new RegExp(`${before}(?:问题|问|question|q)${after}`, 'iu');
const answerLine = new RegExp(`${before}(?:回答|答案|答|answer|a)${after}`, 'iu');
const headingLine = /^(#{1,6})\s+(.*)$/u;

/**
 * Entries from a list of questions and answers: 问：… 答：…, Q: … A: …, in bold or not, as list or not. Several questions before
 * one answer are several ways of asking. Headings are folders.
 * @returns nothing where no question has an answer.
 */
export function parseQuestionLines(lines: readonly string[]): FoundEntry[] {
  const found: Begun[] = [];
  const path: string[] = [];
  let inside: 'question' | 'answer' | 'nothing' = 'nothing';
  for (const [index, line] of lines.entries()) {
    const question = textAfter(questionLine, line);
    const answer = textAfter(answerLine, line);
    const [, marks, heading = ''] = headingLine.exec(line) ?? [];
    if (question !== undefined) {
      if (inside !== 'question') found.push(begin(index + 1, path));
      inside = 'question';
      found.at(-1)?.questions.push(question);
    } else if (answer !== undefined && inside === 'question') {
      inside = 'answer';
      found.at(-1)?.answer.push(answer);
    } else if (marks) {
      inside = 'nothing';
      path.splice(marks.length - 1, path.length, heading);
    } else if (inside === 'answer') found.at(-1)?.answer.push(line);
  }
  const isAnswered = found.some(({ answer }) => answer.some((line) => line.trim() !== ''));
  return isAnswered ? found.map(finished) : [];
}

function begin(line: number, path: readonly string[]): Begun {
  return { line, questions: [], answer: [], category: path.filter(Boolean).join('/') };
}

function finished({ line, questions, answer, category }: Begun): FoundEntry {
  return { line, entry: { ...emptyEntry, questions, body: answer.join('\n'), category } };
}

/** What stands behind the sign, without the bold that ends there; undefined where the line has no such sign. */
function textAfter(sign: RegExp, line: string): string | undefined {
  const text = sign.exec(line)?.[1];
  return text?.replace(/(?:\*\*|__)\s*$/u, '').trim();
}
