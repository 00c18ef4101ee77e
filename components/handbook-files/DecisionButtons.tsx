import { Kbd } from '@/components/Kbd';
import type { Decision } from '@/lib/handbook-files/plan-import';
import { i18n } from '@/lib/language/i18n';

export const decisionsInOrder = ['mine', 'theirs', 'both', 'merge'] as const satisfies Decision[];

interface DecisionButtonsProps {
  decided: Decision | undefined;
  onDecide: (decision: Decision) => void;
}

/** What can become of one row, with its key and what it means. */
export function DecisionButtons({ decided, onDecide }: DecisionButtonsProps) {
  return (
    <div className="grid grid-cols-1 gap-2 sm:grid-cols-2 lg:grid-cols-4">
      {decisionsInOrder.map((decision, index) => (
        <button
          key={decision}
          type="button"
          aria-pressed={decided === decision}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onDecide(decision)}
          className={`flex items-start gap-2 rounded-md border px-3 py-2 text-left ${
            decided === decision ? 'border-accent bg-accent-wash' : 'border-edge hover:bg-hover'
          }`}
        >
          <Kbd>{String(index + 1)}</Kbd>
          <span className="min-w-0">
            <span className="block text-sm font-medium">{i18n.t(`handbookFiles.decision.${decision}`)}</span>
            <span className="block text-xs text-ink-soft">
              {i18n.t(`handbookFiles.decisionText.${decision}`)}
            </span>
          </span>
        </button>
      ))}
    </div>
  );
}
