import { useRef } from 'react';
import { Button } from '@/components/Button';
import { IdentityActions } from '@/components/identity/IdentityActions';
import { OpenQuestionLine } from '@/components/identity/OpenQuestionLine';
import { ActivityLink } from '@/components/panel/ActivityLink';
import { AskedAndAnswered } from '@/components/panel/AskedAndAnswered';
import { DaysPicture } from '@/components/panel/DaysPicture';
import { joinedHowText } from '@/components/panel/joined-how-text';
import { MemberFacts } from '@/components/panel/MemberFacts';
import { MemberTags } from '@/components/panel/MemberTags';
import { NamesOverTime } from '@/components/panel/NamesOverTime';
import { ProfileFields } from '@/components/panel/ProfileFields';
import { ProfileNotes } from '@/components/panel/ProfileNotes';
import { ProfileTier } from '@/components/panel/ProfileTier';
import type { PanelPage } from '@/components/panel/panel-page';
import { SharedGroups } from '@/components/panel/SharedGroups';
import { SubPage } from '@/components/panel/SubPage';
import { useFactActions } from '@/components/panel/use-fact-actions';
import { useMemberActions } from '@/components/panel/use-member-actions';
import { useKeys } from '@/components/use-keys';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { isPresentName } from '@/lib/panel/is-present-name';
import type { KnownTag } from '@/lib/panel/known-tags';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { Profile, ProfileDay, ProfileGroup } from '@/lib/panel/read-profile';
import { askedWords } from '@/lib/questions/asked-words';

interface MemberPageProps {
  profile: Profile;
  groups: ProfileGroup[];
  days: ProfileDay[];
  /** From which they are looked at. */
  groupId: string;
  knownTags: KnownTag[];
  now: number;
  onBack: () => void;
  onExplainActivity: () => void;
  onShowRecord: () => void;
  onOpenGroup: (groupId: string) => void;
  onOpen: (page: PanelPage) => void;
}

/** All that is known of one person, as seen from one group. T goes to the field for a tag. */
export function MemberPage(props: MemberPageProps) {
  const { profile, groups, days, groupId, now } = props;
  const { person, facts, saidIn } = profile;
  const tagField = useRef<HTMLInputElement>(null);
  useKeys({ t: () => tagField.current?.focus() });
  const member = useMemberActions(person);
  const fact = useFactActions(person.id);
  const here = groups.find(({ group }) => group.id === groupId);
  const groupNickname = here?.membership.groupNickname ?? '';
  const name = shownName(nameForOperator({ ...person, groupNickname })) || i18n.t('common.unnamedPerson');
  return (
    <SubPage
      title={
        <span className="flex items-baseline gap-2">
          <bdi className="truncate">{name}</bdi>
          {here?.activity && person.role === 'member' && (
            <ActivityLink activity={here.activity} onExplain={props.onExplainActivity} />
          )}
        </span>
      }
      onBack={props.onBack}
    >
      <OpenQuestionLine
        personId={person.id}
        onAnswer={(questionId) => props.onOpen({ kind: 'who-is-who', questionId })}
      />
      <div className="divide-y divide-line">
        <MemberTags
          tags={profile.tags}
          sources={profile.tagSources}
          known={props.knownTags}
          now={now}
          fieldRef={tagField}
          onAdd={member.addTag}
          onRemove={member.removeTag}
          onRecolor={member.recolorTag}
        />
        <ProfileTier facts={facts} saidIn={saidIn} now={now} onSet={fact.setTier} />
        <MemberFacts person={person} here={here} now={now} onSetRole={member.setRole} />
        <ProfileFields
          facts={facts}
          saidIn={saidIn}
          joined={here ? joinedHowText(here.membership) : ''}
          now={now}
          onSet={fact.setField}
        />
        <ProfileNotes
          facts={facts}
          saidIn={saidIn}
          now={now}
          onAdd={fact.addNote}
          onChange={fact.changeNote}
          onDelete={fact.deleteNote}
        />
        <DaysPicture days={days} now={now} />
        <SharedGroups groups={groups} groupId={groupId} now={now} onOpen={props.onOpenGroup} />
        <NamesOverTime
          names={person.names}
          isPresent={(seen) => isPresentName(seen, person, groups)}
          groupNames={profile.groupNames}
          now={now}
        />
        <AskedAndAnswered
          key={`${person.id} ${groupId}`}
          personId={person.id}
          groupId={groupId}
          now={now}
          onKeep={(asked, answer) =>
            props.onOpen({
              kind: 'add-to-handbook',
              asked: [askedWords(asked)],
              answer,
              back: { kind: 'member', personId: person.id, groupId },
            })
          }
        />
        <div className="px-3 py-3">
          <Button onClick={props.onShowRecord}>{i18n.t('rights.all')}</Button>
        </div>
        {person.role !== 'own' && (
          <IdentityActions personId={person.id} groupId={groupId} onOpen={props.onOpen} />
        )}
      </div>
    </SubPage>
  );
}
