import { ChevronDown, ChevronRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import { PlainText } from '@/components/PlainText';
import { OpenedQuestion } from '@/components/questions/OpenedQuestion';
import type { Answering } from '@/components/questions/use-answer';
import { RelativeTime } from '@/components/RelativeTime';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { PanelQuestion } from '@/lib/panel/read-questions';

export interface QuestionCardProps {
  question: PanelQuestion;
  now: number;
  isOpen: boolean;
  /** Whether it was not answered in time. */
  isOverdue: boolean;
  showsGroup: boolean;
  /** Whether its group is the open one, so that an answer can go into the box. */
  canAnswer: boolean;
  /** Whether answers call who asked. */
  mentions: boolean;
  answer: Answering;
  onMentions: (mentions: boolean) => void;
  onToggle: () => void;
  onAnswered: () => void;
  onDismiss: () => void;
  onAddToHandbook: () => void;
  /** Asks a member who knows. */
  onHandOver: () => void;
  onOpenGroup: (event: MouseEvent) => void;
}

/** One open question: who, how long ago and what in a line; opened, the answers that fit. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, now, isOpen, isOverdue, showsGroup, onToggle } = props;
  const { row, names, text, groupName } = question;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className="border-b border-line">
      <button
        type="button"
        data-row=""
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex w-full items-start gap-1.5 px-3 py-2 text-left -outline-offset-2 hover:bg-hover"
      >
        <Chevron size={14} aria-hidden="true" className="mt-[3px] shrink-0 text-ink-faint" />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 truncate text-sm font-medium">
              <PlainText text={nameForOperator(names)} fallback={i18n.t('common.unnamedPerson')} />
            </span>
            {showsGroup && (
              <span className="min-w-0 truncate text-xs text-ink-soft">
                <PlainText text={groupName} fallback={i18n.t('common.unnamedGroup')} />
              </span>
            )}
            <span className={`ml-auto shrink-0 text-xs ${isOverdue ? 'text-amber' : 'text-ink-faint'}`}>
              <RelativeTime at={row.time} now={now} />
            </span>
          </span>
          {/* Whoever looks at one question reads it whole. */}
          <span
            className={`block text-sm wrap-anywhere ${isOpen ? 'max-h-40 overflow-y-auto whitespace-pre-wrap' : 'truncate text-ink-soft'}`}
          >
            <bdi>{text}</bdi>
          </span>
        </span>
      </button>
      {isOpen && <OpenedQuestion {...props} />}
    </div>
  );
}
