import { useState } from 'react';
import type { WatchedMembers } from '@/lib/panel/read-watched-members';

/** Two different watched groups. */
export interface GroupIds {
  one: string;
  other: string;
}

/**
 * The two groups that are compared: at first the open one, and of the others the largest.
 * @returns null while nothing is read, or there are not two watched groups.
 */
export function useGroupPair(
  watched: WatchedMembers | undefined,
  openGroupId: string,
): [GroupIds | null, (pair: GroupIds) => void] {
  const [chosen, setChosen] = useState<GroupIds>();
  if (chosen) return [chosen, setChosen];
  const ids = watched?.groups.map(({ id }) => id) ?? [];
  const one = ids.includes(openGroupId) ? openGroupId : ids[0];
  const other = ids.find((id) => id !== one);
  return [one && other ? { one, other } : null, setChosen];
}
