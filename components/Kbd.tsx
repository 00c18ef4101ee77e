/** A key on the keyboard. @param marked it answers a query. */
export function Kbd({ children, marked }: { children: string; marked?: boolean }) {
  return (
    <kbd
      className={`inline-block rounded-sm border bg-sunken px-1 align-top font-mono text-xs leading-4 ${marked ? 'border-accent text-accent' : 'border-line text-ink-soft'}`}
    >
      {children}
    </kbd>
  );
}
