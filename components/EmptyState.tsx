import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  text?: string;
  /** The one next step. */
  children?: ReactNode;
}

/** What a place is for while nothing is in it, and the one next step. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 px-4 py-6">
      <p className="text-base font-medium">{title}</p>
      {text && <p className="text-sm text-ink-soft">{text}</p>}
      {children && <div className="mt-1 flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
