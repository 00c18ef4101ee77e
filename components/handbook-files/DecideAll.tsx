import { Button } from '@/components/Button';
import { decisionsInOrder } from '@/components/handbook-files/DecisionButtons';
import type { Decision } from '@/lib/handbook-files/plan-import';
import { i18n } from '@/lib/language/i18n';

interface DecideAllProps {
  /** Of how many rows nothing is decided; where of none, all are meant. */
  count: number;
  onDecide: (decision: Decision) => void;
}

/** One decision for many rows. */
export function DecideAll({ count, onDecide }: DecideAllProps) {
  const label = i18n.t(count > 0 ? 'handbookFiles.rest' : 'handbookFiles.every');
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-1 text-sm leading-8 text-ink-soft">{label}</legend>
      {decisionsInOrder.map((decision) => (
        <Button key={decision} onClick={() => onDecide(decision)}>
          {i18n.t(`handbookFiles.decision.${decision}`)}
        </Button>
      ))}
    </fieldset>
  );
}
