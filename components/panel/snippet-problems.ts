import type { SnippetDraft } from '@/components/panel/SnippetEditor';
import { i18n } from '@/lib/language/i18n';
import { unusableVariables } from '@/lib/panel/draft-text';

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
  const unknown = unusableVariables(kind, body).join(i18n.t('common.listSeparator'));
  const unusable = unknown === '' ? undefined : i18n.t('snippet.unknownVariable', [unknown]);
  const taken = takenKeys.find((other) => key !== '' && other.key.toLowerCase() === key.trim().toLowerCase());
  return {
    title: title.trim() === '' ? i18n.t('snippet.needTitle') : undefined,
    body: bodyProblem(body) ?? unusable,
    key: taken ? i18n.t('snippet.keyTaken', [taken.title]) : undefined,
    unusable,
  };
}
