import { MatchingScreen } from '@/components/across/MatchingScreen';
import { OverlapScreen } from '@/components/across/OverlapScreen';
import { SharedPeopleScreen } from '@/components/across/SharedPeopleScreen';
import { SwapScreen } from '@/components/across/SwapScreen';
import { GoalsPage } from '@/components/goals/GoalsPage';
import { GroupHistoryPage } from '@/components/groups/GroupHistoryPage';
import { MergeMemberScreen } from '@/components/identity/MergeMemberScreen';
import { SplitMemberScreen } from '@/components/identity/SplitMemberScreen';
import { WhoIsWhoScreen } from '@/components/identity/WhoIsWhoScreen';
import { IntroductionFormScreen } from '@/components/introductions/IntroductionFormScreen';
import { IntroductionsScreen } from '@/components/introductions/IntroductionsScreen';
import { RecentMessagesScreen } from '@/components/messages/RecentMessagesScreen';
import { ActivityScreen } from '@/components/panel/ActivityScreen';
import { CleanOutScreen } from '@/components/panel/CleanOutScreen';
import { ExpertScreen } from '@/components/panel/ExpertScreen';
import { KeysPage } from '@/components/panel/KeysPage';
import { MemberPicker } from '@/components/panel/MemberPicker';
import { MemberScreen } from '@/components/panel/MemberScreen';
import type { OverlayProps } from '@/components/panel/overlay-props';
import type { PanelPage } from '@/components/panel/panel-page';
import { RecordScreen } from '@/components/panel/RecordScreen';
import { SilentScreen } from '@/components/panel/SilentScreen';
import { SnippetScreen } from '@/components/panel/SnippetScreen';
import { SpotlightScreen } from '@/components/panel/SpotlightScreen';
import { AddToHandbookScreen } from '@/components/questions/AddToHandbookScreen';
import { HandbookReviewScreen } from '@/components/questions/HandbookReviewScreen';
import { UnansweredScreen } from '@/components/questions/UnansweredScreen';
import { ResponseScreen } from '@/components/response/ResponseScreen';
import { PresenceScreen } from '@/components/spotlight/PresenceScreen';
import { RhythmEditorScreen } from '@/components/topics/RhythmEditorScreen';
import { RhythmScreen } from '@/components/topics/RhythmScreen';
import { TopicEditorScreen } from '@/components/topics/TopicEditorScreen';
import { TopicsScreen } from '@/components/topics/TopicsScreen';
import { WatchedTimeScreen } from '@/components/watched-time/WatchedTimeScreen';
import { PickNewcomerScreen } from '@/components/welcome/PickNewcomerScreen';
import { WelcomeEffectScreen } from '@/components/welcome/WelcomeEffectScreen';
import { WelcomePlanScreen } from '@/components/welcome/WelcomePlanScreen';
import { WelcomeScreen } from '@/components/welcome/WelcomeScreen';
import { i18n } from '@/lib/language/i18n';

/** The page over the tabs: an editor, a question whom a text is for, a member, or a tool that looks across groups. */
export function PanelOverlay({
  page,
  ...props
}: OverlayProps & { page: Exclude<PanelPage, { kind: 'tabs' }> }) {
  const { data, now, show } = props;
  const back = () => show({ kind: 'tabs' });
  switch (page.kind) {
    case 'edit-snippet':
      return <SnippetScreen {...props} start={page.start} />;
    case 'welcome':
      return <WelcomeScreen {...props} snippetId={page.snippetId} />;
    case 'welcome-plan':
      return <WelcomePlanScreen {...props} />;
    case 'welcome-effect':
      return <WelcomeEffectScreen {...props} />;
    case 'pick-newcomer':
      return <PickNewcomerScreen {...props} unclearId={page.unclearId} />;
    case 'spotlight':
      return <SpotlightScreen {...props} start={page} />;
    case 'presence':
      return <PresenceScreen {...props} />;
    case 'group-history':
      return <GroupHistoryPage groupId={data.group?.groupId ?? ''} onBack={back} />;
    case 'edit-expert':
      return <ExpertScreen {...props} personId={page.personId} expertId={page.expertId} />;
    case 'pick-expert': {
      const known = new Set(data.experts.map((expert) => expert.personId));
      const members = data.members.filter((member) => !member.leftAt && !known.has(member.personId));
      const pick = (personId: string) => show({ kind: 'edit-expert', personId });
      return <MemberPicker title={i18n.t('expert.addTitle')} members={members} onPick={pick} onBack={back} />;
    }
    case 'keys':
      return <KeysPage onBack={back} />;
    case 'topics':
      return <TopicsScreen {...props} tag={page.tag} rhythmId={page.rhythmId} />;
    case 'edit-topic':
      return <TopicEditorScreen {...props} start={page.start} />;
    case 'rhythm':
      return <RhythmScreen {...props} />;
    case 'edit-rhythm':
      return <RhythmEditorScreen {...props} start={page.start} />;
    case 'response':
      return <ResponseScreen {...props} />;
    case 'silent':
      return <SilentScreen {...props} groupId={page.groupId} />;
    case 'goals':
      return <GoalsPage groupId={page.groupId} now={now} onBack={back} />;
    case 'watched-time': {
      const grade = data.group?.groupId === page.groupId ? data.group.grade : null;
      return <WatchedTimeScreen groupId={page.groupId} grade={grade} now={now} onBack={back} />;
    }
    case 'clean-out':
      return <CleanOutScreen {...props} id={page.id} />;
    case 'activity': {
      const { personId, groupId } = page;
      const toMember = () => show({ kind: 'member', personId, groupId });
      return <ActivityScreen personId={personId} groupId={groupId} now={now} onBack={toMember} />;
    }
    case 'shared-people':
      return <SharedPeopleScreen {...props} />;
    case 'overlap':
      return <OverlapScreen {...props} />;
    case 'swap':
      return <SwapScreen {...props} />;
    case 'matching':
      return <MatchingScreen {...props} />;
    case 'unanswered':
      return <UnansweredScreen {...props} questionId={page.questionId} />;
    case 'add-to-handbook':
      return <AddToHandbookScreen {...props} asked={page.asked} answer={page.answer} back={page.back} />;
    case 'handbook-review':
      return <HandbookReviewScreen {...props} />;
    case 'recent-messages':
      return <RecentMessagesScreen {...props} startId={page.messageId} />;
    case 'introductions':
      return <IntroductionsScreen {...props} personId={page.personId} />;
    case 'introduction-form':
      return <IntroductionFormScreen {...props} />;
    case 'record': {
      const toMember = () => show({ ...page, kind: 'member' });
      return <RecordScreen personId={page.personId} now={now} onBack={toMember} onGone={back} />;
    }
    case 'who-is-who':
      return <WhoIsWhoScreen questionId={page.questionId} now={now} onBack={back} />;
    case 'merge-member':
    case 'split-member': {
      const { personId, groupId } = page;
      const toMember = (id = personId) => show({ kind: 'member', personId: id, groupId });
      const who = { personId, now, onBack: () => toMember() };
      return page.kind === 'merge-member' ? (
        <MergeMemberScreen {...who} groupId={groupId} tags={data.tags} onMerged={toMember} />
      ) : (
        <SplitMemberScreen {...who} onSplit={() => toMember()} />
      );
    }
    default:
      return (
        <MemberScreen
          personId={page.personId}
          groupId={page.groupId}
          tags={data.tags}
          now={now}
          onBack={back}
          onShowRecord={() => show({ ...page, kind: 'record' })}
          onExplainActivity={() => show({ ...page, kind: 'activity' })}
          onOpen={show}
          onOpenGroup={(groupId) => show({ kind: 'member', personId: page.personId, groupId })}
        />
      );
  }
}
