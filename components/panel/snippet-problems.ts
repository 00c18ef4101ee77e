import type { SnippetDraft } from '@/components/panel/SnippetEditor';
import { templateProblemsText } from '@/components/panel/template-problem-text';
import { i18n } from '@/lib/language/i18n';
import { checkSnippet } from '@/lib/panel/draft-text';

/** The most characters that fit into one message draft. */
const longest = 2000;

/** What is wrong with each field of a snippet, in words. */
export interface SnippetProblems {
  title?: string;
  body?: string;
  key?: string;
  /** The part of `body` that is worth saying while the person still writes. */
  unusable?: string;
}

function bodyProblem(body: string): string | undefined {
  if (body.trim() === '') return i18n.t('snippet.needBody');
  if (body.length > longest) return i18n.t('snippet.tooLong', [longest, body.length]);
  return undefined;
}

/** Looks over a snippet before it is saved. */
export function snippetProblems(
  { kind, title, body, key }: SnippetDraft,
  takenKeys: { key: string; title: string }[],
): SnippetProblems {
  const { problems } = checkSnippet(kind, body);
  const unusable = problems.length === 0 ? undefined : templateProblemsText(problems);
  const taken = takenKeys.find((other) => key !== '' && other.key.toLowerCase() === key.trim().toLowerCase());
  return {
    title: title.trim() === '' ? i18n.t('snippet.needTitle') : undefined,
    body: bodyProblem(body) ?? unusable,
    key: taken ? i18n.t('snippet.keyTaken', [taken.title]) : undefined,
    unusable,
  };
}
