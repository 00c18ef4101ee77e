import { ChevronRight } from 'lucide-react';

interface ToolRowProps {
  label: string;
  /** A second line, fainter. */
  note?: string;
  onOpen: () => void;
}

/** The way to something that can be done with a group. */
export function ToolRow({ label, note, onOpen }: ToolRowProps) {
  return (
    <button
      type="button"
      data-row=""
      onClick={onOpen}
      className="flex w-full items-center gap-2 px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm">{label}</span>
        {note && <span className="block truncate text-xs text-ink-faint">{note}</span>}
      </span>
      <ChevronRight size={14} aria-hidden="true" className="shrink-0 text-ink-faint" />
    </button>
  );
}
