import { Plus } from 'lucide-react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { RuleCard } from '@/components/tags/RuleCard';
import type { TagsPlace } from '@/components/tags/tags-place';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';
import type { ManagedRule } from '@/lib/panel/read-rules';

interface RuleListProps {
  rules: ManagedRule[];
  goTo: (place: TagsPlace) => void;
}

/** All rules. N makes a new one. */
export function RuleList({ rules, goTo }: RuleListProps) {
  const makeNew = () => goTo({ kind: 'edit', ruleId: '' });
  useKeys({ n: makeNew });
  const newRule = (
    <Button look={rules.length === 0 ? 'primary' : 'plain'} onClick={makeNew} aria-keyshortcuts="N">
      <Plus size={14} aria-hidden="true" />
      {i18n.t('rules.new')}
    </Button>
  );
  if (rules.length === 0) {
    return (
      <EmptyState title={i18n.t('rules.emptyTitle')} text={i18n.t('rules.emptyText')}>
        {newRule}
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col items-start gap-3">
      {newRule}
      <ul className="w-full divide-y divide-line border-y border-line">
        {rules.map((managed) => (
          <li key={managed.rule.id}>
            <RuleCard managed={managed} goTo={goTo} />
          </li>
        ))}
      </ul>
    </div>
  );
}
