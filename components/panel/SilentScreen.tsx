import { useState } from 'react';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SilentPage } from '@/components/panel/SilentPage';
import type { SilentSelection } from '@/components/panel/SilentRows';
import { SubPage } from '@/components/panel/SubPage';
import { useCleanOutActions } from '@/components/panel/use-clean-out-actions';
import { useSilentList, useWatchedGroups } from '@/components/panel/use-silent-list';
import { useWarningText } from '@/components/panel/use-warning-text';
import { type GivenWarning, WarningPage } from '@/components/panel/WarningPage';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { SilentFilter } from '@/lib/panel/silent-filter';
import type { SilentMember } from '@/lib/panel/silent-member';

/** How many days back the list goes at first. */
const startDays = 30;

/** The silent list of a group, and the warning that can follow from it. */
export function SilentScreen(props: OverlayProps & { groupId: string }) {
  const { groupId, data, groupName, now, show, insert } = props;
  const today = dayOf(now);
  const [filter, setFilter] = useState<SilentFilter>({
    groupIds: [groupId],
    sinceDay: today - startDays + 1,
    tagId: '',
    tier: 'any',
  });
  const [selection, setSelection] = useState<SilentSelection>({ selected: [], current: '' });
  const [warned, setWarned] = useState<SilentMember[]>();
  const groups = useWatchedGroups();
  const list = useSilentList(filter, now);
  const { start } = useCleanOutActions(show);
  const startBody = useWarningText();
  const back = () => show({ kind: 'tabs' });
  if (!list || startBody === undefined) return <SubPage title={i18n.t('silent.title')} onBack={back} />;
  if (warned) {
    return (
      <WarningPage
        members={warned}
        everybody={list.members.filter((member) => member.groupId === warned[0]?.groupId)}
        groupName={groupName}
        days={today - filter.sinceDay + 1}
        startBody={startBody}
        now={now}
        onInsert={insert}
        onConfirm={(warning: GivenWarning) => start(warned[0]?.groupId ?? '', warning)}
        onBack={() => setWarned(undefined)}
      />
    );
  }
  return (
    <SilentPage
      list={list}
      filter={filter}
      selection={selection}
      groups={groups}
      openGroupId={data.group?.groupId ?? ''}
      now={now}
      onFilter={(change) => setFilter({ ...filter, ...change })}
      onSelection={(change) => setSelection((before) => ({ ...before, ...change }))}
      onWarn={setWarned}
      onBack={back}
    />
  );
}
