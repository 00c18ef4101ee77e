import { useState } from 'react';
import { firstHandbookView, type HandbookView } from '@/components/handbook/handbook-view';
import { firstView, type MemberView } from '@/components/panel/member-view';
import { PanelHome } from '@/components/panel/PanelHome';
import { PanelOverlay } from '@/components/panel/PanelOverlay';
import { PanelTop } from '@/components/panel/PanelTop';
import type { PanelPage } from '@/components/panel/panel-page';
import type { PanelTab } from '@/components/panel/panel-tab';
import { useCopyForPhone } from '@/components/panel/use-copy-for-phone';
import { useInputForm } from '@/components/panel/use-input-form';
import { useInsert } from '@/components/panel/use-insert';
import { usePanelData } from '@/components/panel/use-panel-data';
import { usePanelFocus } from '@/components/panel/use-panel-focus';
import { usePanelHandlers } from '@/components/panel/use-panel-handlers';
import { usePanelTarget } from '@/components/panel/use-panel-target';
import { useWaiting } from '@/components/panel/use-waiting';
import { useWantedSnippet } from '@/components/panel/use-wanted-snippet';
import { useNow } from '@/components/use-now';
import { publicName } from '@/lib/chat/member';
import type { PanelFocus } from '@/lib/messages/panel-focus';
import { database } from '@/lib/panel/database';
import type { PanelMember } from '@/lib/panel/panel-member';

const nothing = () => undefined;

/** The names of whoever is in the group, as everybody sees them. */
function namesIn(members: PanelMember[]): string[] {
  const present = members.filter(({ role, leftAt }) => role !== 'own' && !leftAt);
  return present.map((member) => publicName(member).trim()).filter((name) => name !== '');
}

/** The page that shows what was clicked elsewhere. Somebody who is asked about leads to the question. */
async function pageOf(focus: Exclude<PanelFocus, { kind: 'tab' | 'snippet' }>): Promise<PanelPage> {
  switch (focus.kind) {
    case 'introduction':
      return { kind: 'introductions', personId: focus.personId };
    case 'question':
      return { kind: 'unanswered', questionId: focus.questionId };
    case 'identity-questions':
      return { kind: 'who-is-who', questionId: '' };
    default: {
      const { personId, groupId } = focus;
      const isAsked = (await database.identityQuestions.get(personId))?.answeredAt === 0;
      return isAsked ? { kind: 'who-is-who', questionId: personId } : { kind: 'member', personId, groupId };
    }
  }
}

/** The side panel: the open group on top, and below it what to say, whom to ask and who is who. */
export function Panel() {
  const now = useNow();
  const target = usePanelTarget();
  const groupId = target?.ok ? target.groupId : '';
  const data = usePanelData(groupId, now);
  const [page, show] = useState<PanelPage>({ kind: 'tabs' });
  const [tab, setTab] = useState<PanelTab>('faq');
  const [query, setQuery] = useState('');
  const [memberView, setMemberView] = useState(firstView);
  const [handbookView, setHandbookView] = useState(firstHandbookView);
  const bodyOf = data?.bodyOf ?? nothing;
  const { ask, form } = useInputForm();
  const means = { bodyOf, names: namesIn(data?.members ?? []), ask };
  const insert = useInsert(target, means);
  const copyForPhone = useCopyForPhone(target, means);
  const groupName = target?.ok ? target.groupName : '';
  const handlers = usePanelHandlers({ groupId, groupName, now, bodyOf, show, insert });

  const goTo = (chosen: PanelTab) => {
    setQuery('');
    setTab(chosen);
    show({ kind: 'tabs' });
  };
  const want = useWantedSnippet(target && data, handlers.insert);
  usePanelFocus((focus) => {
    if (focus.kind === 'tab') goTo(focus.tab);
    else if (focus.kind === 'snippet') want(focus.snippetId);
    else void pageOf(focus).then(show);
  });
  const changeView = (change: Partial<MemberView>) => setMemberView((view) => ({ ...view, ...change }));
  const search = (text: string) => {
    setQuery(text);
    changeView({ current: '' });
  };
  const home = {
    tab,
    query,
    handlers,
    memberView,
    handbookView,
    onTab: setTab,
    onQuery: search,
    onMemberView: changeView,
    onHandbookView: (change: Partial<HandbookView>) => setHandbookView((view) => ({ ...view, ...change })),
  };
  const waitingCounts = {
    introductionsWaiting: data?.introductionsWaiting ?? 0,
    unclearNames: data?.unclearNames.length ?? 0,
  };
  const waiting = useWaiting(data?.group, waitingCounts, now, show);
  const overlay = { groupName, show, insert, copyForPhone };
  return (
    <main className="flex h-dvh min-w-0 flex-col">
      <PanelTop target={target} group={data?.group} onShowGroup={() => goTo('group')} waiting={waiting} />
      {data && page.kind === 'tabs' && <PanelHome data={data} now={now} {...home} />}
      {data && page.kind !== 'tabs' && <PanelOverlay page={page} data={data} now={now} {...overlay} />}
      {form}
    </main>
  );
}
