import { ExternalLink } from 'lucide-react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';

const address = 'https://wx.qq.com/';

/** Opens the WeChat web client in a new tab. */
export function ChatClientButton() {
  return (
    <Button look="primary" onClick={() => void browser.tabs.create({ url: address })}>
      <ExternalLink size={14} aria-hidden="true" />
      {i18n.t('common.openChatClient')}
    </Button>
  );
}
