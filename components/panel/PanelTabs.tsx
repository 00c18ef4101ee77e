import type { KeyboardEvent } from 'react';
import { type PanelTab, panelTabs } from '@/components/panel/panel-tab';
import { i18n } from '@/lib/language/i18n';

interface PanelTabsProps {
  current: PanelTab;
  onChoose: (tab: PanelTab) => void;
}

function neighbour(tab: PanelTab, key: string): PanelTab | undefined {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return undefined;
  return panelTabs[(panelTabs.indexOf(tab) + step + panelTabs.length) % panelTabs.length];
}

/** 话术 / 欢迎 / 达人 / 成员 / 本群. Arrow keys move between them, as do 1 to 5 from anywhere outside a field. */
export function PanelTabs({ current, onChoose }: PanelTabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const next = neighbour(current, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={i18n.t('panel.tabs')} className="flex border-b border-line px-1">
      {panelTabs.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls="tab-content"
          aria-keyshortcuts={String(index + 1)}
          title={`${i18n.t(`panel.${tab}`)} (${index + 1})`}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={onKeyDown}
          className={`relative h-9 flex-1 rounded-sm text-sm -outline-offset-2 ${
            tab === current
              ? 'font-medium text-accent after:absolute after:inset-x-3 after:bottom-0 after:h-0.5 after:rounded-full after:bg-accent'
              : 'text-ink-soft hover:text-ink'
          }`}
        >
          {i18n.t(`panel.${tab}`)}
        </button>
      ))}
    </div>
  );
}
