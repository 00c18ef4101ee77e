import { distinctionText } from '@/components/panel/distinction-text';
import { tierText } from '@/components/panel/tier-text';
import { dayOf } from '@/lib/activity/day';
import { silentSince } from '@/lib/activity/silent-members';
import { publicName } from '@/lib/chat/member';
import type { Cell, ExportTable } from '@/lib/export/export-table';
import { i18n } from '@/lib/language/i18n';
import type { SilentMember } from '@/lib/panel/silent-member';

interface Column {
  title: string;
  width: number;
  cellOf: (member: SilentMember) => Cell;
}

function dateOf(day: number): Cell {
  return day > 0 ? { day } : null;
}

/** @param groupNames group id → name. @param now ms since 1970. */
function columnsFor(groupNames: Map<string, string>, now: number): Column[] {
  const today = dayOf(now);
  return [
    {
      title: i18n.t('silent.column.group'),
      width: 18,
      cellOf: ({ groupId }) => groupNames.get(groupId) ?? '',
    },
    { title: i18n.t('silent.column.name'), width: 16, cellOf: publicName },
    {
      title: i18n.t('silent.column.apart'),
      width: 18,
      cellOf: ({ distinction }) => distinction && distinctionText(distinction, now),
    },
    { title: i18n.t('silent.column.remark'), width: 20, cellOf: ({ remark }) => remark },
    {
      title: i18n.t('silent.column.tags'),
      width: 20,
      cellOf: ({ tags }) => tags.map(({ name }) => name).join(i18n.t('common.listSeparator')),
    },
    { title: i18n.t('silent.column.tier'), width: 10, cellOf: ({ tier }) => tier && tierText(tier) },
    { title: i18n.t('silent.column.lastSpoke'), width: 12, cellOf: (one) => dateOf(one.lastSpokeDay) },
    {
      title: i18n.t('silent.column.notSeenSince'),
      width: 16,
      cellOf: (one) => (one.lastSpokeDay > 0 ? null : dateOf(one.observedDay)),
    },
    { title: i18n.t('silent.column.days'), width: 10, cellOf: (one) => today - silentSince(one) },
    {
      title: i18n.t('silent.column.joined'),
      width: 12,
      cellOf: ({ joinedAt }) => (joinedAt > 0 ? { day: dayOf(joinedAt) } : null),
    },
  ];
}

/** Silent members as a file for a spreadsheet: one row each. The private remark is in it, and its column says that it is private. */
export function silentTable(
  members: readonly SilentMember[],
  groupNames: Map<string, string>,
  now: number,
  more: Column[] = [],
): ExportTable {
  const columns = [...columnsFor(groupNames, now), ...more];
  return {
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: members.map((member) => columns.map(({ cellOf }) => cellOf(member))),
  };
}
