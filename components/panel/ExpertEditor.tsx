import { useState } from 'react';
import { Button } from '@/components/Button';
import { SubPage } from '@/components/panel/SubPage';
import { TextField } from '@/components/TextField';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

interface ExpertEditorProps {
  /** The expert's name as the operator sees it. */
  name: string;
  topics: string[];
  onSave: (topics: string[]) => void;
  onBack: () => void;
}

/** Topics as typed, apart at spaces, commas and 、; each once. */
export function splitTopics(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/u).filter((topic) => topic !== ''))];
}

/** What an expert knows best. */
export function ExpertEditor({ name, topics, onSave, onBack }: ExpertEditorProps) {
  const [text, setText] = useState(topics.join(i18n.t('common.listSeparator')));
  const [tried, setTried] = useState(false);
  const written = splitTopics(text);
  const save = () => {
    setTried(true);
    if (written.length > 0) onSave(written);
  };
  return (
    <SubPage
      title={<bdi>{shownName(name) || i18n.t('common.unnamedPerson')}</bdi>}
      onBack={onBack}
      foot={
        <div className="flex gap-2">
          <Button look="primary" className="flex-1" onClick={save}>
            {i18n.t('common.save')}
          </Button>
          <Button onClick={onBack}>{i18n.t('common.cancel')}</Button>
        </div>
      }
    >
      <form
        noValidate
        className="p-3"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={i18n.t('expert.topics')}
          hint={i18n.t('expert.topicsHint')}
          error={tried && written.length === 0 ? i18n.t('expert.needTopic') : undefined}
          maxLength={100}
          // A new page takes the focus to its first field, as a dialogue does.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </SubPage>
  );
}
