import { dateText } from '@/components/date-text';
import { PlainText } from '@/components/PlainText';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { NameSeen } from '@/lib/store/tables';

interface NamesOverTimeProps {
  names: NameSeen[];
  /** Whether somebody carries a name now. */
  isPresent: (seen: NameSeen) => boolean;
  groupNames: Map<string, string>;
  now: number;
}

const words = {
  nickname: 'member.nickname',
  'group-nickname': 'member.groupNickname',
  remark: 'member.remark',
} as const satisfies Record<NameSeen['kind'], string>;

function period({ firstSeenAt, lastSeenAt }: NameSeen, present: boolean, now: number): string {
  const from = firstSeenAt > 0 ? dateText(firstSeenAt, now) : '';
  const to = lastSeenAt > 0 ? dateText(lastSeenAt, now) : '';
  if (present) return from ? i18n.t('profile.since', [from]) : i18n.t('profile.present');
  if (from && to) return from === to ? from : i18n.t('profile.fromTo', [from, to]);
  return to ? i18n.t('profile.until', [to]) : i18n.t('profile.timeUnknown');
}

/** Every name that was seen on somebody, those of now first, then the latest: what kind of name, in which group, from when to when. */
export function NamesOverTime({ names, isPresent, groupNames, now }: NamesOverTimeProps) {
  const inOrder = names.toSorted(
    (one, other) => Number(isPresent(other)) - Number(isPresent(one)) || other.lastSeenAt - one.lastSeenAt,
  );
  return (
    <section aria-label={i18n.t('profile.names')} className="px-3 py-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('profile.names')}</h3>
      <ol className="mt-1 ml-1 border-l border-line">
        {inOrder.map((seen) => {
          const { kind, name, groupId } = seen;
          const present = isPresent(seen);
          const groupName = shownName(groupNames.get(groupId) ?? '');
          return (
            <li key={`${kind} ${groupId} ${name}`} className="relative py-1 pl-3">
              <span
                aria-hidden="true"
                className={`absolute top-2.5 -left-1 size-2 rounded-full border ${present ? 'border-accent bg-accent' : 'border-edge bg-surface'}`}
              />
              <div className="text-sm wrap-anywhere">
                <PlainText text={name} fallback={i18n.t('common.unnamedPerson')} />
              </div>
              <div className="text-xs text-ink-faint">
                {i18n.t(words[kind])}
                {groupName !== '' && <bdi>{i18n.t('profile.inGroup', [groupName])}</bdi>}
                {' · '}
                {period(seen, present, now)}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
