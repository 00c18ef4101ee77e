import { dateText } from '@/components/date-text';
import { startOfDay } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { ProfileDay } from '@/lib/panel/read-profile';

interface DaysPictureProps {
  /** Oldest first, whole weeks. */
  days: ProfileDay[];
  now: number;
}

/** From so many messages a day on, each shade. */
const shades: { least: number; look: string }[] = [
  { least: 6, look: 'bg-good' },
  { least: 2, look: 'bg-good/65' },
  { least: 1, look: 'bg-good/35' },
];
const silentLook = 'bg-line';
const unwatchedLook = 'border border-dashed border-edge/50';

function look({ messages, watched }: ProfileDay): string {
  const shade = shades.find(({ least }) => messages >= least);
  return shade?.look ?? (watched ? silentLook : unwatchedLook);
}

function words(day: ProfileDay, now: number): string {
  const date = dateText(startOfDay(day.day), now);
  return i18n.t('profile.dayFigure', [date, figure(day)]);
}

function figure({ messages, watched }: ProfileDay): string {
  if (messages > 0) return i18n.t('memberList.messages', messages);
  return i18n.t(watched ? 'profile.silent' : 'profile.unwatched');
}

/** Twelve weeks, a column each, today at the lower right: how much somebody said each day, where they were silent, and where nobody watched. */
export function DaysPicture({ days, now }: DaysPictureProps) {
  const spoken = days.filter(({ messages }) => messages > 0);
  const watched = days.filter((day) => day.watched || day.messages > 0).length;
  const said = spoken.reduce((sum, { messages }) => sum + messages, 0);
  return (
    <section aria-label={i18n.t('profile.days')} className="px-3 py-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('profile.days')}</h3>
      <p className="mt-0.5 text-sm">
        {i18n.t('profile.daysSummary', [days.length, watched, spoken.length, said])}
      </p>
      <div aria-hidden="true" className="mt-1.5 grid w-max grid-flow-col grid-rows-7 gap-0.5">
        {days.map((day) => (
          <span key={day.day} title={words(day, now)} className={`size-3 rounded-[2px] ${look(day)}`} />
        ))}
      </div>
      <p aria-hidden="true" className="mt-1.5 flex flex-wrap items-center gap-x-3 text-xs text-ink-faint">
        {[
          { look: 'bg-good/65', text: i18n.t('profile.spoke') },
          { look: silentLook, text: i18n.t('profile.silent') },
          { look: unwatchedLook, text: i18n.t('profile.unwatched') },
        ].map((one) => (
          <span key={one.text} className="inline-flex items-center gap-1">
            <span className={`size-2.5 rounded-[2px] ${one.look}`} />
            {one.text}
          </span>
        ))}
      </p>
      {/* A table itself keeps its height, and would leave a page of nothing below. */}
      <div className="sr-only">
        <table>
          <caption>{i18n.t('profile.days')}</caption>
          <tbody>
            {days.toReversed().map((day) => (
              <tr key={day.day}>
                <th scope="row">{dateText(startOfDay(day.day), now)}</th>
                <td>{figure(day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
