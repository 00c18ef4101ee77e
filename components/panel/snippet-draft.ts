import { i18n } from '@/lib/language/i18n';
import type { SnippetFields } from '@/lib/store/snippets';
import type { SnippetKind, SnippetRow } from '@/lib/store/tables';

/** A picture as it was chosen, and as it is stored. */
export interface DraftPicture {
  /** The file's name. */
  name: string;
  picture: Blob;
}

/** What is written of a snippet. `id` is missing in a new one; a picture that is missing stays as it is stored, null takes it away. */
export interface SnippetDraft extends SnippetFields {
  id?: string;
  picture?: DraftPicture | null;
}

const words = {
  faq: 'Faq',
  welcome: 'Welcome',
  spotlight: 'Spotlight',
  introduction: 'Introduction',
} as const;

/** A new snippet, empty or with the example of its kind to start from. @param category the folder it is made in. */
export function newSnippetDraft(kind: SnippetKind, filled: boolean, category = ''): SnippetDraft {
  const word = words[kind];
  return {
    kind,
    title: filled ? i18n.t(`snippet.example${word}Title`) : '',
    questions: [],
    body: filled ? i18n.t(`snippet.example${word}Body`) : '',
    key: filled ? i18n.t(`snippet.example${word}Key`) : '',
    category,
    owner: '',
    favourite: false,
    reviewAt: 0,
  };
}

/** A stored snippet, to be changed. */
export function draftOfSnippet(row: SnippetRow): SnippetDraft {
  return { id: row.id, ...fieldsOf(row) };
}

/** What a person writes of it, without what is only in the draft or the row. */
export function fieldsOf(snippet: SnippetFields): SnippetFields {
  const { kind, title, questions, body, key, category, owner, favourite, reviewAt } = snippet;
  return { kind, title, questions, body, key, category, owner, favourite, reviewAt };
}

/** Whether two drafts say the same. */
export function isSameDraft(one: SnippetDraft, other: SnippetDraft): boolean {
  const isSamePicture =
    one.picture?.picture === other.picture?.picture && (one.picture === null) === (other.picture === null);
  return isSamePicture && JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));
}
