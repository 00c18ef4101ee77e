import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';

/** What a short note says. */
export interface ToastContent {
  text: string;
  /** A second line, fainter. */
  detail?: string;
  tone?: 'done' | 'refused';
  action?: { label: string; run: () => void };
}

/** How long a note stays, in ms: longer where there is something to take back or to read twice. */
function stay(content: ToastContent): number {
  return content.action || content.tone === 'refused' || content.detail ? 8000 : 4000;
}

interface ToastProps {
  id: number;
  content: ToastContent;
  /** Must stay the same function, or the time begins anew. */
  onGone: (id: number) => void;
}

/** One note. It stays while the pointer or the focus is on it. */
export function Toast({ id, content, onGone }: ToastProps) {
  const [held, setHeld] = useState(false);
  const { text, detail, tone = 'done', action } = content;
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onGone(id), stay(content));
    return () => clearTimeout(timer);
  }, [held, id, content, onGone]);
  const Icon = tone === 'done' ? Check : TriangleAlert;
  return (
    <div
      className="pointer-events-auto flex items-start gap-2 rounded-md bg-toast px-3 py-2 text-sm text-toast-ink shadow-float"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={14} aria-hidden="true" className="mt-[3px] shrink-0" />
      <div className="min-w-0 flex-1 wrap-anywhere">
        <p>{text}</p>
        {detail && <p className="text-xs opacity-80">{detail}</p>}
      </div>
      {action && (
        <button
          type="button"
          className="shrink-0 rounded-sm px-1 font-medium text-toast-accent hover:underline"
          onClick={() => {
            action.run();
            onGone(id);
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  );
}
