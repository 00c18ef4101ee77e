import { Button } from '@/components/Button';
import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';
import type { ReviewedQuestion } from '@/lib/panel/read-handbook-review';

/** Other wordings are read when they are asked for; more than these tell nothing new. */
const mostShown = 20;

interface AlikeQuestionsProps {
  /** Newest first. */
  questions: ReviewedQuestion[];
  now: number;
  onWrite: () => void;
}

/** Questions that ask the same: the newest in its words, how often, by how many, where, when last; and the way to an entry. */
export function AlikeQuestions({ questions, now, onWrite }: AlikeQuestionsProps) {
  const [newest, ...others] = questions;
  if (!newest) return null;
  const askers = new Set(questions.map(({ personId }) => personId)).size;
  const groups = new Set(questions.map(({ groupId }) => groupId)).size;
  return (
    <li className="flex items-start gap-2 border-t border-line px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="line-clamp-2 text-sm wrap-anywhere">
          <bdi>{newest.text}</bdi>
        </p>
        <p className="text-xs text-ink-faint">
          {i18n.t('review.figures', [questions.length, askers, groups, timeText(newest.time, now)])}
        </p>
        {others.length > 0 && (
          <details>
            <summary className="text-xs text-ink-soft">{i18n.t('review.otherWords', others.length)}</summary>
            <ul className="flex flex-col gap-1 border-l-2 border-line pl-2">
              {others.slice(0, mostShown).map(({ id, text }) => (
                <li key={id} className="line-clamp-2 text-xs wrap-anywhere text-ink-soft">
                  <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Button aria-label={i18n.t('review.writeFor', [newest.text.slice(0, 30)])} onClick={onWrite}>
        {i18n.t('review.write')}
      </Button>
    </li>
  );
}
