import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { HandbookViewProps } from '@/components/handbook/handbook-view';
import type { MemberViewProps } from '@/components/panel/member-view';
import { PanelTabs } from '@/components/panel/PanelTabs';
import type { PanelHandlers } from '@/components/panel/panel-handlers';
import { type PanelTab, panelTabs } from '@/components/panel/panel-tab';
import { SearchBox } from '@/components/panel/SearchBox';
import { SearchResults } from '@/components/panel/SearchResults';
import { TabContent } from '@/components/panel/TabContent';
import type { PanelData } from '@/components/panel/use-panel-data';
import { useRowKeys } from '@/components/panel/use-row-keys';
import { useKeys } from '@/components/use-keys';

interface PanelHomeProps extends MemberViewProps, HandbookViewProps {
  data: PanelData;
  now: number;
  tab: PanelTab;
  query: string;
  handlers: PanelHandlers;
  onTab: (tab: PanelTab) => void;
  onQuery: (query: string) => void;
}

const newSnippetKind = { faq: 'faq', welcome: 'welcome', expert: 'spotlight' } as const;

/** Search, tabs and what the tab holds. `/` goes to the search, 1 to 5 to the tabs, N makes a new one. */
export function PanelHome(props: PanelHomeProps) {
  const { data, now, tab, query, handlers, memberView, onMemberView, onTab, onQuery } = props;
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { onBoxKeyDown, onListKeyDown } = useRowKeys(box, list);
  useEffect(() => box.current?.focus(), []);

  const choose = (chosen: PanelTab) => {
    onQuery('');
    onTab(chosen);
  };
  const makeNew = () => {
    if (tab === 'expert') handlers.addExpert();
    else if (tab === 'faq' || tab === 'welcome') handlers.newSnippet(newSnippetKind[tab], false);
  };
  useKeys({
    '/': () => box.current?.focus(),
    '?': () => handlers.show({ kind: 'keys' }),
    n: makeNew,
    Escape: () => box.current?.focus(),
    ...Object.fromEntries(panelTabs.map((one, index) => [String(index + 1), () => choose(one)])),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (query === '') box.current?.blur();
      else onQuery('');
    } else onBoxKeyDown(event);
  };
  const searching = query.trim() !== '';
  /** The list of members is filtered by the query; everywhere else it searches all there is. */
  const listsHits = tab === 'members' && data.members.length > 0;
  const found = { query, tab, data, now, handlers };
  return (
    <>
      <SearchBox ref={box} query={query} onChange={onQuery} onKeyDown={onKeyDown} />
      <PanelTabs current={tab} onChoose={choose} />
      {/* The arrow keys of the rows bubble up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={list}
        id="tab-content"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        onKeyDown={onListKeyDown}
        className="relative min-h-0 flex-1 overflow-y-auto"
      >
        {searching && !listsHits ? (
          <SearchResults {...found} />
        ) : (
          <TabContent
            tab={tab}
            query={query.trim()}
            elsewhere={searching && <SearchResults {...found} elsewhere />}
            data={data}
            now={now}
            handlers={handlers}
            handbookView={props.handbookView}
            onHandbookView={props.onHandbookView}
            memberView={memberView}
            onMemberView={onMemberView}
          />
        )}
      </div>
    </>
  );
}
