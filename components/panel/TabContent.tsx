import type { ReactNode } from 'react';
import { CoverageNote } from '@/components/CoverageNote';
import { EmptyState } from '@/components/EmptyState';
import { Handbook } from '@/components/handbook/Handbook';
import type { HandbookViewProps } from '@/components/handbook/handbook-view';
import { GroupPage } from '@/components/panel/GroupPage';
import { GroupTools } from '@/components/panel/GroupTools';
import { MemberList } from '@/components/panel/MemberList';
import type { MemberViewProps } from '@/components/panel/member-view';
import { NoMembers } from '@/components/panel/NoMembers';
import type { PanelHandlers } from '@/components/panel/panel-handlers';
import type { PanelTab } from '@/components/panel/panel-tab';
import { SilentLink } from '@/components/panel/SilentLink';
import { SnippetList } from '@/components/panel/SnippetList';
import { UnrecordedNote } from '@/components/panel/UnrecordedNote';
import type { PanelData } from '@/components/panel/use-panel-data';
import { ExpertTab } from '@/components/spotlight/ExpertTab';
import { SilentGroupLine } from '@/components/spotlight/SilentGroupLine';
import { WelcomeLink } from '@/components/welcome/WelcomeLink';
import { i18n } from '@/lib/language/i18n';

interface TabContentProps extends MemberViewProps, HandbookViewProps {
  tab: PanelTab;
  /** What is written in the search box; only the members' tab shows anything while something is. */
  query: string;
  /** What else answers the query, where no member does. */
  elsewhere: ReactNode;
  data: PanelData;
  now: number;
  handlers: PanelHandlers;
}

function Snippets({
  kind,
  data,
  handlers,
}: { kind: 'welcome' | 'spotlight' } & Pick<TabContentProps, 'data' | 'handlers'>) {
  return (
    <SnippetList
      kind={kind}
      snippets={data.snippets[kind]}
      previewOf={handlers.previewOf}
      onInsert={handlers.insert}
      onEdit={handlers.editSnippet}
      onDelete={handlers.deleteSnippet}
      onNew={(filled) => handlers.newSnippet(kind, filled)}
    />
  );
}

/** What the chosen tab holds. */
export function TabContent(props: TabContentProps) {
  const { tab, query, elsewhere, data, now, handlers, memberView, onMemberView } = props;
  switch (tab) {
    case 'welcome':
      return (
        <>
          <WelcomeLink
            waiting={data.waiting}
            unclear={data.unclearNames.length}
            now={now}
            onOpen={() => handlers.show({ kind: 'welcome' })}
          />
          <Snippets kind="welcome" data={data} handlers={handlers} />
        </>
      );
    case 'faq':
      return (
        <Handbook
          entries={data.snippets.faq}
          now={now}
          handlers={handlers}
          handbookView={props.handbookView}
          onHandbookView={props.onHandbookView}
        />
      );
    case 'expert':
      return (
        <ExpertTab data={data} now={now} handlers={handlers}>
          <Snippets kind="spotlight" data={data} handlers={handlers} />
        </ExpertTab>
      );
    case 'members': {
      if (!data.group) return <EmptyState title={i18n.t('member.noGroup')} />;
      const { groupId } = data.group;
      if (data.readingMembers) return <EmptyState title={i18n.t('common.loading')} />;
      if (data.members.length === 0) {
        return <NoMembers watched={data.group.watched} onWatch={() => handlers.watch(true)} />;
      }
      return (
        <div className="flex h-full flex-col">
          {data.group.watched && <SilentLink onOpen={() => handlers.show({ kind: 'silent', groupId })} />}
          <UnrecordedNote groupId={groupId} />
          {data.group.watched && (
            <div className="px-3">
              <CoverageNote coverage={data.group.coverage} />
            </div>
          )}
          <div className="min-h-0 flex-1">
            <MemberList
              members={data.members}
              tags={data.tags}
              query={query}
              view={memberView}
              now={now}
              onView={onMemberView}
              onOpen={handlers.openMember}
              elsewhere={elsewhere}
            />
          </div>
        </div>
      );
    }
    default:
      return (
        <>
          <SilentGroupLine
            silence={data.group?.silence ?? null}
            onOpen={() => handlers.show({ kind: 'spotlight' })}
          />
          {data.group ? (
            <GroupPage
              group={data.group}
              now={now}
              onWatch={handlers.watch}
              onShowWatchedTime={() => {
                if (data.group) handlers.show({ kind: 'watched-time', groupId: data.group.groupId });
              }}
              onOpenResponse={() => handlers.show({ kind: 'response' })}
            />
          ) : (
            <EmptyState title={i18n.t('group.noGroup')} />
          )}
          <GroupTools group={data.group} now={now} onOpen={handlers.show} />
        </>
      );
  }
}
