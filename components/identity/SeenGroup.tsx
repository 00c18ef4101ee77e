import { i18n } from '@/lib/language/i18n';
import type { GroupRow } from '@/lib/store/tables';

/** A group as this login shows it. */
export function SeenGroup({ group: { memberCount, ownedByMe } }: { group: GroupRow }) {
  return (
    <span className="block text-xs text-ink-soft">
      {memberCount > 0 && <span className="block">{i18n.t('common.members', memberCount)}</span>}
      {ownedByMe && <span className="block">{i18n.t('identity.ownedByMe')}</span>}
    </span>
  );
}
