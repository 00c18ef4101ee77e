import { activityText } from '@/components/panel/activity-text';
import { fieldText } from '@/components/panel/field-text';
import { roleText } from '@/components/panel/role-text';
import { tierText } from '@/components/panel/tier-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { FilterPart } from '@/lib/panel/filter-parts';
import type { KnownTag } from '@/lib/panel/known-tags';

/** One thing that a filter asks for, in words. A tag that is no more is only a tag. */
export function filterPartText(part: FilterPart, tags: KnownTag[]): string {
  switch (part.kind) {
    case 'activity':
      return activityText(part.value);
    case 'tag': {
      const name = tags.find(({ id }) => id === part.value)?.name ?? '';
      return shownName(name) || i18n.t('member.tags');
    }
    case 'tier':
      return tierText(part.value);
    case 'role':
      return roleText(part.value);
    case 'fact': {
      const { field, text } = part.value;
      if (text === '') return i18n.t('memberList.hasField', [fieldText(field)]);
      return i18n.t('memberList.fieldHas', [fieldText(field), shownName(text)]);
    }
    default:
      return i18n.t(`memberList.${part.kind}`);
  }
}
