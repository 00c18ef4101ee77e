import { ChevronRight } from 'lucide-react';
import type { PanelPage } from '@/components/panel/panel-page';
import { i18n } from '@/lib/language/i18n';

interface IdentityActionsProps {
  personId: string;
  /** From which they are looked at. */
  groupId: string;
  onOpen: (page: PanelPage) => void;
}

const actions = [
  { kind: 'merge-member', title: 'identity.samePerson', text: 'identity.samePersonText' },
  { kind: 'split-member', title: 'identity.otherPerson', text: 'identity.otherPersonText' },
] as const;

/** What is rarely needed: two records of one person are made one, or two people who were taken for one are parted. */
export function IdentityActions({ personId, groupId, onOpen }: IdentityActionsProps) {
  return (
    <details className="py-1">
      <summary className="px-3 py-1.5 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">
        {i18n.t('identity.more')}
      </summary>
      <ul>
        {actions.map(({ kind, title, text }) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => onOpen({ kind, personId, groupId })}
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
      </ul>
    </details>
  );
}
