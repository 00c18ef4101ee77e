import { X } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import { timeOfDay } from '@/components/topics/time-of-day';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { RhythmRow } from '@/lib/store/tables';

interface DueRowProps {
  row: RhythmRow;
  onDraft: () => void;
  onPutAside: () => void;
}

/** Something that is due today: Enter drafts it, or leads to the topics to choose from; Delete puts it aside. */
export function DueRow({ row, onDraft, onPutAside }: DueRowProps) {
  const title = shownName(row.title);
  return (
    <li className="flex items-center gap-1 pr-2 hover:bg-hover">
      <button
        type="button"
        data-row=""
        onClick={onDraft}
        onKeyDown={(event) => {
          if (event.key === 'Delete') onPutAside();
        }}
        className="flex min-w-0 flex-1 items-baseline gap-2 px-3 py-1.5 text-left -outline-offset-2"
      >
        <span className="shrink-0 text-xs text-amber tabular-nums">{timeOfDay(row.minute)}</span>
        <span className="min-w-0 flex-1 truncate text-base">{title}</span>
        <span className="shrink-0 text-xs text-ink-faint">
          {i18n.t(row.kind === 'topic' ? 'rhythm.chooseTopic' : 'rhythm.draft')}
        </span>
      </button>
      <IconButton icon={X} label={i18n.t('rhythm.putAsideRow', [title])} onClick={onPutAside} />
    </li>
  );
}
