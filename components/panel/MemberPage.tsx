import { useRef } from 'react';
import { ActivityLink } from '@/components/panel/ActivityLink';
import { MemberFacts } from '@/components/panel/MemberFacts';
import { MemberTags } from '@/components/panel/MemberTags';
import type { ChosenRole } from '@/components/panel/RoleChoice';
import { SubPage } from '@/components/panel/SubPage';
import { useKeys } from '@/components/use-keys';
import { WeekBars } from '@/components/WeekBars';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { type MemberTag, nameForOperator, type PanelMember } from '@/lib/panel/panel-member';
import type { TagColor } from '@/lib/store/tables';

interface MemberPageProps {
  member: PanelMember;
  /** Days spoken in each of the last 12 weeks, oldest first. */
  weeks: number[];
  knownTags: { name: string; color: TagColor }[];
  /** Local day number of today. */
  today: number;
  now: number;
  onBack: () => void;
  onExplainActivity: () => void;
  onSetRole: (role: ChosenRole) => void;
  onAddTag: (name: string, color?: TagColor) => void;
  onRemoveTag: (tag: MemberTag) => void;
  onRecolorTag: (tag: MemberTag, color: TagColor) => void;
}

/** All that is known of one member of the group. T goes to the field for a tag. */
export function MemberPage(props: MemberPageProps) {
  const { member, weeks, knownTags, today, now, onBack } = props;
  const tagField = useRef<HTMLInputElement>(null);
  useKeys({ t: () => tagField.current?.focus() });
  const name = shownName(nameForOperator(member)) || i18n.t('common.unnamedPerson');
  return (
    <SubPage
      title={
        <span className="flex items-baseline gap-2">
          <bdi className="truncate">{name}</bdi>
          {member.activity && member.role === 'member' && (
            <ActivityLink activity={member.activity} onExplain={props.onExplainActivity} />
          )}
        </span>
      }
      onBack={onBack}
    >
      <MemberTags
        tags={member.tags}
        known={knownTags}
        fieldRef={tagField}
        onAdd={props.onAddTag}
        onRemove={props.onRemoveTag}
        onRecolor={props.onRecolorTag}
      />
      <hr className="mx-3 border-line" />
      <MemberFacts member={member} today={today} now={now} onSetRole={props.onSetRole} />
      <hr className="mx-3 border-line" />
      <section className="px-3 py-3">
        <h3 className="mb-1.5 text-xs text-ink-soft">{i18n.t('member.daysSpoken')}</h3>
        <WeekBars
          weeks={weeks}
          labelOf={(days) => i18n.t('member.weekDays', days)}
          label={`${i18n.t('member.daysSpoken')}：${weeks.join(' ')}`}
        />
      </section>
    </SubPage>
  );
}
