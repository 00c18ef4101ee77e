import { TextField } from '@/components/TextField';
import type { ConditionDraft } from '@/components/tags/rule-draft';
import { i18n } from '@/lib/language/i18n';

type KeywordDraft = Extract<ConditionDraft, { kind: 'keyword' }>;

interface KeywordFieldsProps {
  condition: KeywordDraft;
  onChange: (condition: KeywordDraft) => void;
}

/** The words that a rule looks for. */
export function KeywordFields({ condition, onChange }: KeywordFieldsProps) {
  return (
    <TextField
      label={i18n.t('rules.words')}
      placeholder={i18n.t('rules.wordsExample')}
      hint={i18n.t('rules.wordsHint')}
      value={condition.typed}
      onChange={(event) => onChange({ ...condition, typed: event.target.value })}
    />
  );
}
