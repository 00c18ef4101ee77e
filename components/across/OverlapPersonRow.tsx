import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { OverlapPerson } from '@/lib/panel/read-overlap';

interface OverlapPersonRowProps {
  person: OverlapPerson;
  onOpen: () => void;
}

/** Somebody in one of two groups or in both, with how much they say in each. A click opens their page. */
export function OverlapPersonRow({ person, onOpen }: OverlapPersonRowProps) {
  const { messagesInOne, messagesInOther } = person;
  const counts = [
    { name: i18n.t('across.groupOne'), messages: messagesInOne },
    { name: i18n.t('across.groupOther'), messages: messagesInOther },
  ];
  return (
    <button
      type="button"
      data-row=""
      onClick={onOpen}
      className="flex min-h-9 w-full items-center gap-2 px-3 py-1 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="min-w-0 flex-1 truncate text-base">
        <PlainText text={nameForOperator(person)} fallback={i18n.t('common.unnamedPerson')} />
      </span>
      {counts.map(
        ({ name, messages }) =>
          messages !== null && (
            <span
              key={name}
              className={`shrink-0 text-xs tabular-nums ${messages === 0 ? 'text-ink-faint' : 'text-ink-soft'}`}
            >
              {name} {i18n.t('across.messages', messages)}
            </span>
          ),
      )}
    </button>
  );
}
