import { ChevronRight } from 'lucide-react';
import type { PanelPage } from '@/components/panel/panel-page';
import { TagsLink } from '@/components/panel/TagsLink';
import { i18n } from '@/lib/language/i18n';

interface GroupToolsProps {
  onOpen: (page: PanelPage) => void;
}

const tools = [
  { page: { kind: 'shared-people' }, title: 'across.sharedTitle', text: 'across.sharedText' },
  { page: { kind: 'overlap' }, title: 'across.overlapTitle', text: 'across.overlapText' },
  { page: { kind: 'swap' }, title: 'swap.title', text: 'swap.text' },
  { page: { kind: 'matching' }, title: 'matching.title', text: 'matching.text' },
] as const satisfies { page: PanelPage; title: string; text: string }[];

/** The ways to what has a page of its own. */
export function GroupTools({ onOpen }: GroupToolsProps) {
  return (
    <nav aria-label={i18n.t('across.tools')} className="border-t border-line py-1">
      <h2 className="px-3 pt-2 pb-1 text-xs text-ink-soft">{i18n.t('across.tools')}</h2>
      <ul>
        {tools.map(({ page, title, text }) => (
          <li key={page.kind}>
            <button
              type="button"
              data-row=""
              onClick={() => onOpen(page)}
              className="flex w-full items-center gap-2 px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
            >
              <span className="min-w-0 flex-1">
                <span className="block text-sm">{i18n.t(title)}</span>
                <span className="block text-xs text-ink-faint">{i18n.t(text)}</span>
              </span>
              <ChevronRight size={14} aria-hidden="true" className="shrink-0 text-ink-faint" />
            </button>
          </li>
        ))}
        <li>
          <TagsLink />
        </li>
      </ul>
    </nav>
  );
}
