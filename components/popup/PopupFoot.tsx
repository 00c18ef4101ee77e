import { PanelRight, Settings } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/Button';
import { IconButton } from '@/components/IconButton';
import { PageCheck } from '@/components/popup/PageCheck';
import type { PageState } from '@/components/popup/page-state';
import { useFootHeight } from '@/components/use-foot-height';
import { i18n } from '@/lib/language/i18n';

interface PopupFootProps {
  page: PageState;
  onOpenSidePanel: () => void;
  onOpenOptions: () => void;
}

/** The popup's foot: the way to the side panel, and how well the page is recognised. */
export function PopupFoot({ page, onOpenSidePanel, onOpenOptions }: PopupFootProps) {
  const foot = useRef<HTMLElement>(null);
  useFootHeight(foot);
  return (
    <footer ref={foot} className="flex shrink-0 items-center gap-2 border-t border-line px-3 py-2">
      <Button onClick={onOpenSidePanel}>
        <PanelRight size={14} aria-hidden="true" />
        {i18n.t('common.openSidePanel')}
      </Button>
      <div className="flex min-w-0 flex-1 justify-end">
        <PageCheck page={page} />
      </div>
      <IconButton icon={Settings} label={i18n.t('popup.settingsLabel')} onClick={onOpenOptions} />
    </footer>
  );
}
