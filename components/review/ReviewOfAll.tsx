import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { allTogether } from '@/components/groups/group-place';
import { Progress } from '@/components/Progress';
import { allReport } from '@/components/review/all-report';
import { RemarksField } from '@/components/review/RemarksField';
import { ReportFiles } from '@/components/review/ReportFiles';
import { ReportView } from '@/components/review/ReportView';
import { useRead } from '@/components/use-read';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { type Period, untilToday } from '@/lib/review/period';
import { readAllReviews } from '@/lib/store/read-all-reviews';
import { readReviewNote } from '@/lib/store/review-notes';

interface ReviewOfAllProps {
  /** The whole week or month, also while it runs. */
  period: Period;
  today: number;
}

/** All watched groups over a period. */
export function ReviewOfAll({ period, today }: ReviewOfAllProps) {
  const [[done, all], setDone] = useState<[done: number, of: number]>([0, 0]);
  const of = { groupId: allTogether, ...period };
  const remarks = useLiveQuery(() => readReviewNote(database, of), [period.fromDay, period.toDay]);
  const read = useRead(
    () => readAllReviews(database, untilToday(period, today), Date.now(), (...progress) => setDone(progress)),
    `${period.fromDay} ${Math.min(period.toDay, today)}`,
  );
  const reviews = read.state === 'done' ? read.result : undefined;
  const toShow = useMemo(() => reviews && allReport(reviews, ''), [reviews]);
  if (read.state === 'failed') {
    return <EmptyState title={i18n.t('groups.failed')} text={i18n.t('groups.failedText')} />;
  }
  if (!reviews || toShow === undefined || remarks === undefined) {
    return (
      <Progress
        label={i18n.t('periodReview.reading', [done, all])}
        done={all === 0 ? undefined : done / all}
      />
    );
  }
  const toSave = allReport(reviews, remarks);
  if (toShow === null || toSave === null) {
    return <EmptyState title={i18n.t('groups.emptyTitle')} text={i18n.t('groups.emptyText')} />;
  }
  return (
    <>
      <ReportFiles report={toSave} />
      <RemarksField of={of} stored={remarks} />
      <ReportView report={toShow} />
    </>
  );
}
