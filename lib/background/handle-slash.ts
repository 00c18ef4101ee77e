import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage } from '../messages';
import { pictureToSend } from '../snippets/picture';
import type { NuanqunDatabase } from '../store/database';
import { noteUse } from '../store/note-use';
import * as input from './content-script-input';
import { HandbookSearch } from './handbook-search';

/** Answers what the list in the chat's input box asks. */
export function handleSlash(db: NuanqunDatabase): void {
  const handbook = new HandbookSearch(db);
  onMessage('loadSlashList', async ({ sender }) => {
    const tabId = sender?.tab?.id;
    if (tabId === undefined) return { done: false };
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [sender?.frameId ?? 0] },
      files: ['/slash-list.js'],
    });
    return { done: true };
  });
  onMessage('searchHandbook', ({ data }) => {
    const { query, groupName } = v.parse(input.handbookSearchInput, data);
    return handbook.search(query, groupName, Date.now());
  });
  onMessage('readPicture', async ({ data }) => {
    const { snippetId } = v.parse(input.pictureInput, data);
    const row = await db.snippetPictures.get(snippetId);
    return row ? pictureToSend(row) : null;
  });
  onMessage('noteEntryUse', ({ data }) => noteUse(db, v.parse(input.entryUseInput, data)));
}
