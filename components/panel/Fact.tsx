import type { ReactNode } from 'react';

/** One thing known of somebody: its name at the left, the thing at the right. */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="flex gap-3 py-0.5">
      <dt className="w-18 shrink-0 text-sm text-ink-soft">{label}</dt>
      <dd className="min-w-0 flex-1 text-sm wrap-anywhere">{children}</dd>
    </div>
  );
}
