import { shownName } from '@/lib/chat/shown-name';

interface PlainTextProps {
  text: string;
  /** What to show where there is nothing to see. */
  fallback?: string;
}

/** Somebody else's text on one line, as text and nothing else, kept apart from the direction of the words around it. */
export function PlainText({ text, fallback = '' }: PlainTextProps) {
  const shown = shownName(text);
  if (shown === '') return <span className="text-ink-faint">{fallback}</span>;
  return <bdi>{shown}</bdi>;
}
