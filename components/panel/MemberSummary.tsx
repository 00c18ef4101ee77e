import { ActivityWord } from '@/components/panel/ActivityWord';
import { roleText } from '@/components/panel/role-text';
import { tierText } from '@/components/panel/tier-text';
import { TagChip } from '@/components/TagChip';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator, type PanelMember } from '@/lib/panel/panel-member';

/** More tags than these are counted only; the member's page has them all. */
const tagLimit = 3;

interface MemberSummaryProps {
  member: PanelMember;
  /** What tells them apart from others of the same name. */
  distinction?: string;
  /** At the right of the name. */
  figure?: string;
}

/** Whether there is anything for the second line. */
export function hasSecondLine({ tags, tier }: PanelMember, hasNamesakes: boolean): boolean {
  return tags.length > 0 || tier !== '' || hasNamesakes;
}

/** A member in a row: name, how they take part, a figure; below it tier and tags. */
export function MemberSummary({ member, distinction, figure }: MemberSummaryProps) {
  const { activity, role } = member;
  const name = shownName(nameForOperator(member));
  return (
    <>
      <span className="flex min-w-0 items-center gap-2">
        <span className={`min-w-8 truncate text-base ${name === '' ? 'text-ink-faint' : ''}`}>
          <bdi>{name || i18n.t('common.unnamedPerson')}</bdi>
        </span>
        {role === 'member' && activity && <ActivityWord activity={activity} />}
        {role !== 'member' && <span className="shrink-0 text-xs text-ink-faint">{roleText(role)}</span>}
        {figure && <span className="ml-auto shrink-0 text-xs text-ink-faint tabular-nums">{figure}</span>}
      </span>
      {hasSecondLine(member, Boolean(distinction)) && (
        <SecondLine member={member} distinction={distinction} />
      )}
    </>
  );
}

function SecondLine({
  member: { tier, tags },
  distinction,
}: Pick<MemberSummaryProps, 'member' | 'distinction'>) {
  const hidden = tags.length - tagLimit;
  return (
    <span className="flex h-5 min-w-0 items-center gap-1 overflow-hidden">
      {tier !== '' && (
        <span className="shrink-0 rounded-sm border border-edge px-1 text-xs leading-4 text-ink-soft">
          {tierText(tier)}
        </span>
      )}
      {tags.slice(0, tagLimit).map((tag) => (
        <TagChip key={tag.taggingId} name={tag.name} color={tag.color} />
      ))}
      {hidden > 0 && <span className="shrink-0 text-xs text-ink-faint">+{hidden}</span>}
      {distinction && (
        <span className="min-w-8 truncate text-xs text-ink-soft">
          <bdi>{distinction}</bdi>
        </span>
      )}
    </span>
  );
}
