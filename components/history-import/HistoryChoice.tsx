import { type FormEvent, useId } from 'react';
import { Button } from '@/components/Button';
import { FileDrop } from '@/components/FileDrop';
import { FileInput } from '@/components/FileInput';
import { SourceRefused } from '@/components/history-import/SourceRefused';
import { SelectField } from '@/components/SelectField';
import { TextArea } from '@/components/TextArea';
import { TextField } from '@/components/TextField';
import { dayOf } from '@/lib/activity/day';
import { shownName } from '@/lib/chat/shown-name';
import type { SourceProblem } from '@/lib/history-import/history-source';
import { i18n } from '@/lib/language/i18n';
import type { AnyGroup } from '@/lib/panel/read-all-groups';

/** For a group that is not known yet. */
export const newGroup = 'new';

interface HistoryChoiceProps {
  groups: AnyGroup[];
  /** `new` for one that is not known yet, which gets this name. */
  groupId: string;
  newName: string;
  onNewName: (name: string) => void;
  text: string;
  /** What was given before and could not be read. */
  refused?: { name: string; problem: SourceProblem };
  onGroup: (groupId: string) => void;
  onText: (text: string) => void;
  onOpen: (blob: Blob, name: string, copiedOn?: number) => void;
}

const formats = ['formatCopy', 'formatMail', 'formatFavourite', 'formatTable'] as const;

/** Whose past it is, and the past itself: pasted, chosen or dropped. */
export function HistoryChoice({
  groups,
  groupId,
  newName,
  onNewName,
  text,
  refused,
  onGroup,
  onText,
  onOpen,
}: HistoryChoiceProps) {
  const id = useId();
  const isReady = groupId !== newGroup || newName.trim() !== '';
  const take = (file: File) => {
    if (isReady) onOpen(file, file.name, dayOf(file.lastModified));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && text.trim() !== '') onOpen(new Blob([text]), '');
  };
  return (
    <form onSubmit={submit} className="flex max-w-3xl flex-col gap-4">
      <p className="text-sm text-ink-soft">{i18n.t('historyImport.why')}</p>
      <div className="flex max-w-80 flex-col gap-2">
        <SelectField
          label={i18n.t('historyImport.group')}
          value={groupId}
          options={[
            ...groups.map((group) => ({ value: group.id, text: shownName(group.name) })),
            { value: newGroup, text: i18n.t('historyImport.newGroup') },
          ]}
          onChange={onGroup}
        />
        {groupId === newGroup && (
          <TextField
            label={i18n.t('historyImport.newGroupName')}
            hint={i18n.t('historyImport.newGroupHint')}
            value={newName}
            maxLength={60}
            onChange={(event) => onNewName(event.target.value)}
          />
        )}
      </div>
      {refused && <SourceRefused name={refused.name} problem={refused.problem} />}
      <FileDrop onFile={take} className="gap-4 p-4">
        {(isOver) => (
          <>
            <TextArea
              label={i18n.t('historyImport.paste')}
              hint={i18n.t('historyImport.pasteHint')}
              rows={8}
              value={text}
              spellCheck={false}
              placeholder={i18n.t('historyImport.pasteExample')}
              onChange={(event) => onText(event.target.value)}
            />
            <div className="flex flex-wrap items-end gap-4">
              <Button look="primary" type="submit" disabled={text.trim() === '' || !isReady}>
                {i18n.t('historyImport.look')}
              </Button>
              <div className="min-w-0">
                <label htmlFor={id} className="mb-1 block text-xs text-ink-soft">
                  {isOver ? i18n.t('historyImport.drop') : i18n.t('historyImport.file')}
                </label>
                <FileInput
                  id={id}
                  disabled={!isReady}
                  accept=".txt,.csv,.tsv,.xlsx,.json,.log,.md"
                  aria-describedby={`${id}-hint`}
                  onFile={take}
                />
              </div>
            </div>
            <p id={`${id}-hint`} className="text-xs text-ink-soft">
              {i18n.t('historyImport.fileHint')}
            </p>
          </>
        )}
      </FileDrop>
      <section>
        <h2 className="mb-1 text-xs text-ink-soft">{i18n.t('historyImport.how')}</h2>
        <ul className="list-disc pl-4 text-sm text-ink-soft">
          {formats.map((format) => (
            <li key={format}>{i18n.t(`historyImport.${format}`)}</li>
          ))}
        </ul>
        <p className="mt-2 text-xs text-ink-faint">{i18n.t('historyImport.stays')}</p>
      </section>
    </form>
  );
}
