import { useId } from 'react';
import { PlainText } from '@/components/PlainText';
import { RowActions, rowActionKeys } from '@/components/panel/RowActions';
import { RowPreview } from '@/components/panel/RowPreview';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

interface TopicRowProps {
  title: string;
  /** The text as it would come into the box. */
  preview: string;
  /** Why it is proposed, in words; may be empty. */
  reason: string;
  onInsert: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One topic: title, first line in grey, why it suits. Click or Enter puts it into the box, → edits, Delete removes. */
export function TopicRow({ title, preview, reason, onInsert, onEdit, onDelete }: TopicRowProps) {
  const previewId = useId();
  const name = shownName(title) || i18n.t('snippet.untitled');
  return (
    <li className="group/row relative focus-within:bg-hover hover:bg-hover">
      <button
        type="button"
        data-row=""
        aria-describedby={previewId}
        onClick={onInsert}
        onKeyDown={rowActionKeys({ onEdit, onDelete })}
        className="block w-full px-3 py-1.5 text-left -outline-offset-2"
      >
        <span className="block truncate pr-16 text-base">{name}</span>
        <span className="block truncate text-xs text-ink-faint">
          <PlainText text={preview} />
        </span>
        {reason && <span className="block truncate text-xs text-accent">{reason}</span>}
      </button>
      <span className="absolute top-1.5 right-3">
        <RowActions
          editLabel={i18n.t('snippet.editRow', [name])}
          deleteLabel={`${i18n.t('common.delete')}：${name}`}
          onEdit={onEdit}
          onDelete={onDelete}
        />
      </span>
      <RowPreview id={previewId} text={preview} />
    </li>
  );
}
