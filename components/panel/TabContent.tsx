import { EmptyState } from '@/components/EmptyState';
import { ExpertList } from '@/components/panel/ExpertList';
import { GroupPage } from '@/components/panel/GroupPage';
import { MemberList } from '@/components/panel/MemberList';
import type { PanelHandlers } from '@/components/panel/panel-handlers';
import type { PanelTab } from '@/components/panel/panel-tab';
import { SnippetList } from '@/components/panel/SnippetList';
import type { PanelData } from '@/components/panel/use-panel-data';
import { i18n } from '@/lib/language/i18n';
import type { SnippetKind } from '@/lib/store/tables';

interface TabContentProps {
  tab: PanelTab;
  data: PanelData;
  now: number;
  handlers: PanelHandlers;
}

function Snippets({
  kind,
  data,
  handlers,
}: { kind: Exclude<SnippetKind, 'introduction'> } & Pick<TabContentProps, 'data' | 'handlers'>) {
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
export function TabContent({ tab, data, now, handlers }: TabContentProps) {
  switch (tab) {
    case 'faq':
    case 'welcome':
      return <Snippets kind={tab} data={data} handlers={handlers} />;
    case 'expert':
      return (
        <>
          <ExpertList
            experts={data.experts}
            now={now}
            onSpotlight={handlers.spotlight}
            onAdd={handlers.addExpert}
            onEdit={handlers.editExpert}
            onDelete={handlers.deleteExpert}
          />
          <section aria-label={i18n.t('spotlight.prompts')} className="border-t border-line">
            <h2 className="px-3 pt-2 text-xs text-ink-faint">{i18n.t('spotlight.prompts')}</h2>
            <Snippets kind="spotlight" data={data} handlers={handlers} />
          </section>
        </>
      );
    case 'members':
      if (!data.group) return <EmptyState title={i18n.t('member.noGroup')} />;
      return (
        <MemberList
          members={data.members}
          watched={data.group.watched}
          onOpen={handlers.openMember}
          onWatch={() => handlers.watch(true)}
        />
      );
    default:
      if (!data.group) return <EmptyState title={i18n.t('group.noGroup')} />;
      return <GroupPage group={data.group} now={now} onWatch={handlers.watch} />;
  }
}
