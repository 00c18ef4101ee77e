import type { ReactNode } from 'react';

interface TagOptionProps {
  id: string;
  selected: boolean;
  onPick: () => void;
  children: ReactNode;
}

/** One suggestion under the tag field. The pointer does not take the focus out of the field; keys are the field's. */
export function TagOption({ id, selected, onPick, children }: TagOptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      className={`flex h-8 cursor-pointer items-center px-2 hover:bg-hover ${selected ? 'bg-hover' : ''}`}
    >
      {children}
    </div>
  );
}
