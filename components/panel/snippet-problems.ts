import type { SnippetDraft } from '@/components/panel/snippet-draft';
import { templateProblemText } from '@/components/panel/template-problem-text';
import { i18n } from '@/lib/language/i18n';
import { checkSnippet } from '@/lib/panel/draft-text';
import { longestText } from '@/lib/snippets/fill-template';
import type { BodyOfKey } from '@/lib/snippets/include-entries';

/** What is wrong with each field of a snippet, in words. */
export interface SnippetProblems {
  title?: string;
  body?: string;
  key?: string;
  /** The part of `body` that is worth saying while the person still writes. */
  template?: string;
}

/** Looks over a snippet before it is saved. @param others whose keys are taken. @param bodyOf the entries it may include. */
export function snippetProblems(
  { kind, title, body, key }: SnippetDraft,
  others: readonly { key: string; title: string }[],
  bodyOf: BodyOfKey,
): SnippetProblems {
  const template = templateWords(kind, body, bodyOf);
  const folded = key.trim().toLowerCase();
  const taken = others.find((other) => folded !== '' && other.key.toLowerCase() === folded);
  return {
    title: title.trim() === '' ? i18n.t('snippet.needTitle') : undefined,
    body: body.trim() === '' ? i18n.t('snippet.needBody') : template,
    key: taken ? i18n.t('snippet.keyTaken', [taken.title]) : undefined,
    template,
  };
}

/** All that is wrong with a body, and by how much it is too long. */
function templateWords(kind: SnippetDraft['kind'], body: string, bodyOf: BodyOfKey): string | undefined {
  const { problems, length } = checkSnippet(kind, body, bodyOf);
  const texts = problems.map((problem) =>
    problem.kind === 'too-long' && length > longestText
      ? i18n.t('snippet.tooLong', [longestText, length])
      : templateProblemText(problem),
  );
  return texts.length === 0 ? undefined : texts.join(i18n.t('template.separator'));
}
