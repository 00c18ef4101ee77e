import { partName } from '@/components/panel/part-text';
import { i18n } from '@/lib/language/i18n';
import type { Statement } from '@/lib/review/what-changed';

const noScore = {
  start: 'periodReview.noScoreStart',
  end: 'periodReview.noScoreEnd',
  both: 'periodReview.noScoreBoth',
} as const;

/** One thing that changed, as a sentence. */
export function statementText(said: Statement): string {
  switch (said.kind) {
    case 'unlike-coverage':
      return i18n.t('periodReview.unlikeCoverage', [
        said.days,
        said.watched,
        said.daysBefore,
        said.watchedBefore,
      ]);
    case 'no-score':
      return i18n.t(noScore[said.missing]);
    case 'score':
      return scoreText(said);
    case 'nobody-spoke':
      return i18n.t('periodReview.nobodySpoke');
    case 'speakers':
      return said.from === null
        ? i18n.t('periodReview.speakers', [said.to])
        : i18n.t('periodReview.speakersBefore', [said.to, said.from]);
    case 'messages':
      return said.from === null
        ? i18n.t('periodReview.messages', [said.to])
        : i18n.t('periodReview.messagesBefore', [said.to, said.from]);
    case 'newcomers':
      return i18n.t('periodReview.newcomers', [said.joined, said.greeted, said.spoke]);
    case 'questions':
      return i18n.t('periodReview.questions', [said.asked, said.unanswered]);
    default:
      return i18n.t('periodReview.spotlights', [said.asked, said.spoke]);
  }
}

function scoreText({ from, to, part }: Extract<Statement, { kind: 'score' }>): string {
  if (part === null) return i18n.t('periodReview.scoreSame', [to]);
  const key = to > from ? 'periodReview.scoreUp' : 'periodReview.scoreDown';
  return i18n.t(key, [from, to, partName(part)]);
}
