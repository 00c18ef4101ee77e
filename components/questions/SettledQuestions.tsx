import { BookPlus, RotateCcw } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import { PlainText } from '@/components/PlainText';
import { answerText } from '@/components/questions/answer-text';
import { RelativeTime } from '@/components/RelativeTime';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { PanelQuestion } from '@/lib/panel/read-questions';

interface SettledQuestionsProps {
  state: 'answered' | 'dismissed';
  questions: PanelQuestion[];
  now: number;
  onReopen: (id: string) => void;
  onAddToHandbook: (question: PanelQuestion) => void;
}

/** Questions that were answered or put aside, folded away, each with how that is known and the way back. */
export function SettledQuestions(props: SettledQuestionsProps) {
  const { state, questions, now, onReopen, onAddToHandbook } = props;
  if (questions.length === 0) return null;
  return (
    <details className="border-b border-line">
      <summary className="px-3 py-2 text-sm text-ink-soft -outline-offset-2">
        {i18n.t(`asked.${state}Count`, [questions.length])}
      </summary>
      <ul className="pb-2">
        {questions.map((question) => {
          const { row, names, text, answer } = question;
          return (
            <li key={row.id} className="flex items-start gap-1 px-3 py-1">
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm">
                  <PlainText text={nameForOperator(names)} fallback={i18n.t('common.unnamedPerson')} />
                  {i18n.t('profile.colon')}
                  <bdi>{text}</bdi>
                </span>
                <span className="block truncate text-xs text-ink-faint">
                  <RelativeTime at={row.settledAt} now={now} />
                  {state === 'answered' && ` · ${answerText(question)}`}
                </span>
                {answer?.text && (
                  <span className="line-clamp-2 text-xs wrap-anywhere text-ink-soft">
                    <bdi>{answer.text}</bdi>
                  </span>
                )}
              </span>
              <IconButton
                icon={BookPlus}
                label={i18n.t('handbook.add')}
                onClick={() => onAddToHandbook(question)}
              />
              <IconButton icon={RotateCcw} label={i18n.t('asked.reopen')} onClick={() => onReopen(row.id)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
