import { Plus } from 'lucide-react';
import { Button } from '@/components/Button';
import { ConditionFields } from '@/components/tags/ConditionFields';
import { type ConditionDraft, newCondition } from '@/components/tags/rule-draft';
import { i18n } from '@/lib/language/i18n';

const kinds = ['keyword', 'joined', 'activity'] as const;
const addWords = {
  keyword: 'rules.addKeyword',
  joined: 'rules.addJoined',
  activity: 'rules.addActivity',
} as const;

interface ConditionListProps {
  match: 'any' | 'all';
  conditions: ConditionDraft[];
  showProblems: boolean;
  onMatch: (match: 'any' | 'all') => void;
  onChange: (conditions: ConditionDraft[]) => void;
}

/** What a rule asks; with several conditions, whether one of them is enough. */
export function ConditionList({ match, conditions, showProblems, onMatch, onChange }: ConditionListProps) {
  const replace = (changed: ConditionDraft) =>
    onChange(conditions.map((condition) => (condition.key === changed.key ? changed : condition)));
  return (
    <section aria-label={i18n.t('rules.conditions')} className="flex flex-col gap-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('rules.conditions')}</h3>
      {conditions.length > 1 && (
        <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <legend className="sr-only">{i18n.t('rules.match')}</legend>
          {(['any', 'all'] as const).map((value) => (
            <label key={value} className="flex cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name="rule-match"
                checked={match === value}
                onChange={() => onMatch(value)}
                className="size-4 accent-accent"
              />
              {i18n.t(value === 'any' ? 'rules.matchAny' : 'rules.matchAll')}
            </label>
          ))}
        </fieldset>
      )}
      {conditions.map((condition) => (
        <ConditionFields
          key={condition.key}
          condition={condition}
          showProblem={showProblems}
          onChange={replace}
          onRemove={() => onChange(conditions.filter(({ key }) => key !== condition.key))}
        />
      ))}
      {showProblems && conditions.length === 0 && (
        <p className="text-xs text-red">{i18n.t('rules.needCondition')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {kinds.map((kind) => (
          <Button key={kind} onClick={() => onChange([...conditions, newCondition(kind)])}>
            <Plus size={14} aria-hidden="true" />
            {i18n.t(addWords[kind])}
          </Button>
        ))}
      </div>
    </section>
  );
}
