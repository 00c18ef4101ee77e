import type { Page } from 'playwright-core';
import type { Screenshots } from './screenshots.ts';

/** Opens the page's own list of members, takes a picture of it and closes it again. */
export async function lookAtMembers(chat: Page, pictures: Screenshots): Promise<void> {
  await chat.click('#chatArea .title_name');
  await chat.waitForSelector('#mmpop_chatroom_members .member:not(.opt)');
  // The list slides down and is marked once it stands.
  await chat.waitForTimeout(800);
  await pictures.take(chat, 'members');
  await chat.click('#chatArea .title_name');
}
