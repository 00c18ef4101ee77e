import type { ComponentProps } from 'react';
import { SelfSavingText } from '@/components/SelfSavingText';
import { longestGoalText } from '@/lib/store/goals';

type GoalTextProps = Pick<
  ComponentProps<typeof SelfSavingText>,
  'label' | 'placeholder' | 'stored' | 'onWrite' | 'onWritten'
>;

/** Room for an answer or a milestone. */
export function GoalText(props: GoalTextProps) {
  return (
    <SelfSavingText
      {...props}
      maxLength={longestGoalText}
      rows={2}
      className="block min-h-14 w-full resize-y rounded-md border border-edge bg-surface px-2 py-1.5 text-sm"
    />
  );
}
