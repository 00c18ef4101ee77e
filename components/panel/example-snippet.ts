import type { SnippetDraft } from '@/components/panel/SnippetEditor';
import { i18n } from '@/lib/language/i18n';
import type { SnippetKind } from '@/lib/store/tables';

const words = {
  faq: 'Faq',
  welcome: 'Welcome',
  spotlight: 'Spotlight',
  introduction: 'Introduction',
} as const;

/** A new snippet, empty or with the example of its kind to start from. */
export function newSnippetDraft(kind: SnippetKind, filled: boolean): SnippetDraft {
  if (!filled) return { kind, title: '', body: '', key: '' };
  const word = words[kind];
  return {
    kind,
    title: i18n.t(`snippet.example${word}Title`),
    body: i18n.t(`snippet.example${word}Body`),
    key: i18n.t(`snippet.example${word}Key`),
  };
}
