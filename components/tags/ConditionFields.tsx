import { X } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import { ActivityFields } from '@/components/tags/ActivityFields';
import { conditionText } from '@/components/tags/condition-text';
import { JoinedFields } from '@/components/tags/JoinedFields';
import { KeywordFields } from '@/components/tags/KeywordFields';
import { type ConditionDraft, conditionOf } from '@/components/tags/rule-draft';
import { i18n } from '@/lib/language/i18n';
import { conditionProblem } from '@/lib/tags/rule-problems';

const titles = { keyword: 'rules.keyword', joined: 'rules.joined', activity: 'rules.activity' } as const;

const problemWords = {
  'no-words': 'rules.noWords',
  'too-many-words': 'rules.tooManyWords',
  'word-too-long': 'rules.wordTooLong',
  'messages-out-of-range': 'rules.messagesOutOfRange',
  'of-days-out-of-range': 'rules.ofDaysOutOfRange',
  'more-days-than-there-are': 'rules.moreDays',
} as const;

interface ConditionFieldsProps {
  condition: ConditionDraft;
  showProblem: boolean;
  onChange: (condition: ConditionDraft) => void;
  onRemove: () => void;
}

/** One condition being written, and below it what it says, or what is wrong with it. */
export function ConditionFields({ condition, showProblem, onChange, onRemove }: ConditionFieldsProps) {
  const written = conditionOf(condition);
  const problem = conditionProblem(written);
  const title = i18n.t(titles[condition.kind]);
  return (
    <fieldset className="rounded-md border border-line px-3 pb-3">
      <legend className="sr-only">{title}</legend>
      <div className="flex h-9 items-center">
        <h4 className="flex-1 text-sm font-medium">{title}</h4>
        <IconButton icon={X} label={i18n.t('rules.removeCondition', [title])} onClick={onRemove} />
      </div>
      {condition.kind === 'keyword' && <KeywordFields condition={condition} onChange={onChange} />}
      {condition.kind === 'joined' && <JoinedFields condition={condition} onChange={onChange} />}
      {condition.kind === 'activity' && <ActivityFields condition={condition} onChange={onChange} />}
      {problem ? (
        (showProblem || problem !== 'no-words') && (
          <p className="mt-2 text-xs text-red">{i18n.t(problemWords[problem])}</p>
        )
      ) : (
        <p className="mt-2 text-sm wrap-anywhere">{conditionText(written)}</p>
      )}
    </fieldset>
  );
}
