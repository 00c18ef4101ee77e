import { defineContentScript } from 'wxt/utils/define-content-script';
import { wechatWebMatches } from '@/lib/hosts/wechat-web/matches';
import { WechatWebHost } from '@/lib/hosts/wechat-web/wechat-web-host';
import { overlayWords } from '@/lib/language/overlay-words';
import { startOverlay } from '@/lib/overlay/start-overlay';

/** Watches the page, marks it, and puts drafts into its input box. */
export default defineContentScript({
  matches: wechatWebMatches,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(context) {
    const host = new WechatWebHost(context.signal);
    startOverlay(host, context, overlayWords());
  },
});
