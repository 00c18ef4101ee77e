import { i18n } from '@/lib/language/i18n';
import type { Presence } from '@/lib/spotlight/presence-share';

interface PresenceBarsProps {
  people: Presence[];
  nameOf: (personId: string) => string;
}

/** So many fit under one another before the numbers below say more. */
const most = 12;

function Bar({ share, of, look }: { share: number; of: number; look: string }) {
  const width = of === 0 ? 0 : (share / of) * 100;
  return (
    <span className="block h-1.5 rounded-full bg-sunken">
      <span className={`block h-full rounded-full ${look}`} style={{ width: `${width}%` }} />
    </span>
  );
}

/** Shares of the microphone and of the talk, person by person, as bars; both begin at nothing and have the same scale. */
export function PresenceBars({ people, nameOf }: PresenceBarsProps) {
  const shown = people.slice(0, most);
  const longest = Math.max(...shown.flatMap((one) => [one.spotlightShare, one.messageShare]), 0);
  return (
    <figure className="px-3 pt-1 pb-2">
      <figcaption className="mb-1.5 flex flex-wrap gap-x-4 text-xs text-ink-soft">
        <span>
          <span aria-hidden="true" className="mr-1.5 inline-block size-2 rounded-full bg-accent" />
          {i18n.t('presence.ofMicrophone')}
        </span>
        <span>
          <span aria-hidden="true" className="mr-1.5 inline-block size-2 rounded-full bg-fair" />
          {i18n.t('presence.ofTalk')}
        </span>
      </figcaption>
      <ul aria-hidden="true" className="grid grid-cols-[minmax(0,6rem)_1fr] items-center gap-x-2 gap-y-1.5">
        {shown.map((one) => (
          <li key={one.personId} className="contents">
            <bdi className="truncate text-xs">{nameOf(one.personId)}</bdi>
            <span className="flex flex-col gap-0.5">
              <Bar share={one.spotlightShare} of={longest} look="bg-accent" />
              <Bar share={one.messageShare} of={longest} look="bg-fair" />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
