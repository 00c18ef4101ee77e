import { Pencil, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '@/components/IconButton';

interface RowActionsProps {
  editLabel: string;
  deleteLabel: string;
  onEdit: () => void;
  onDelete: () => void;
  /** Where Tab does not stop at the rows' actions. */
  tabIndex?: number;
}

/** What can be done with a row, shown while the pointer or the focus is on it. The row is the group `row`. */
export function RowActions({ editLabel, deleteLabel, onEdit, onDelete, tabIndex }: RowActionsProps) {
  return (
    <span className="flex w-0 overflow-hidden opacity-0 group-focus-within/row:w-auto group-focus-within/row:overflow-visible group-focus-within/row:opacity-100 group-hover/row:w-auto group-hover/row:overflow-visible group-hover/row:opacity-100">
      <IconButton icon={Pencil} label={editLabel} onClick={onEdit} tabIndex={tabIndex} />
      <IconButton icon={Trash2} label={deleteLabel} onClick={onDelete} tabIndex={tabIndex} />
    </span>
  );
}

/** The same by keyboard, on the row itself: → edits, Delete removes. */
export function rowActionKeys({ onEdit, onDelete }: Pick<RowActionsProps, 'onEdit' | 'onDelete'>) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'Delete') return;
    event.preventDefault();
    if (event.key === 'Delete') onDelete();
    else onEdit();
  };
}
