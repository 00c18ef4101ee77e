import { type ReactNode, useRef } from 'react';
import { useFootHeight } from '@/components/use-foot-height';

/** The part of a page that stays in sight below the scrolling one. */
export function PageFoot({ children }: { children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useFootHeight(foot);
  return (
    <div ref={foot} className="shrink-0 border-t border-line px-3 py-2">
      {children}
    </div>
  );
}
