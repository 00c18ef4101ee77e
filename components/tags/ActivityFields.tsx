import { TextField } from '@/components/TextField';
import type { ConditionDraft } from '@/components/tags/rule-draft';
import { i18n } from '@/lib/language/i18n';
import { mostDays, mostMessages } from '@/lib/tags/rule-problems';

type ActivityDraft = Extract<ConditionDraft, { kind: 'activity' }>;

interface ActivityFieldsProps {
  condition: ActivityDraft;
  onChange: (condition: ActivityDraft) => void;
}

const fields = [
  { name: 'ofDays', label: 'rules.ofDays', most: mostDays },
  { name: 'days', label: 'rules.days', most: mostDays },
  { name: 'messages', label: 'rules.messages', most: mostMessages },
] as const;

/** On how many of how many days somebody wrote how much. */
export function ActivityFields({ condition, onChange }: ActivityFieldsProps) {
  return (
    <div className="grid grid-cols-3 gap-2">
      {fields.map(({ name, label, most }) => (
        <TextField
          key={name}
          label={i18n.t(label)}
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          value={condition[name]}
          onChange={(event) => onChange({ ...condition, [name]: event.target.value })}
        />
      ))}
    </div>
  );
}
