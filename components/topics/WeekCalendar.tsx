import { Bell } from 'lucide-react';
import { RowActions, rowActionKeys } from '@/components/panel/RowActions';
import { timeOfDay } from '@/components/topics/time-of-day';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { RhythmRow } from '@/lib/store/tables';
import { weekdays } from '@/lib/topics/weekly-rhythm';

interface WeekCalendarProps {
  rows: RhythmRow[];
  /** Weekday of today, 0 = Sunday. */
  today: number;
  onEdit: (row: RhythmRow) => void;
  onDelete: (row: RhythmRow) => void;
  onNew: (weekday: number) => void;
}

/** A week, Monday first, a line a day with what comes on it; a day without anything leads to a new one. */
export function WeekCalendar({ rows, today, onEdit, onDelete, onNew }: WeekCalendarProps) {
  const onDay = (weekday: number) =>
    rows.filter((row) => row.weekday === weekday).toSorted((one, other) => one.minute - other.minute);
  return (
    <ul aria-label={i18n.t('rhythm.week')} className="divide-y divide-line">
      {weekdays.map((weekday) => (
        <li key={weekday} className="flex gap-2 px-3 py-1.5">
          <span
            className={`w-9 shrink-0 pt-1 text-sm ${weekday === today ? 'font-medium text-accent' : 'text-ink-soft'}`}
          >
            {i18n.t(`weekday.d${weekday}`)}
          </span>
          <ul className="min-w-0 flex-1">
            {onDay(weekday).map((row) => (
              <WeekItem key={row.id} row={row} onEdit={() => onEdit(row)} onDelete={() => onDelete(row)} />
            ))}
            {onDay(weekday).length === 0 && (
              <li>
                <button
                  type="button"
                  data-row=""
                  onClick={() => onNew(weekday)}
                  aria-label={i18n.t('rhythm.newOn', [i18n.t(`weekday.d${weekday}`)])}
                  className="w-full rounded-sm py-1 text-left text-sm text-ink-faint hover:text-ink"
                >
                  —
                </button>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function WeekItem({ row, onEdit, onDelete }: { row: RhythmRow; onEdit: () => void; onDelete: () => void }) {
  const title = shownName(row.title);
  return (
    <li className="group/row flex items-center">
      <button
        type="button"
        data-row=""
        onClick={onEdit}
        onKeyDown={rowActionKeys({ onEdit, onDelete })}
        className={`flex min-w-0 flex-1 items-baseline gap-2 border-l-2 py-1 pl-2 text-left text-sm -outline-offset-2 ${row.kind === 'event' ? 'border-amber' : 'border-accent'}`}
      >
        <span className="shrink-0 text-xs text-ink-soft tabular-nums">{timeOfDay(row.minute)}</span>
        <span className="min-w-0 flex-1 truncate">{title}</span>
        {row.reminds && (
          <span title={i18n.t('rhythm.reminds')} className="text-ink-faint">
            <Bell size={12} aria-hidden="true" />
            <span className="sr-only">{i18n.t('rhythm.reminds')}</span>
          </span>
        )}
      </button>
      <RowActions
        editLabel={i18n.t('snippet.editRow', [title])}
        deleteLabel={`${i18n.t('common.delete')}：${title}`}
        onEdit={onEdit}
        onDelete={onDelete}
      />
    </li>
  );
}
