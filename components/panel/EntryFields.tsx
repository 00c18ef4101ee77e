import { ReviewField } from '@/components/panel/ReviewField';
import { SuggestingField } from '@/components/panel/SuggestingField';
import type { SnippetDraft } from '@/components/panel/snippet-draft';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';
import { flatFolders, folderTree } from '@/lib/snippets/folders';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface EntryFieldsProps {
  draft: SnippetDraft;
  /** All other snippets: their folders and owners are suggested. */
  others: Snippet[];
  keyError?: string;
  now: number;
  onChange: (change: Partial<SnippetDraft>) => void;
}

/** What orders the handbook: key, folder, owner and when to look over. Templates of other kinds have a key only. */
export function EntryFields({ draft, others, keyError, now, onChange }: EntryFieldsProps) {
  const key = (
    <TextField
      className="min-w-0 flex-1"
      label={i18n.t('snippet.keyField')}
      hint={i18n.t('snippet.keyHint')}
      error={keyError}
      maxLength={12}
      value={draft.key}
      onChange={(event) => onChange({ key: event.target.value.replace(/[\s/]+/gu, '') })}
    />
  );
  if (draft.kind !== 'faq') return key;
  const folders = flatFolders(folderTree(others.map(({ category }) => category)));
  const owners = [...new Set(others.map(({ owner }) => owner))].filter((owner) => owner !== '');
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <SuggestingField
          label={i18n.t('snippet.folderField')}
          hint={i18n.t('snippet.folderHint')}
          suggestions={folders.map(({ folder }) => folder.path)}
          maxLength={60}
          value={draft.category}
          onChange={(event) => onChange({ category: event.target.value })}
        />
        {key}
      </div>
      <SuggestingField
        label={i18n.t('snippet.ownerField')}
        suggestions={owners}
        maxLength={30}
        value={draft.owner}
        onChange={(event) => onChange({ owner: event.target.value })}
      />
      <ReviewField reviewAt={draft.reviewAt} now={now} onChange={(reviewAt) => onChange({ reviewAt })} />
    </>
  );
}
