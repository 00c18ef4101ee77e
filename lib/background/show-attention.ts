import { browser } from 'wxt/browser';
import { i18n } from '../language/i18n';

/** Amber; white on it has a contrast of 5 : 1, whatever colour the toolbar has. */
const badgeColor = '#b45309';

/** Puts onto the toolbar button how many groups need attention today, and says it in its title; nothing where none does. */
export async function showAttention(count: number): Promise<void> {
  const { action } = browser;
  const title = count === 0 ? i18n.t('common.appName') : i18n.t('badge.title', count);
  await Promise.all([
    action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    action.setBadgeBackgroundColor({ color: badgeColor }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title }),
  ]);
}
