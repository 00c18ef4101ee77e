import { Button } from '@/components/Button';
import { PlainText } from '@/components/PlainText';
import { RelativeTime } from '@/components/RelativeTime';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { PanelIntroduction } from '@/lib/panel/read-introductions';

interface DecidedIntroductionsProps {
  title: string;
  introductions: PanelIntroduction[];
  now: number;
  onReopen: (introduction: PanelIntroduction) => void;
}

/** Introductions that were decided about, folded away, each with the way to look at it once more. */
export function DecidedIntroductions({ title, introductions, now, onReopen }: DecidedIntroductionsProps) {
  if (introductions.length === 0) return null;
  return (
    <details className="border-t border-line">
      <summary className="px-3 py-2 text-sm text-ink-soft -outline-offset-2">{title}</summary>
      <ul className="pb-2">
        {introductions.map((introduction) => {
          const { row, names } = introduction;
          const name = nameForOperator(names);
          return (
            <li key={row.id} className="flex items-center gap-2 px-3 py-1">
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm">
                  <PlainText text={name} fallback={i18n.t('common.unnamedPerson')} />
                </span>
                <span className="block truncate text-xs text-ink-faint">
                  <RelativeTime at={row.decidedAt} now={now} />
                  {' · '}
                  <bdi>{row.fields.map(({ value }) => shownName(value)).join(' · ')}</bdi>
                </span>
              </span>
              <Button
                aria-label={i18n.t('introduction.reopenOf', [shownName(name)])}
                onClick={() => onReopen(introduction)}
              >
                {i18n.t('introduction.reopen')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
