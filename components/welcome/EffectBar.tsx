import { i18n } from '@/lib/language/i18n';
import type { SpokeCount } from '@/lib/panel/read-welcome-effect';

interface EffectBarProps {
  label: string;
  count: SpokeCount;
  /** Tailwind class of the part who spoke. */
  look: string;
}

/** How many of some people spoke, as a bar and in words. */
export function EffectBar({ label, count: { people, spoke, pending }, look }: EffectBarProps) {
  const share = people === 0 ? 0 : (spoke / people) * 100;
  return (
    <div>
      <p className="flex items-baseline gap-2 text-sm">
        <span className="min-w-0 flex-1 truncate">{label}</span>
        {people > 0 && <span className="font-medium tabular-nums">{Math.round(share)}%</span>}
      </p>
      <span aria-hidden="true" className="my-1 block h-2 overflow-hidden rounded-full bg-sunken">
        <span className={`block h-full ${look}`} style={{ width: `${share}%` }} />
      </span>
      <p className="text-xs text-ink-soft">
        {people === 0 ? i18n.t('welcome.effectNobody') : i18n.t('welcome.effectShare', [spoke, people])}
        {pending > 0 && ` · ${i18n.t('welcome.effectPending', pending)}`}
      </p>
    </div>
  );
}
