import { Check, TriangleAlert } from 'lucide-react';
import { missingParts, type PageState } from '@/components/popup/page-state';
import { i18n } from '@/lib/language/i18n';

function words(page: PageState): { text: string; tone: 'fine' | 'still' | 'wrong' } {
  switch (page.kind) {
    case 'looking':
      return { text: i18n.t('check.looking'), tone: 'still' };
    case 'no-tab':
      return { text: i18n.t('check.noTab'), tone: 'still' };
    case 'no-answer':
      return { text: i18n.t('check.reload'), tone: 'wrong' };
    case 'not-logged-in':
      return { text: i18n.t('check.notLoggedIn'), tone: 'still' };
    default: {
      const missing = missingParts(page.check, page.chatIsOpen).join(i18n.t('common.listSeparator'));
      if (missing === '') return { text: i18n.t('check.fine'), tone: 'fine' };
      return { text: i18n.t('check.notFound', [missing]), tone: 'wrong' };
    }
  }
}

const colors = { fine: 'text-ink-soft', still: 'text-ink-soft', wrong: 'text-amber' };

/** One line: whether the WeChat page is recognised, or which part of it was not found. */
export function PageCheck({ page }: { page: PageState }) {
  const { text, tone } = words(page);
  return (
    <output className={`flex min-w-0 items-start gap-1 text-xs ${colors[tone]}`}>
      {tone === 'wrong' && <TriangleAlert size={12} aria-hidden="true" className="mt-0.5 shrink-0" />}
      <span>{text}</span>
      {tone === 'fine' && <Check size={12} aria-hidden="true" className="mt-0.5 shrink-0 text-accent" />}
    </output>
  );
}
