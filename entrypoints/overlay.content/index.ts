import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { wechatWebMatches } from '@/lib/hosts/wechat-web/matches';
import { WechatWebHost } from '@/lib/hosts/wechat-web/wechat-web-host';
import { startOverlay } from '@/lib/overlay/start-overlay';

/** Watches the page, marks it, and puts drafts into its input box. */
export default defineContentScript({
  matches: wechatWebMatches,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(context) {
    const host = new WechatWebHost(context.signal);
    startOverlay(host, context, {
      activity: (activity) => i18n.t(`overlay.activity.${activity}`),
      role: (role) => i18n.t(`overlay.role.${role}`),
      tone: (tone) => i18n.t(`overlay.tone.${tone}`),
      open: i18n.t('overlay.open'),
    });
  },
});
