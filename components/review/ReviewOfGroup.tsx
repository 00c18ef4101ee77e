import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { groupReport } from '@/components/review/group-report';
import { RemarksField } from '@/components/review/RemarksField';
import { ReportFiles } from '@/components/review/ReportFiles';
import { ReportView } from '@/components/review/ReportView';
import { useRead } from '@/components/use-read';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { type Period, untilToday } from '@/lib/review/period';
import { readGroupReview } from '@/lib/store/read-review';
import { readReviewNote } from '@/lib/store/review-notes';

interface ReviewOfGroupProps {
  groupId: string;
  /** The whole week or month, also while it runs. */
  period: Period;
  today: number;
}

/** One group over a period, with the files to take along and room for remarks. */
export function ReviewOfGroup({ groupId, period, today }: ReviewOfGroupProps) {
  const [withNames, setWithNames] = useState(false);
  const of = { groupId, ...period };
  const remarks = useLiveQuery(() => readReviewNote(database, of), [groupId, period.fromDay, period.toDay]);
  const read = useRead(
    () => readGroupReview(database, groupId, untilToday(period, today), Date.now()),
    `${groupId} ${period.fromDay} ${Math.min(period.toDay, today)}`,
  );
  if (read.state === 'failed') {
    return <EmptyState title={i18n.t('groups.failed')} text={i18n.t('groups.failedText')} />;
  }
  if (read.state === 'reading' || remarks === undefined)
    return <EmptyState title={i18n.t('common.loading')} />;
  if (!read.result)
    return <EmptyState title={i18n.t('groups.unknown')} text={i18n.t('groups.unknownText')} />;
  const toShow = groupReport(read.result, { withNames, remarks: '' });
  const toSave = groupReport(read.result, { withNames, remarks });
  return (
    <>
      <ReportFiles report={toSave} withNames={withNames} onNames={setWithNames} />
      <RemarksField of={of} stored={remarks} />
      <ReportView report={toShow} />
    </>
  );
}
