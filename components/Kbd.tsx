/** A key on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-block rounded-sm border border-line bg-sunken px-1 align-top font-mono text-xs leading-4 text-ink-soft">
      {children}
    </kbd>
  );
}
