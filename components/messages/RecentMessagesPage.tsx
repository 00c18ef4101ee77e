import { type KeyboardEvent, useRef, useState } from 'react';
import { LongList } from '@/components/across/LongList';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { KeepSeveral } from '@/components/messages/KeepSeveral';
import type { Kept } from '@/components/messages/kept';
import { MessageItem } from '@/components/messages/MessageItem';
import { messageStep } from '@/components/messages/use-recent-messages';
import { SubPage } from '@/components/panel/SubPage';
import { SearchField } from '@/components/SearchField';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator, type PanelMember } from '@/lib/panel/panel-member';
import { textDays } from '@/lib/panel/read-asked';
import type { RecentMessages } from '@/lib/panel/read-recent-messages';

interface RecentMessagesPageProps extends RecentMessages {
  /** Those who may have said them. */
  members: PanelMember[];
  /** The message to begin with; empty for the newest. */
  startId: string;
  now: number;
  onOlder: () => void;
  onKeep: (kept: Kept) => void;
  onBack: () => void;
}

/** What was said of late, newest first: a message is opened to be kept in the handbook, or several are selected. */
export function RecentMessagesPage(props: RecentMessagesPageProps) {
  const { messages, more, members, startId, now, onKeep } = props;
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState('');
  const [selected, setSelected] = useState<string[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const names = new Map(members.map((member) => [member.personId, nameForOperator(member)]));
  const nameOf = (personId: string) => names.get(personId) ?? '';
  const wanted = query.trim().toLowerCase();
  const shown = messages.filter(({ text, personId }) =>
    `${nameOf(personId)}\n${text}`.toLowerCase().includes(wanted),
  );
  const toggle = (id: string) =>
    setSelected(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  const chosen = messages.filter(({ id }) => selected.includes(id));
  return (
    <SubPage
      title={i18n.t('recentMessages.title')}
      onBack={props.onBack}
      foot={
        chosen.length > 0 && (
          <KeepSeveral messages={chosen} nameOf={nameOf} onKeep={onKeep} onClear={() => setSelected([])} />
        )
      }
    >
      {messages.length === 0 ? (
        <EmptyState
          title={i18n.t('recentMessages.emptyTitle', [textDays])}
          text={i18n.t('recentMessages.emptyText', [textDays])}
        />
      ) : (
        <div className="flex flex-col gap-1 border-b border-line px-3 py-2">
          <SearchField
            label={i18n.t('recentMessages.search')}
            query={query}
            onChange={setQuery}
            onKeyDown={(event) => goToFirst(event, list.current)}
          />
          <p className="text-xs text-ink-faint">{i18n.t('recentMessages.keysHint')}</p>
        </div>
      )}
      {messages.length > 0 && shown.length === 0 && (
        <p className="px-3 py-2 text-sm text-ink-soft">
          {i18n.t('recentMessages.noneFound', [messages.length])}
        </p>
      )}
      <div ref={list}>
        <LongList
          label={i18n.t('recentMessages.title')}
          items={shown}
          keyOf={({ id }) => id}
          startKey={startId || messages[0]?.id}
        >
          {(message) => (
            <MessageItem
              message={message}
              nameOf={nameOf}
              now={now}
              isOpen={message.id === openId}
              selected={selected.includes(message.id)}
              onToggle={() => setOpenId(message.id === openId ? '' : message.id)}
              onSelect={() => toggle(message.id)}
              onKeep={onKeep}
            />
          )}
        </LongList>
      </div>
      {messages.length > 0 && (
        <div className="flex flex-col items-start gap-2 px-3 pt-1 pb-3">
          {more && <Button onClick={props.onOlder}>{i18n.t('recentMessages.older', [messageStep])}</Button>}
          <p className="text-xs text-ink-faint">{i18n.t('recentMessages.kept', [textDays])}</p>
        </div>
      )}
    </SubPage>
  );
}

/** ↓ in the search field goes to the first row; Enter opens it, too. */
function goToFirst(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
  const first = list?.querySelector<HTMLElement>('[data-row]');
  if (!first) return;
  event.preventDefault();
  first.focus();
  if (event.key === 'Enter') first.click();
}
