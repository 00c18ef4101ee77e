import { EmptyState } from '@/components/EmptyState';
import { SilentFilters } from '@/components/panel/SilentFilters';
import { SilentFoot } from '@/components/panel/SilentFoot';
import { SilentHead } from '@/components/panel/SilentHead';
import { SilentLeftOut } from '@/components/panel/SilentLeftOut';
import { SilentRows, type SilentSelection } from '@/components/panel/SilentRows';
import { SubPage } from '@/components/panel/SubPage';
import { silentTable } from '@/components/panel/silent-table';
import type { SilentList } from '@/components/panel/use-silent-list';
import { useSpare } from '@/components/panel/use-spare';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { SilentFilter } from '@/lib/panel/silent-filter';
import { type SilentMember, silentKey } from '@/lib/panel/silent-member';

interface SilentPageProps {
  list: SilentList;
  filter: SilentFilter;
  selection: SilentSelection;
  /** Every watched group. */
  groups: { id: string; name: string }[];
  /** The open group: only there a warning can be put into the box. */
  openGroupId: string;
  now: number;
  onFilter: (change: Partial<SilentFilter>) => void;
  onSelection: (change: Partial<SilentSelection>) => void;
  onWarn: (members: SilentMember[]) => void;
  onBack: () => void;
}

/** Members not seen speaking since a date, to leave out, to save as a file, or to warn. */
export function SilentPage(props: SilentPageProps) {
  const { list, filter, selection, groups, openGroupId, now, onFilter, onSelection, onWarn, onBack } = props;
  const { spare, unspare } = useSpare();
  const { silent, members, leftOut } = list;
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const ticked = new Set(selection.selected);
  const chosen = silent.filter((member) => ticked.has(silentKey(member)));
  const title = [i18n.t('silent.title'), ...list.coverage.map(({ name }) => name)].join(' ').slice(0, 60);
  return (
    <SubPage
      title={i18n.t('silent.title')}
      onBack={onBack}
      foot={
        <SilentFoot
          chosen={chosen.length}
          of={silent.length}
          elsewhere={chosen.filter(({ groupId }) => groupId !== openGroupId).length}
          title={title}
          table={() => silentTable(chosen.length > 0 ? chosen : silent, groupNames, now)}
          onChooseAll={(on) => onSelection({ selected: on ? silent.map(silentKey) : [] })}
          onWarn={() => onWarn(chosen)}
        />
      }
    >
      <div className="flex h-full flex-col">
        <SilentFilters
          filter={filter}
          groups={groups}
          members={members}
          today={dayOf(now)}
          onFilter={onFilter}
        />
        <SilentHead list={list} />
        {silent.length > 0 ? (
          <SilentRows
            key={JSON.stringify(filter)}
            members={silent}
            selection={selection}
            groupNames={filter.groupIds.length > 1 ? groupNames : new Map()}
            now={now}
            onSelection={onSelection}
            onSpare={spare}
          />
        ) : (
          <div className="min-h-0 flex-1 overflow-y-auto">
            <EmptyState
              title={i18n.t(list.tooNew > 0 ? 'silent.tooEarly' : 'silent.nobody')}
              text={i18n.t(list.tooNew > 0 ? 'silent.tooEarlyHint' : 'silent.nobodyHint')}
            />
          </div>
        )}
        <SilentLeftOut members={leftOut} onUnspare={unspare} />
      </div>
    </SubPage>
  );
}
