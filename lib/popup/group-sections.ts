import { needsALook } from '../health/needs-a-look';
import type { GroupOverview } from '../store/group-overviews';

/** The watched groups in the order of the popup: each group in one section. */
export interface GroupSections {
  /** Those that the operator put on top, whatever they are like. */
  pinned: GroupOverview[];
  /** Those worth a look today. */
  today: GroupOverview[];
  rest: GroupOverview[];
}

/**
 * Divides the watched groups; within a section they keep the order given. A pinned group stands on top of the whole list, as
 * a pinned chat does in WeChat.
 */
export function groupSections(groups: readonly GroupOverview[], pinned: ReadonlySet<string>): GroupSections {
  const sections: GroupSections = { pinned: [], today: [], rest: [] };
  for (const group of groups) {
    if (pinned.has(group.groupId)) sections.pinned.push(group);
    else if (needsALook(group)) sections.today.push(group);
    else sections.rest.push(group);
  }
  return sections;
}
