import type { ReactNode } from 'react';

/** One part of the options page. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-5">
      <h2 className="text-base font-semibold">{title}</h2>
      {children}
    </section>
  );
}
