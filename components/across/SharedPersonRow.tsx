import { groupNameText } from '@/components/across/group-name-text';
import { PlainText } from '@/components/PlainText';
import { tierText } from '@/components/panel/tier-text';
import { TagChip } from '@/components/TagChip';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { SharedPerson } from '@/lib/panel/read-shared-people';

/** More tags than these are counted only; the member's page has them all. */
const tagLimit = 2;

interface SharedPersonRowProps {
  person: SharedPerson;
  onOpen: () => void;
}

/** Somebody in several groups: in which ones, and how much they say in each. A click opens their page. */
export function SharedPersonRow({ person, onOpen }: SharedPersonRowProps) {
  const { groups, tags, tier } = person;
  const hidden = tags.length - tagLimit;
  return (
    <button
      type="button"
      data-row=""
      onClick={onOpen}
      className="flex w-full flex-col gap-0.5 px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="flex w-full items-center gap-2">
        <span className="min-w-12 shrink truncate text-base">
          <PlainText text={nameForOperator(person)} fallback={i18n.t('common.unnamedPerson')} />
        </span>
        {tier && <span className="shrink-0 text-xs text-ink-soft">{tierText(tier)}</span>}
        <span className="flex min-w-0 flex-1 shrink-[4] justify-end gap-1 overflow-hidden">
          {tags.slice(0, tagLimit).map((tag) => (
            <TagChip key={tag.taggingId} name={tag.name} color={tag.color} />
          ))}
          {hidden > 0 && <span className="shrink-0 text-xs leading-5 text-ink-faint">+{hidden}</span>}
        </span>
        <span className="shrink-0 text-xs text-ink-soft tabular-nums">
          {i18n.t('across.inGroups', groups.length)}
        </span>
      </span>
      <span className="flex w-full flex-wrap gap-x-2 text-xs text-ink-soft">
        {groups.map(({ groupId, name, messages }) => (
          <span key={groupId} className={`max-w-full truncate ${messages === 0 ? 'text-ink-faint' : ''}`}>
            <bdi>{groupNameText(name)}</bdi> {i18n.t('across.messages', messages)}
          </span>
        ))}
      </span>
    </button>
  );
}
