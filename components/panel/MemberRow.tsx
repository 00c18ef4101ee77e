import { ActivityWord } from '@/components/panel/ActivityWord';
import { TagChip } from '@/components/TagChip';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator, type PanelMember } from '@/lib/panel/panel-member';

/** More tags than these are counted only; the member's page has them all. */
const tagLimit = 3;

interface MemberRowProps {
  member: PanelMember;
  first?: boolean;
  onOpen: () => void;
}

/** One member: name, activity, tags. A click opens their page. */
export function MemberRow({ member, first, onOpen }: MemberRowProps) {
  const { tags, activity, role } = member;
  const name = shownName(nameForOperator(member));
  const hidden = tags.length - tagLimit;
  return (
    <li>
      <button
        type="button"
        data-row=""
        onClick={onOpen}
        className={`flex min-h-9 w-full items-center gap-2 px-3 py-1 text-left -outline-offset-2 hover:bg-hover ${first ? 'bg-accent-wash' : ''}`}
      >
        <span className={`min-w-12 shrink truncate text-base ${name === '' ? 'text-ink-faint' : ''}`}>
          <bdi>{name || i18n.t('common.unnamedPerson')}</bdi>
        </span>
        {role === 'member' && activity && <ActivityWord activity={activity} />}
        {role !== 'member' && (
          <span className="shrink-0 text-xs text-ink-faint">
            {i18n.t(
              role === 'staff' ? 'member.roleStaff' : role === 'bot' ? 'member.roleBot' : 'member.roleOwn',
            )}
          </span>
        )}
        <span className="flex min-w-0 flex-1 shrink-[4] justify-end gap-1 overflow-hidden">
          {tags.slice(0, tagLimit).map((tag) => (
            <TagChip key={tag.taggingId} name={tag.name} color={tag.color} />
          ))}
          {hidden > 0 && <span className="shrink-0 text-xs leading-5 text-ink-faint">+{hidden}</span>}
        </span>
      </button>
    </li>
  );
}
