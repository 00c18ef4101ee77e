import { useState } from 'react';
import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';
import type { Presence } from '@/lib/spotlight/presence-share';

interface PresenceTableProps {
  people: Presence[];
  nameOf: (personId: string) => string;
}

const first = 12;
const cell = 'py-0.5 pl-2 text-right tabular-nums';
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The same in numbers: how often each was asked, how much each said, and what share of all that is. */
export function PresenceTable({ people, nameOf }: PresenceTableProps) {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, first);
  const heads = ['presence.times', 'presence.share', 'presence.messages', 'presence.share'] as const;
  return (
    <div className="px-3 pb-2">
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">{i18n.t('presence.title')}</caption>
        <thead className="text-xs text-ink-soft">
          <tr>
            <th scope="col" className="text-left font-normal">
              {i18n.t('presence.person')}
            </th>
            {heads.map((head, index) => (
              <th key={`${head}${index}`} scope="col" className={`${cell} w-13 font-normal`}>
                {i18n.t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ personId, spotlights, spotlightShare, messages, messageShare }) => (
            <tr key={personId}>
              <th scope="row" className="truncate text-left font-normal">
                <bdi>{nameOf(personId)}</bdi>
              </th>
              <td className={cell}>{spotlights}</td>
              <td className={cell}>{percent(spotlightShare)}</td>
              <td className={cell}>{messages}</td>
              <td className={cell}>{percent(messageShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < people.length && (
        <Button className="mt-1" onClick={() => setAll(true)}>
          {i18n.t('presence.allPeople', people.length)}
        </Button>
      )}
    </div>
  );
}
