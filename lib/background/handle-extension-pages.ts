import type { NuanqunDatabase } from '../store/database';
import { eraseEverything } from '../store/erase';
import { noteUse } from '../store/note-use';
import { pinGroup } from '../store/pinned-groups';
import { putInStarterSnippets } from '../store/put-in-starter-snippets';
import { tellMarksChanged, tellWatchingChanged } from '../store/revision';
import { setRole } from '../store/set-role';
import { acceptTerms } from '../store/terms';
import { putInStarterTopics } from '../store/topics';
import { undoUse } from '../store/undo-use';
import { watchGroup } from '../store/watch-group';
import { handleCleanOuts } from './handle-clean-outs';
import { handleGoals } from './handle-goals';
import { handleHandbook } from './handle-handbook';
import { handleHandbookFiles } from './handle-handbook-files';
import { handleHistoryImport } from './handle-history-import';
import { handleIdentity } from './handle-identity';
import { handleIntroductions } from './handle-introductions';
import { handlePeople } from './handle-people';
import { handleQuestions } from './handle-questions';
import { handleResponse } from './handle-response';
import { handleReview } from './handle-review';
import { handleRights } from './handle-rights';
import { handleRules } from './handle-rules';
import { handleSpotlights } from './handle-spotlights';
import { handleTags } from './handle-tags';
import { handleTopics } from './handle-topics';
import { handleWelcome } from './handle-welcome';
import { onPage, onPageChangingMarks } from './on-page';

/** Does what extension pages ask for. Only they may: a content script that asks is refused. */
export function handleExtensionPages(db: NuanqunDatabase): void {
  handleGroups(db);
  handleIdentity(db);
  handleTags(db);
  handleRules(db);
  handlePeople(db);
  handleIntroductions(db);
  handleQuestions(db);
  handleResponse(db);
  handleGoals(db);
  handleReview(db);
  handleRights(db);
  handleCleanOuts(db);
  handleHandbook(db);
  handleHandbookFiles(db);
  handleHistoryImport(db);
  handleUses(db);
  handleTopics(db);
  handleWelcome(db);
  handleSpotlights(db);
}

function handleGroups(db: NuanqunDatabase): void {
  onPage('acceptTerms', async () => {
    await acceptTerms(db);
    await tellWatchingChanged();
  });
  onPage('watchGroup', async (change) => {
    if (!(await watchGroup(db, change))) return;
    await tellWatchingChanged(change.groupId);
    tellMarksChanged();
  });
  onPage('pinGroup', (change) => pinGroup(db, change));
  onPage('setRole', async (change) => {
    if (await setRole(db, change)) tellMarksChanged();
  });
  onPage('eraseEverything', async () => {
    await eraseEverything(db);
    await Promise.all([putInStarterSnippets(db), putInStarterTopics(db)]);
    await tellWatchingChanged();
    tellMarksChanged();
  });
}

function handleUses(db: NuanqunDatabase): void {
  onPageChangingMarks('noteUse', (use) => noteUse(db, use));
  onPageChangingMarks('undoUse', (use) => undoUse(db, use));
}
