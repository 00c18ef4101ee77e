import { Button } from '@/components/Button';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import { type SilentMember, silentKey } from '@/lib/panel/silent-member';

interface SilentLeftOutProps {
  members: SilentMember[];
  /** Takes the mark off somebody who is never to be cleaned out. */
  onUnspare: (member: SilentMember) => void;
}

function reasonOf({ role }: SilentMember): string {
  if (role === 'own') return i18n.t('member.roleOwn');
  if (role === 'staff') return i18n.t('member.roleStaff');
  return i18n.t(role === 'bot' ? 'member.roleBot' : 'silent.spared');
}

/** Who is not on the list whatever they said, and why. */
export function SilentLeftOut({ members, onUnspare }: SilentLeftOutProps) {
  if (members.length === 0) return null;
  return (
    <details className="shrink-0 border-t border-line">
      <summary className="px-3 py-1.5 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">
        {i18n.t('silent.leftOut', members.length)}
      </summary>
      <ul className="max-h-40 overflow-y-auto pb-1">
        {members.map((member) => (
          <li key={silentKey(member)} className="flex min-h-8 items-center gap-2 px-3 text-sm">
            <span className="min-w-0 flex-1 truncate">
              <PlainText text={nameForOperator(member)} fallback={i18n.t('common.unnamedPerson')} />
            </span>
            <span className="shrink-0 text-xs text-ink-soft">{reasonOf(member)}</span>
            {member.role === 'member' && (
              <Button className="h-6 px-2 text-xs" onClick={() => onUnspare(member)}>
                {i18n.t('silent.unspare')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
