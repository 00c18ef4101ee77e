import type { HealthTone } from '@/lib/messages';

const looks: Record<HealthTone, string> = {
  good: 'bg-good',
  fair: 'bg-fair',
  poor: 'bg-red-mark',
  ungraded: 'border-[1.5px] border-edge',
};

/** The dot before a group: green alive, grey quiet, red in trouble, a ring while there is no score. The words stand beside it. */
export function HealthDot({ tone }: { tone: HealthTone }) {
  return <span aria-hidden="true" className={`inline-block size-2 shrink-0 rounded-full ${looks[tone]}`} />;
}
