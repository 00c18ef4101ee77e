import { defineContentScript } from 'wxt/utils/define-content-script';
import { Bridge } from '@/lib/hosts/wechat-web/bridge';
import { wechatWebMatches } from '@/lib/hosts/wechat-web/matches';
import type { WechatPage } from '@/lib/hosts/wechat-web/page-objects';

/** The half of the host that lives in the page's own world, where its objects are. */
export default defineContentScript({
  matches: wechatWebMatches,
  world: 'MAIN',
  runAt: 'document_end',
  main() {
    new Bridge(window as unknown as WechatPage).start();
  },
});
