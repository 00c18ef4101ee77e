import { Mic } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/Button';
import { ExpertList } from '@/components/panel/ExpertList';
import type { PanelHandlers } from '@/components/panel/panel-handlers';
import { ToolRow } from '@/components/panel/ToolRow';
import type { PanelData } from '@/components/panel/use-panel-data';
import { ExpertProposals } from '@/components/spotlight/ExpertProposals';
import { i18n } from '@/lib/language/i18n';

interface ExpertTabProps {
  data: PanelData;
  now: number;
  handlers: PanelHandlers;
  /** The prompts. */
  children: ReactNode;
}

/** Hands over the microphone: who may be an expert, who is one, where it went, and the words for it. */
export function ExpertTab({ data, now, handlers, children }: ExpertTabProps) {
  return (
    <>
      {data.group && (
        <div className="flex items-center border-b border-line pl-3">
          <Button onClick={() => handlers.show({ kind: 'spotlight' })}>
            <Mic size={14} aria-hidden="true" />
            {i18n.t('spotlight.open')}
          </Button>
          <div className="min-w-0 flex-1">
            <ToolRow
              label={i18n.t('presence.title')}
              note={i18n.t('presence.toolText')}
              onOpen={() => handlers.show({ kind: 'presence' })}
            />
          </div>
        </div>
      )}
      {data.group && <ExpertProposals data={data} />}
      <ExpertList
        experts={data.experts}
        now={now}
        onSpotlight={handlers.spotlight}
        onAdd={handlers.addExpert}
        onEdit={handlers.editExpert}
        onDelete={handlers.deleteExpert}
      />
      <section aria-label={i18n.t('spotlight.prompts')} className="border-t border-line">
        <h2 className="px-3 pt-2 text-xs text-ink-faint">{i18n.t('spotlight.prompts')}</h2>
        {children}
      </section>
    </>
  );
}
