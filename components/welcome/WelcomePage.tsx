import { useState } from 'react';
import { OtherMembers } from '@/components/panel/OtherMembers';
import type { PanelPage } from '@/components/panel/panel-page';
import { SubPage } from '@/components/panel/SubPage';
import { newSnippetDraft } from '@/components/panel/snippet-draft';
import type { Insertion } from '@/components/panel/use-insert';
import type { PanelData } from '@/components/panel/use-panel-data';
import { useKeys } from '@/components/use-keys';
import { AttachedParts } from '@/components/welcome/AttachedParts';
import { TemplateChoice } from '@/components/welcome/TemplateChoice';
import { UnclearNames } from '@/components/welcome/UnclearNames';
import { useWelcomeActions } from '@/components/welcome/use-welcome-actions';
import { useWelcomeDraft } from '@/components/welcome/use-welcome-draft';
import { useWelcomeParts } from '@/components/welcome/use-welcome-parts';
import { WelcomeDraftFoot } from '@/components/welcome/WelcomeDraftFoot';
import { WelcomeQueue } from '@/components/welcome/WelcomeQueue';
import { i18n } from '@/lib/language/i18n';
import type { GroupWelcome } from '@/lib/panel/read-group-welcome';

interface WelcomePageProps {
  data: PanelData;
  groupName: string;
  welcome: GroupWelcome;
  /** The template to begin with; empty for the one whose turn it is. */
  startId: string;
  now: number;
  onInsert: (insertion: Insertion) => Promise<boolean>;
  show: (page: PanelPage) => void;
}

/** Who waits, whom a welcome is for, and what it says. The operator's private remarks are left out: the group will read it. */
export function WelcomePage({ data, groupName, welcome, startId, now, onInsert, show }: WelcomePageProps) {
  const { waiting, members: everybody, unclearNames, snippets, bodyOf } = data;
  const actions = useWelcomeActions(data.group?.groupId ?? '');
  // Whoever waits is ticked until the person says otherwise, also those who turn up while this is open.
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isWaiting = new Set(waiting.map(({ personId }) => personId));
  const others = everybody.filter(
    ({ role, leftAt, personId }) => role !== 'own' && !leftAt && !isWaiting.has(personId),
  );
  const newcomers = [...waiting, ...others].filter(
    ({ personId }) => ticks.get(personId) ?? isWaiting.has(personId),
  );
  const chosen = new Set(newcomers.map(({ personId }) => personId));
  const choose = (personIds: Iterable<string>, on: boolean) =>
    setTicks((before) => new Map([...before, ...[...personIds].map((id) => [id, on] as const)]));
  const chooseAll = () => choose(isWaiting, !waiting.every(({ personId }) => chosen.has(personId)));
  const parts = useWelcomeParts(welcome, (plan) => void actions.attach(plan));
  const draft = useWelcomeDraft({
    templates: snippets.welcome,
    startId,
    newcomers,
    everybody,
    lastUses: welcome.lastUses,
    attached: parts.attached,
    bodyOf,
    groupName,
    now,
  });
  const insert = async () => {
    const [next] = draft.drafts;
    if (!next || next.members.length === 0 || next.problems.length > 0) return;
    const { body, values, members } = next;
    const welcomedPersonIds = members.map(({ personId }) => personId);
    const use = {
      snippetId: draft.template?.id,
      welcomedPersonIds,
      welcomeTurn: draft.turn,
      ...(parts.asksQuestion ? { asksQuestion: true } : {}),
    };
    const { turn, style } = draft;
    if (!(await onInsert({ body, values, turn, mentions: style === 'mentions', use }))) return;
    choose(welcomedPersonIds, false);
    draft.chooseTemplate('');
    if (draft.drafts.length === 1) show({ kind: 'tabs' });
  };
  useKeys({ a: chooseAll, Enter: () => void insert() });
  return (
    <SubPage
      title={i18n.t('welcome.title')}
      onBack={() => show({ kind: 'tabs' })}
      foot={
        <WelcomeDraftFoot
          drafts={draft.drafts}
          style={draft.style}
          onStyle={draft.setStyle}
          onInsert={() => void insert()}
        />
      }
    >
      <WelcomeQueue
        waiting={waiting}
        chosen={chosen}
        now={now}
        onChoose={(personId, on) => choose([personId], on)}
        onChooseAll={chooseAll}
        onPutAside={(personIds) => void actions.putAside(personIds)}
      />
      <UnclearNames
        names={unclearNames}
        now={now}
        onDecide={(name, personId) => void actions.decide(name, personId)}
        onSearch={({ id }) => show({ kind: 'pick-newcomer', unclearId: id })}
      />
      <OtherMembers
        title={i18n.t('welcome.showOthers')}
        members={others}
        chosen={[...chosen]}
        open={waiting.length === 0 && unclearNames.length === 0}
        onChoose={(personId, on) => choose([personId], on)}
      />
      <div className="flex flex-col gap-3 border-t border-line px-3 py-3">
        <TemplateChoice
          templates={snippets.welcome}
          chosen={draft.template}
          lastUses={welcome.lastUses}
          now={now}
          onChoose={draft.chooseTemplate}
          onNew={() => show({ kind: 'edit-snippet', start: newSnippetDraft('welcome', true) })}
        />
        <AttachedParts
          parts={parts}
          onEditPlan={() => show({ kind: 'welcome-plan' })}
          onEditForm={() => show({ kind: 'introduction-form' })}
        />
      </div>
    </SubPage>
  );
}
