import { answerAllNew, answerQuestion, reopenQuestions, unlinkGroup } from '../store/answer-question';
import type { NuanqunDatabase } from '../store/database';
import { mergePeople } from '../store/merge-people';
import { tellMarksChanged, tellWatchingChanged } from '../store/revision';
import { splitPerson } from '../store/split-person';
import { undoMerge } from '../store/undo-merge';
import { onPage } from './on-page';
import { notePanelFocus } from './session-notes';

/** Does what extension pages say about who is who, and has the page's tab ask again whom its ids stand for. */
export function handleIdentity(db: NuanqunDatabase): void {
  onPage('answerIdentityQuestion', async (answer) => {
    const { groupIds, mergeId } = await answerQuestion(db, answer);
    await tellLinksChanged(groupIds);
    return { mergeId };
  });
  onPage('answerAllNew', async ({ ids }) => {
    await tellLinksChanged((await answerAllNew(db, ids)).groupIds);
  });
  onPage('reopenIdentityQuestions', async ({ ids }) => {
    await tellLinksChanged((await reopenQuestions(db, ids)).groupIds);
  });
  onPage('showIdentityQuestions', () => notePanelFocus({ kind: 'identity-questions' }));
  onPage('unlinkGroup', async (change) => {
    await tellLinksChanged((await unlinkGroup(db, change)).groupIds);
  });
  onPage('mergePeople', async (merge) => {
    const { id, groupIds } = await mergePeople(db, { ...merge, by: 'person', evidence: [] });
    await tellLinksChanged(groupIds);
    return { mergeId: id };
  });
  onPage('undoMerge', async ({ mergeId }) => {
    await tellLinksChanged((await undoMerge(db, mergeId)).groupIds);
  });
  onPage('splitPerson', async (split) => {
    const { personId, groupIds } = await splitPerson(db, split);
    await tellLinksChanged(groupIds);
    return { personId };
  });
}

async function tellLinksChanged(groupIds: string[]): Promise<void> {
  for (const groupId of groupIds) await tellWatchingChanged(groupId);
  tellMarksChanged();
}
