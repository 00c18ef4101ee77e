import { Button } from '@/components/Button';
import { dateText } from '@/components/date-text';
import { ColumnChoices } from '@/components/history-import/ColumnChoices';
import { CopyDay } from '@/components/history-import/CopyDay';
import { FirstLines } from '@/components/history-import/FirstLines';
import { LineProblems } from '@/components/history-import/LineProblems';
import type { LookedAt } from '@/components/history-import/use-history-import';
import { useNow } from '@/components/use-now';
import { shownName } from '@/lib/chat/shown-name';
import { missingColumns } from '@/lib/history-import/history-columns';
import type { HistorySource } from '@/lib/history-import/history-source';
import { i18n } from '@/lib/language/i18n';

interface HistoryPreviewProps {
  looked: LookedAt;
  onLook: (source: HistorySource) => void;
  onNext: () => void;
  onOther: () => void;
}

/** What will be imported: how much, from when to when, the first messages, and what was not understood. */
export function HistoryPreview({ looked, onLook, onNext, onOther }: HistoryPreviewProps) {
  const now = useNow();
  const { source, summary } = looked;
  const isReadable = source.kind === 'copy' || missingColumns(source.columns).length === 0;
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <div>
        <h2 className="text-base font-semibold">
          <bdi>{shownName(source.name) || i18n.t('historyImport.pasted')}</bdi>
        </h2>
        {summary.lines > 0 && (
          <p className="text-sm text-ink-soft">
            {i18n.t('historyImport.found', [summary.lines, summary.speakers.length])}
            {' · '}
            {i18n.t('historyImport.span', [
              dateText(summary.firstAt, now),
              dateText(summary.lastAt, now),
              summary.days,
            ])}
            {summary.notices > 0 && ` · ${i18n.t('historyImport.notices', summary.notices)}`}
          </p>
        )}
      </div>
      {source.kind === 'table' && (
        <ColumnChoices source={source} onChange={(columns) => onLook({ ...source, columns })} />
      )}
      <CopyDay source={source} onChange={(copiedOn) => onLook({ ...source, copiedOn })} />
      {isReadable && summary.lines === 0 && (
        <p className="text-sm text-red">{i18n.t('historyImport.nothingFound')}</p>
      )}
      {summary.lines > 0 && <FirstLines lines={summary.first} />}
      {isReadable && <LineProblems problems={summary.problems} count={summary.problemCount} />}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!isReadable || summary.lines === 0} onClick={onNext}>
          {i18n.t('historyImport.toNames')}
        </Button>
        <Button onClick={onOther}>{i18n.t('historyImport.other')}</Button>
      </div>
    </div>
  );
}
