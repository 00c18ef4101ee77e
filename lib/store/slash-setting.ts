import { storage } from 'wxt/utils/storage';

/** Whether a slash in the chat's input box opens the list of handbook entries. Content scripts watch it. */
export const slashSetting = storage.defineItem<boolean>('local:slashList', { fallback: true });
