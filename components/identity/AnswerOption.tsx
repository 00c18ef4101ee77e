import { type ReactNode, useId } from 'react';
import { Kbd } from '@/components/Kbd';

interface AnswerOptionProps {
  /** The key that chooses it. */
  shortcut: string;
  /** What is chosen, in a few words. */
  name: ReactNode;
  /** More of it, on hover. */
  hint?: string;
  chosen: boolean;
  /** Why it is struck out; empty where it is not. It can still be chosen. */
  struck?: string;
  onChoose: () => void;
  /** What speaks for it. */
  children?: ReactNode;
}

/** One possible answer to who somebody is. */
export function AnswerOption(props: AnswerOptionProps) {
  const { shortcut, name, hint, chosen, struck = '', onChoose, children } = props;
  const id = useId();
  return (
    <div
      className={`relative rounded-md border px-2 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-accent ${
        chosen ? 'border-accent bg-accent-wash' : 'border-line hover:bg-hover'
      } ${struck === '' ? '' : 'opacity-70'}`}
    >
      <input
        type="radio"
        name="answer"
        title={hint}
        aria-labelledby={id}
        aria-describedby={`${id}-more`}
        checked={chosen}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <div className="flex items-start gap-1.5">
        <Kbd>{shortcut}</Kbd>
        <div className="min-w-0 flex-1">
          <div id={id} className={struck === '' ? '' : 'line-through'}>
            {name}
          </div>
          <div id={`${id}-more`}>
            {children}
            {struck !== '' && <p className="mt-1 text-xs text-amber">{struck}</p>}
          </div>
        </div>
      </div>
    </div>
  );
}
