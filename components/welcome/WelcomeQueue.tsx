import type { KeyboardEvent } from 'react';
import { QueueRow } from '@/components/welcome/QueueRow';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

interface WelcomeQueueProps {
  /** Longest waiting first. */
  waiting: PanelMember[];
  chosen: ReadonlySet<string>;
  now: number;
  onChoose: (personId: string, on: boolean) => void;
  /** All of them, or none where all are chosen already. */
  onChooseAll: () => void;
  onPutAside: (personIds: string[]) => void;
}

const link = 'rounded-sm text-xs text-accent hover:underline';

/** Those who wait for a welcome. ↑ and ↓ go along them, Delete puts the one with the focus aside. */
export function WelcomeQueue(props: WelcomeQueueProps) {
  const { waiting, chosen, now, onChoose, onChooseAll, onPutAside } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-newcomer]');
    if (!row) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Delete') onPutAside([row.dataset.newcomer ?? '']);
    const next = step === 1 ? row.nextElementSibling : row.previousElementSibling;
    if (event.key !== 'Delete' && step === 0) return;
    event.preventDefault();
    const to = next ?? (event.key === 'Delete' ? row.nextElementSibling : null);
    to?.querySelector<HTMLElement>('input')?.focus();
  };
  const isAll = waiting.every(({ personId }) => chosen.has(personId));
  return (
    <section aria-label={i18n.t('welcome.waiting')} className="py-1">
      {waiting.length === 0 ? (
        <p className="px-3 py-2 text-sm text-ink-soft">{i18n.t('welcome.noneWaiting')}</p>
      ) : (
        <div className="flex items-baseline gap-3 px-3 py-1">
          <h3 className="min-w-0 flex-1 text-xs text-ink-soft">{i18n.t('welcome.waiting')}</h3>
          <button type="button" aria-keyshortcuts="A" className={link} onClick={onChooseAll}>
            {i18n.t(isAll ? 'welcome.chooseNone' : 'welcome.chooseAll')}
          </button>
          <button
            type="button"
            className={link}
            onClick={() => onPutAside(waiting.map(({ personId }) => personId))}
          >
            {i18n.t('welcome.putAsideAll')}
          </button>
        </div>
      )}
      {/* The keys of the rows bubble up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul onKeyDown={onKeyDown}>
        {waiting.map((member) => (
          <QueueRow
            key={member.personId}
            member={member}
            checked={chosen.has(member.personId)}
            now={now}
            onChoose={(on) => onChoose(member.personId, on)}
            onPutAside={() => onPutAside([member.personId])}
          />
        ))}
      </ul>
    </section>
  );
}
