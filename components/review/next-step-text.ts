import { i18n } from '@/lib/language/i18n';
import type { NextStep } from '@/lib/review/next-step';

const steps = {
  'watch-more': 'periodReview.step.watchMore',
  'open-topic': 'periodReview.step.openTopic',
  'hand-on': 'periodReview.step.handOn',
  'ask-newcomers': 'periodReview.step.askNewcomers',
  'write-entry': 'periodReview.step.writeEntry',
  'go-on': 'periodReview.step.goOn',
} as const;

/** What to do next, in one sentence. */
export function nextStepText(step: NextStep): string {
  switch (step.kind) {
    case 'answer':
      return i18n.t('periodReview.step.answer', step.questions);
    case 'greet':
      return i18n.t('periodReview.step.greet', step.people);
    default:
      return i18n.t(steps[step.kind]);
  }
}
