import { TextField } from '@/components/TextField';
import { useNow } from '@/components/use-now';
import { dayOf, startOfDay } from '@/lib/activity/day';
import type { HistorySource } from '@/lib/history-import/history-source';
import { i18n } from '@/lib/language/i18n';

interface CopyDayProps {
  source: HistorySource;
  onChange: (day: number) => void;
}

/** The day on which it was copied, which 昨天, weekdays and dates without a year go by. */
export function CopyDay({ source, onChange }: CopyDayProps) {
  const now = useNow();
  return (
    <div className="max-w-56">
      <TextField
        label={i18n.t('historyImport.copiedOn')}
        hint={i18n.t('historyImport.copiedOnHint')}
        type="date"
        max={dateValue(dayOf(now))}
        value={dateValue(source.copiedOn)}
        onChange={(event) => {
          const day = dayOfValue(event.target.value);
          if (day !== null) onChange(day);
        }}
      />
    </div>
  );
}

/** A local day as date fields write it. */
export function dateValue(day: number): string {
  const date = new Date(startOfDay(day));
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The local day of a date field; null while it is empty. */
export function dayOfValue(value: string): number | null {
  const day = dayOf(new Date(`${value}T12:00`).getTime());
  return Number.isNaN(day) ? null : day;
}
