import { surenessText } from '@/components/identity/sureness-text';

/** How sure it is that two records are one, in words. @param probability 0 to 1. */
export function Sureness({ probability }: { probability: number }) {
  return <span className="ml-auto shrink-0 text-xs text-ink-soft">{surenessText(probability)}</span>;
}
