import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/IconButton';

interface SubPageProps {
  title: ReactNode;
  onBack: () => void;
  /** Stays in sight below the scrolling part. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** A page within the panel with the way back. */
export function SubPage({ title, onBack, foot, children }: SubPageProps) {
  return (
    <section className="flex min-h-0 flex-1 flex-col border-t border-line">
      <div className="flex h-10 shrink-0 items-center gap-1 border-b border-line px-2">
        <IconButton icon={ArrowLeft} label={i18n.t('common.back')} onClick={onBack} />
        <h2 className="min-w-0 flex-1 truncate text-base font-medium">{title}</h2>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      {foot && <div className="shrink-0 border-t border-line px-3 py-2">{foot}</div>}
    </section>
  );
}
