import { ChevronRight } from 'lucide-react';

interface PageLinkProps {
  /** One of the extension's own pages. */
  href: string;
  title: string;
  /** What one finds there, fainter. */
  text: string;
}

/** The way to a page that opens in a tab. */
export function PageLink({ href, title, text }: PageLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      data-row=""
      className="flex w-full items-center gap-2 px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-sm">{title}</span>
        <span className="block text-xs text-ink-faint">{text}</span>
      </span>
      <ChevronRight size={14} aria-hidden="true" className="shrink-0 text-ink-faint" />
    </a>
  );
}
