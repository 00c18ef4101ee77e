import { Plus } from 'lucide-react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { SnippetRow } from '@/components/panel/SnippetRow';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

const words = { welcome: 'Welcome', spotlight: 'Spotlight' } as const;

interface SnippetListProps {
  kind: keyof typeof words;
  snippets: Snippet[];
  previewOf: (snippet: Snippet) => string;
  onInsert: (snippet: Snippet) => void;
  onEdit: (snippet: Snippet) => void;
  onDelete: (snippet: Snippet) => void;
  /** `filled` starts from the example of this kind. */
  onNew: (filled: boolean) => void;
}

/** All snippets of one kind, and the way to a new one. */
export function SnippetList(props: SnippetListProps) {
  const { kind, snippets, previewOf, onInsert, onEdit, onDelete, onNew } = props;
  const word = words[kind];
  if (snippets.length === 0) {
    return (
      <EmptyState title={i18n.t(`snippet.empty${word}Title`)} text={i18n.t(`snippet.empty${word}Text`)}>
        <Button look="primary" onClick={() => onNew(true)}>
          {i18n.t('snippet.example')}
        </Button>
        <Button onClick={() => onNew(false)}>{i18n.t(`snippet.new${word}`)}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="py-1">
        {snippets.map((snippet) => (
          <SnippetRow
            key={snippet.id}
            snippet={snippet}
            preview={previewOf(snippet)}
            onInsert={() => onInsert(snippet)}
            onEdit={() => onEdit(snippet)}
            onDelete={() => onDelete(snippet)}
          />
        ))}
      </ul>
      <div className="flex flex-col items-start gap-1.5 px-3 pb-3">
        <Button onClick={() => onNew(false)} aria-keyshortcuts="N">
          <Plus size={14} aria-hidden="true" />
          {i18n.t(`snippet.new${word}`)}
        </Button>
        <p className="text-xs text-ink-faint">{i18n.t('snippet.keys')}</p>
      </div>
    </>
  );
}
