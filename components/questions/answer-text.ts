import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { PanelQuestion } from '@/lib/panel/read-questions';

/** How a question is known to be answered; what is only a guess is worded as one. */
export function answerText({ row, answer }: PanelQuestion): string {
  const name = (answer && shownName(nameForOperator(answer.names))) || i18n.t('asked.somebody');
  switch (row.answeredHow) {
    case 'quoted':
      return i18n.t('asked.quoted', [name]);
    case 'mentioned':
      return i18n.t('asked.mentioned', [name]);
    case 'replied':
      return i18n.t('asked.replied', [name]);
    case 'drafted':
      return i18n.t('asked.drafted');
    default:
      return i18n.t('asked.marked');
  }
}
