import type { NuanqunDatabase } from './database';
import { areTermsAccepted } from './terms';

/**
 * Switches recording on or off for a group and notes since when. Its next list of members is a first one again: who came
 * while nobody watched is no newcomer. An open question whether it is a group known before is answered by watching it: it is a new one. Does nothing where it is so already, the group is not
 * known, or the terms are not accepted.
 * @returns whether anything changed.
 */
export function watchGroup(
  db: NuanqunDatabase,
  { groupId, watched }: { groupId: string; watched: boolean },
  now = Date.now(),
): Promise<boolean> {
  return db.transaction('rw', db.settings, db.groups, db.identityQuestions, async () => {
    if (watched && !(await areTermsAccepted(db))) return false;
    const group = await db.groups.get(groupId);
    if (!group || (group.watched === 1) === watched) return false;
    const watchPeriods = watched
      ? [...group.watchPeriods, { from: now, to: 0 }]
      : group.watchPeriods.map((period) => (period.to ? period : { ...period, to: now }));
    if (watched && (await db.identityQuestions.get(groupId))) {
      await db.identityQuestions.update(groupId, { answeredAt: now, answer: 'new' });
    }
    await db.groups.update(groupId, {
      watched: watched ? 1 : 0,
      watchPeriods,
      rosterSeenAt: 0,
      rosterLastSeenAt: 0,
    });
    return true;
  });
}
