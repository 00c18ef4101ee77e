import * as v from 'valibot';
import { openSidePanel } from '../browser-differences';
import { onMessage, type RecordedMessage } from '../messages';
import { noteAnsweredWelcomes } from '../store/answered-welcomes';
import { applyRules } from '../store/apply-rules';
import type { NuanqunDatabase } from '../store/database';
import { groupTone } from '../store/group-tone';
import { linkAccount } from '../store/link-account';
import { linkGroup } from '../store/link-group';
import { lookUpMarks } from '../store/look-up-marks';
import { lookUpWaiting } from '../store/look-up-waiting';
import { noteImported } from '../store/note-imported';
import { noteIntroductions } from '../store/note-introductions';
import { noteOutcomes } from '../store/note-outcomes';
import { noteQuestions } from '../store/note-questions';
import { noteReactions, recallReactions } from '../store/note-reactions';
import { proposeOccasions } from '../store/propose-occasions';
import { recallMessage } from '../store/recall-message';
import { recordCoverage } from '../store/record-coverage';
import { recordMessages } from '../store/record-messages';
import { tellMarksChanged } from '../store/revision';
import { settleUnclearJoins } from '../store/unclear-joins';
import * as input from './content-script-input';
import { noteOpenChat, notePanelFocus } from './session-notes';

/** Answers what content scripts ask. What they send is page data and is checked here, once, before anything is done with it. */
export function handleContentScripts(db: NuanqunDatabase): void {
  onMessage('linkAccount', ({ data }) => linkAccount(db, v.parse(input.accountInput, data)));
  onMessage('linkGroup', async ({ data }) => {
    const { newcomers, ...link } = await linkGroup(db, v.parse(input.rosterInput, data));
    const settled = link.watched ? await settleUnclearJoins(db, link.groupId) : [];
    if (settled.length > 0) await tried('rules could not be applied', () => applyRules(db, settled));
    if (newcomers + settled.length > 0) tellMarksChanged();
    return { ...link, tone: await groupTone(db, link.groupId) };
  });
  onMessage('recordMessages', async ({ data }) => {
    const { accountId, messages } = v.parse(input.batchInput, data);
    const { stored, rows, marksChanged } = await recordMessages(db, { accountId, messages: sound(messages) });
    await tried('what was imported could not be compared', () => noteImported(db, rows));
    const tagged = await tried('rules could not be applied', () => applyRules(db, rows));
    const introduced = await tried('no introductions could be looked for', () => noteIntroductions(db, rows));
    const asked = await tried('no questions could be looked for', () => noteQuestions(db, rows));
    await tried('answers to welcomes could not be noted', () => noteAnsweredWelcomes(db, rows));
    await tried('what came of spotlights could not be noted', () => noteOutcomes(db, rows));
    await tried('no offers could be looked for', () => proposeOccasions(db, rows));
    await tried('reactions could not be noted', () => noteReactions(db, rows));
    if (marksChanged || tagged + introduced + asked > 0) tellMarksChanged();
    return { stored };
  });
  onMessage('recallMessage', async ({ data }) => {
    const recalled = v.parse(input.recallInput, data);
    if (await recallMessage(db, recalled)) tellMarksChanged();
    await tried('reactions could not be noted', () => recallReactions(db, recalled));
    return { done: true };
  });
  onMessage('recordCoverage', async ({ data }) => ({
    kept: await recordCoverage(db, v.parse(input.coverageInput, data)),
  }));
  onMessage('lookUpMarks', ({ data }) => lookUpMarks(db, v.parse(input.markQueryInput, data)));
  onMessage('lookUpWaiting', ({ data }) => lookUpWaiting(db, v.parse(input.waitingQueryInput, data).groupId));
  onMessage('tellOpenChat', async ({ data, sender }) => {
    const tabId = sender?.tab?.id;
    if (tabId !== undefined) await noteOpenChat(tabId, v.parse(input.openChatInput, data));
  });
  onMessage('showInPanel', async ({ data, sender }) => {
    const windowId = sender?.tab?.windowId;
    if (windowId !== undefined) openSidePanel(windowId);
    await notePanelFocus(v.parse(input.panelFocusInput, data));
  });
}

/**
 * What is done with messages before their batch is answered for: one whose worker ends here comes again. That something
 * fails costs no recording.
 */
async function tried(failure: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    console.warn(`暖群: ${failure}`, error);
    return 0;
  }
}

/** The messages of a batch that are what they should be. */
function sound(messages: unknown[]): RecordedMessage[] {
  return messages.flatMap((message) => {
    const checked = v.safeParse(input.messageInput, message);
    return checked.success ? [checked.output] : [];
  });
}
