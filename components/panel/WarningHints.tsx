import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SilentMember } from '@/lib/panel/silent-member';
import { sharedNames } from '@/lib/panel/warning-text';

interface WarningHintsProps {
  /** Who is to be warned, and who of them can be named. */
  members: SilentMember[];
  named: SilentMember[];
  /** Everybody in the group: a name may also be that of somebody who speaks. */
  everybody: SilentMember[];
}

/** What the operator should know before the warning goes out: names that several carry, and people without a name. */
export function WarningHints({ members, named, everybody }: WarningHintsProps) {
  const shared = sharedNames(everybody, named);
  const nameless = members.length - named.length;
  return (
    <div className="flex flex-col gap-1 text-xs text-amber empty:hidden">
      {shared.length > 0 && (
        <p>{i18n.t('cleanOut.sameNames', [shared.map(shownName).join(i18n.t('common.listSeparator'))])}</p>
      )}
      {named.length > 0 && nameless > 0 && <p>{i18n.t('cleanOut.nameless', nameless)}</p>}
    </div>
  );
}
