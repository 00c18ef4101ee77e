import type { KeyboardEvent } from 'react';
import { KeepMessage } from '@/components/messages/KeepMessage';
import type { Kept } from '@/components/messages/kept';
import { MessageWords } from '@/components/messages/MessageWords';
import { PlainText } from '@/components/PlainText';
import { RelativeTime } from '@/components/RelativeTime';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { MessageRow } from '@/lib/store/tables';

interface MessageItemProps {
  message: MessageRow;
  nameOf: (personId: string) => string;
  now: number;
  isOpen: boolean;
  selected: boolean;
  onToggle: () => void;
  onSelect: () => void;
  onKeep: (kept: Kept) => void;
}

/** One message: who, when and a few lines of it; opened, all of it and the ways to keep it. Space selects it. */
export function MessageItem(props: MessageItemProps) {
  const { message, nameOf, now, isOpen, selected, onToggle, onSelect, onKeep } = props;
  const name = shownName(nameOf(message.personId)) || i18n.t('common.unnamedPerson');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    onSelect();
  };
  return (
    <div className={`border-b border-line ${selected ? 'bg-accent-wash' : ''}`}>
      <div className="flex items-start hover:bg-hover">
        <label className="flex shrink-0 cursor-pointer py-2.5 pr-1 pl-3">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected}
            aria-label={i18n.t('recentMessages.select', [name])}
            onChange={onSelect}
            className="size-4 accent-accent"
          />
        </label>
        <button
          type="button"
          data-row=""
          aria-expanded={isOpen}
          onClick={onToggle}
          onKeyDown={onKeyDown}
          // One browser presses a button when Space goes up.
          onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
          className="min-w-0 flex-1 py-2 pr-3 pl-1 text-left -outline-offset-2"
        >
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 truncate text-sm font-medium">
              <PlainText text={name} />
            </span>
            <span className="ml-auto shrink-0 text-xs text-ink-faint">
              <RelativeTime at={message.time} now={now} />
            </span>
          </span>
          <MessageWords text={message.text} whole={isOpen} />
        </button>
      </div>
      {isOpen && <KeepMessage message={message} nameOf={nameOf} onKeep={onKeep} />}
    </div>
  );
}
