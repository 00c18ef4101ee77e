import { ChevronDown, ChevronRight } from 'lucide-react';
import { ProposalForm } from '@/components/introductions/ProposalForm';
import { PlainText } from '@/components/PlainText';
import { RelativeTime } from '@/components/RelativeTime';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { PanelIntroduction } from '@/lib/panel/read-introductions';
import type { Acceptance } from '@/lib/store/introductions';

interface IntroductionCardProps {
  introduction: PanelIntroduction;
  now: number;
  isOpen: boolean;
  takesFocus: boolean;
  onToggle: () => void;
  onAccept: (acceptance: Acceptance) => void;
  onAcceptField: (acceptance: Acceptance, field: string) => void;
  onDismiss: () => void;
  onOpenMember: () => void;
}

/** One introduction: who, when and what in a line; opened, each field to be decided about. */
export function IntroductionCard({ introduction, now, isOpen, onToggle, ...rest }: IntroductionCardProps) {
  const { row, names } = introduction;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const said = row.fields.map(({ value }) => shownName(value)).join(' · ');
  return (
    <li className="border-t border-line">
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
            <span className="min-w-0 truncate text-base">
              <PlainText text={nameForOperator(names)} fallback={i18n.t('common.unnamedPerson')} />
            </span>
            <span className="ml-auto shrink-0 text-xs text-ink-faint">
              <RelativeTime at={row.time} now={now} />
            </span>
          </span>
          {!isOpen && (
            <span className="block truncate text-xs text-ink-soft">
              <bdi>{said}</bdi>
            </span>
          )}
        </span>
      </button>
      {isOpen && <ProposalForm introduction={introduction} {...rest} />}
    </li>
  );
}
