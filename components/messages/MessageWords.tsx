import { readQuotation } from '@/lib/chat/quotation';

/** What a message says, in three lines or whole, below a line of what it quotes. */
export function MessageWords({ text, whole }: { text: string; whole: boolean }) {
  const quotation = readQuotation(text);
  return (
    <>
      {quotation && (
        <span className="block truncate border-l-2 border-line pl-2 text-xs text-ink-faint">
          <bdi>{quotation.words}</bdi>
        </span>
      )}
      <span
        className={`text-sm wrap-anywhere ${whole ? 'block max-h-40 overflow-y-auto whitespace-pre-wrap' : 'line-clamp-3 text-ink-soft'}`}
      >
        <bdi>{quotation?.answer ?? text}</bdi>
      </span>
    </>
  );
}
