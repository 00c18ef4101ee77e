import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import { nameForOperator } from '@/lib/panel/panel-member';

interface NeverAskedProps {
  experts: PanelExpert[];
  onSpotlight: (expert: PanelExpert) => void;
}

/** Experts to whom the microphone never went; each is the way to do it. */
export function NeverAsked({ experts, onSpotlight }: NeverAskedProps) {
  if (experts.length === 0) return null;
  return (
    <section aria-label={i18n.t('presence.neverAsked')} className="border-t border-line px-3 py-2">
      <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('presence.neverAsked')}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {experts.map((expert) => {
          const name = shownName(nameForOperator(expert.person)) || i18n.t('common.unnamedPerson');
          return (
            <li key={expert.id} className="max-w-full">
              <button
                type="button"
                onClick={() => onSpotlight(expert)}
                className="max-w-full truncate rounded-full border border-edge px-2.5 py-0.5 text-sm hover:bg-hover"
              >
                <bdi>{i18n.t('presence.handTo', [name])}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
