import { SelectField } from '@/components/SelectField';
import { TextField } from '@/components/TextField';
import type { ConditionDraft } from '@/components/tags/rule-draft';
import { i18n } from '@/lib/language/i18n';

type JoinedDraft = Extract<ConditionDraft, { kind: 'joined' }>;

interface JoinedFieldsProps {
  condition: JoinedDraft;
  onChange: (condition: JoinedDraft) => void;
}

/** How somebody came, and by whom. */
export function JoinedFields({ condition, onChange }: JoinedFieldsProps) {
  const { how, by } = condition;
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <SelectField
        label={i18n.t('rules.how')}
        value={how}
        options={[
          { value: 'invited', text: i18n.t('rules.howInvited') },
          { value: 'scanned', text: i18n.t('rules.howScanned') },
        ]}
        onChange={(value) => onChange({ ...condition, how: value === 'scanned' ? 'scanned' : 'invited' })}
      />
      <TextField
        label={i18n.t(how === 'invited' ? 'rules.invitedBy' : 'rules.scannedBy')}
        hint={i18n.t('rules.byHint')}
        maxLength={60}
        value={by}
        onChange={(event) => onChange({ ...condition, by: event.target.value })}
      />
    </div>
  );
}
