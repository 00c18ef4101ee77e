import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/IconButton';
import { PageFoot } from '@/components/panel/PageFoot';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';

interface SubPageProps {
  title: ReactNode;
  onBack: () => void;
  /** Stays in sight below the scrolling part. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** A page within the panel with the way back; Esc goes there too. */
export function SubPage({ title, onBack, foot, children }: SubPageProps) {
  useKeys({ Escape: onBack });
  return (
    <section className="flex min-h-0 flex-1 flex-col border-t border-line">
      <div className="flex h-10 shrink-0 items-center gap-1 border-b border-line px-2">
        <IconButton icon={ArrowLeft} label={i18n.t('common.back')} onClick={onBack} />
        <h2 className="min-w-0 flex-1 truncate text-base font-medium">{title}</h2>
      </div>
      {/* What is only said, and not shown, must not stand outside of it: the document would scroll as well. */}
      <div data-scroll="" className="relative min-h-0 flex-1 overflow-y-auto">
        {children}
      </div>
      {foot && <PageFoot>{foot}</PageFoot>}
    </section>
  );
}
