import { dateText } from '@/components/date-text';
import { PlainText } from '@/components/PlainText';
import { ActivityWord } from '@/components/panel/ActivityWord';
import { dayText } from '@/components/panel/day-text';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { ProfileGroup } from '@/lib/panel/read-profile';

interface SharedGroupsProps {
  groups: ProfileGroup[];
  /** From which they are looked at now. */
  groupId: string;
  now: number;
  onOpen: (groupId: string) => void;
}

function presence({ membership, lastSpokeDay }: ProfileGroup, now: number): string {
  const { leftAt, joinedAt } = membership;
  const came =
    joinedAt > 0 ? i18n.t('memberList.joinedOn', [dateText(joinedAt, now)]) : i18n.t('profile.alwaysThere');
  const stays = leftAt > 0 ? i18n.t('profile.leftOn', [dateText(leftAt, now)]) : came;
  return `${stays} · ${i18n.t('profile.lastSpoke', [dayText(lastSpokeDay, dayOf(now))])}`;
}

/** The watched groups that somebody is in, and what they are in each. A click shows them as seen from there. */
export function SharedGroups({ groups, groupId, now, onOpen }: SharedGroupsProps) {
  if (groups.length === 0) return null;
  return (
    <section aria-label={i18n.t('profile.groups')} className="py-2">
      <h3 className="px-3 text-xs text-ink-soft">{i18n.t('profile.groups')}</h3>
      <ul>
        {groups.map((shared) => (
          <li key={shared.group.id}>
            <button
              type="button"
              aria-current={shared.group.id === groupId ? 'true' : undefined}
              onClick={() => onOpen(shared.group.id)}
              className="block w-full px-3 py-1 text-left -outline-offset-2 hover:bg-hover"
            >
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 truncate text-sm">
                  <PlainText text={shared.group.name} fallback={i18n.t('common.unnamedGroup')} />
                </span>
                {shared.activity && <ActivityWord activity={shared.activity} />}
                {shared.group.id === groupId && (
                  <span className="ml-auto shrink-0 text-xs text-ink-faint">
                    {i18n.t('profile.thisGroup')}
                  </span>
                )}
              </span>
              <span className="block text-xs text-ink-faint">{presence(shared, now)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
