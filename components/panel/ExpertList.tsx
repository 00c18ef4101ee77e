import { Plus } from 'lucide-react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ExpertRow } from '@/components/panel/ExpertRow';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import { byTopic } from '@/lib/spotlight/by-topic';

interface ExpertListProps {
  /** Whose turn it is first. */
  experts: PanelExpert[];
  now: number;
  onSpotlight: (expert: PanelExpert) => void;
  onAdd: () => void;
  onEdit: (expert: PanelExpert) => void;
  onDelete: (expert: PanelExpert) => void;
}

/** The experts topic by topic, the one least recently spotlighted first. */
export function ExpertList({ experts, now, onSpotlight, onAdd, onEdit, onDelete }: ExpertListProps) {
  if (experts.length === 0) {
    return (
      <EmptyState title={i18n.t('expert.emptyTitle')} text={i18n.t('expert.emptyText')}>
        <Button look="primary" onClick={onAdd}>
          {i18n.t('expert.add')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      {byTopic(experts).map(({ topic, experts: known }) => (
        <section key={topic} aria-label={shownName(topic)} className="pt-1">
          <h2 className="truncate px-3 pt-1 text-xs text-ink-faint">
            <bdi>{shownName(topic)}</bdi>
          </h2>
          <ul>
            {known.map((expert) => (
              <ExpertRow
                key={expert.id}
                expert={expert}
                now={now}
                under={topic}
                onSpotlight={() => onSpotlight(expert)}
                onEdit={() => onEdit(expert)}
                onDelete={() => onDelete(expert)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="px-3 pt-1 pb-3">
        <Button onClick={onAdd} aria-keyshortcuts="N">
          <Plus size={14} aria-hidden="true" />
          {i18n.t('expert.add')}
        </Button>
      </div>
    </>
  );
}
