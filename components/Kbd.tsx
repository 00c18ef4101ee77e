/** A key on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-sm border border-line bg-sunken px-1 font-mono text-xs text-ink-soft">
      {children}
    </kbd>
  );
}
