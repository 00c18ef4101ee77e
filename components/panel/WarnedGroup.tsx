import { dateText } from '@/components/date-text';
import { PlainText } from '@/components/PlainText';
import { distinctionText } from '@/components/panel/distinction-text';
import { silenceText } from '@/components/panel/silence-text';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { SilentMember } from '@/lib/panel/silent-member';

interface WarnedGroupProps {
  title: string;
  members: SilentMember[];
  now: number;
  open?: boolean;
}

function noteOf(member: SilentMember, now: number): string {
  return member.leftAt > 0
    ? i18n.t('profile.leftOn', [dateText(member.leftAt, now)])
    : silenceText(member, now);
}

/** Those of the warned who stand alike. */
export function WarnedGroup({ title, members, now, open = false }: WarnedGroupProps) {
  if (members.length === 0) return null;
  return (
    <details open={open} className="border-t border-line">
      <summary className="px-3 py-2 text-sm -outline-offset-2 hover:bg-hover">{title}</summary>
      <ul className="pb-1">
        {members.map((member) => (
          <li key={member.personId} className="px-3 py-1">
            <p className="flex items-baseline gap-2">
              <span className="truncate text-base">
                <PlainText text={nameForOperator(member)} fallback={i18n.t('common.unnamedPerson')} />
              </span>
              {member.distinction && (
                <bdi className="min-w-0 flex-1 truncate text-xs text-ink-soft">
                  {distinctionText(member.distinction, now)}
                </bdi>
              )}
            </p>
            <p className="truncate text-xs text-ink-soft">{noteOf(member, now)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
