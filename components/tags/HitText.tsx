import type { ReactNode } from 'react';
import { PlainText } from '@/components/PlainText';
import { findingsText } from '@/components/tags/finding-text';
import { i18n } from '@/lib/language/i18n';
import type { HitNames } from '@/lib/panel/read-hit-names';
import type { RuleFinding } from '@/lib/tags/rule-finding';

interface HitTextProps {
  names: HitNames;
  found: RuleFinding[];
  now: number;
  /** Stands at the end of the line with the name. */
  aside?: ReactNode;
}

/** Whom a rule found, in which group and why. */
export function HitText({ names, found, now, aside }: HitTextProps) {
  return (
    <div className="min-w-0 flex-1">
      <div className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate text-base">
          <PlainText text={names.person} fallback={i18n.t('common.unnamedPerson')} />
        </span>
        {aside && <span className="shrink-0 text-xs text-ink-faint">{aside}</span>}
      </div>
      <p className="text-sm wrap-anywhere text-ink-soft">
        <span className="text-ink-faint">
          <PlainText text={names.group} fallback={i18n.t('common.unnamedGroup')} /> ·{' '}
        </span>
        {findingsText(found, now)}
      </p>
    </div>
  );
}
