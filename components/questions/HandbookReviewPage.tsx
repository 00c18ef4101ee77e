import { EmptyState } from '@/components/EmptyState';
import { SubPage } from '@/components/panel/SubPage';
import { AlikeQuestions } from '@/components/questions/AlikeQuestions';
import { ReviewedEntries } from '@/components/questions/ReviewedEntries';
import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';
import { type HandbookReview, type ReviewedQuestion, reviewedDays } from '@/lib/panel/read-handbook-review';
import type { SnippetRow } from '@/lib/store/tables';

/** More groups of questions tell nothing that the first do not. */
const mostGroups = 30;
const mostUsedShown = 10;

interface HandbookReviewPageProps {
  review: HandbookReview;
  /** Questions without an entry, those that ask the same together, the most asked first. */
  alike: ReviewedQuestion[][];
  now: number;
  onWrite: (questions: ReviewedQuestion[]) => void;
  onEdit: (entry: SnippetRow) => void;
  onBack: () => void;
}

/** What is asked and has no entry, and which entries are due, never used, and used most. */
export function HandbookReviewPage({ review, alike, now, onWrite, onEdit, onBack }: HandbookReviewPageProps) {
  const { asked, groups, since, due, neverUsed, mostUsed } = review;
  return (
    <SubPage title={i18n.t('review.title')} onBack={onBack}>
      <p className="border-b border-line px-3 py-2 text-xs text-ink-soft">
        {asked > 0
          ? i18n.t('review.coverage', [timeText(since, now), asked, groups, reviewedDays])
          : i18n.t('review.nothingAsked', [reviewedDays])}
      </p>
      <section aria-label={i18n.t('review.withoutEntry')}>
        <h3 className="px-3 pt-3 pb-1 text-sm font-medium">{i18n.t('review.withoutEntry')}</h3>
        {alike.length === 0 && (
          <EmptyState title={i18n.t('review.noneMissing')} text={i18n.t('review.noneMissingText')} />
        )}
        <ul>
          {alike.slice(0, mostGroups).map((questions) => (
            <AlikeQuestions
              key={questions[0]?.id}
              questions={questions}
              now={now}
              onWrite={() => onWrite(questions)}
            />
          ))}
        </ul>
        {alike.length > mostGroups && (
          <p className="px-3 pb-2 text-xs text-ink-faint">
            {i18n.t('review.moreGroups', alike.length - mostGroups)}
          </p>
        )}
      </section>
      <ReviewedEntries
        title={i18n.t('review.due')}
        entries={due}
        noteOf={({ reviewAt }) => i18n.t('review.dueSince', [timeText(reviewAt, now)])}
        onEdit={onEdit}
      />
      <ReviewedEntries title={i18n.t('review.neverUsed')} entries={neverUsed} onEdit={onEdit} />
      <ReviewedEntries
        title={i18n.t('review.mostUsed')}
        entries={mostUsed.slice(0, mostUsedShown)}
        noteOf={({ useCount, lastUsedAt }) =>
          `${i18n.t('review.uses', useCount)} · ${timeText(lastUsedAt, now)}`
        }
        onEdit={onEdit}
      />
    </SubPage>
  );
}
