import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTyping } from '@/lib/hosts/wechat-web/typing';
import { slashWords } from '@/lib/language/slash-words';
import { SlashList } from '@/lib/overlay/slash-list';
import { takeOver } from '@/lib/overlay/slash-page';

/** The list of handbook entries at the caret; loaded into a chat page when somebody types the first slash for it. */
export default defineUnlistedScript(() => {
  const page = takeOver();
  if (page) new SlashList(page, readTyping, slashWords()).start();
});
