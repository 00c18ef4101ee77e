import { useState } from 'react';
import { TextArea } from '@/components/TextArea';
import { i18n } from '@/lib/language/i18n';
import { questionsIn } from '@/lib/snippets/questions-in';

interface QuestionsFieldProps {
  questions: string[];
  onChange: (questions: string[]) => void;
}

/** Ways in which an entry is asked, one a line: Enter begins the next, and pasted lines are one each. */
export function QuestionsField({ questions, onChange }: QuestionsFieldProps) {
  const [lines, setLines] = useState(() => questions.join('\n'));
  return (
    <TextArea
      label={i18n.t('snippet.questionsField')}
      hint={i18n.t('snippet.questionsHint', [questions.length])}
      placeholder={i18n.t('snippet.questionsPlaceholder')}
      rows={Math.min(8, Math.max(3, lines.split('\n').length))}
      style={{ minHeight: 0 }}
      value={lines}
      onChange={({ target }) => {
        setLines(target.value);
        onChange(questionsIn(target.value));
      }}
    />
  );
}
