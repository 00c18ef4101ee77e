import { ChevronRight } from 'lucide-react';

/** Who is asked about, and the way to the questions. */
export function QuestionsLine({ text, onShow }: { text: string; onShow: () => void }) {
  return (
    <button
      type="button"
      onClick={onShow}
      className="flex shrink-0 items-center gap-2 border-t border-line px-3 py-1.5 text-left text-xs text-amber -outline-offset-2 hover:bg-hover"
    >
      <span className="min-w-0 flex-1">{text}</span>
      <ChevronRight size={14} aria-hidden="true" className="shrink-0" />
    </button>
  );
}
