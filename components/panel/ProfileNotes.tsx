import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/IconButton';
import { FactSource } from '@/components/panel/FactSource';
import { NoteEditor } from '@/components/panel/NoteEditor';
import { i18n } from '@/lib/language/i18n';
import type { Profile } from '@/lib/panel/read-profile';
import type { FactRow } from '@/lib/store/tables';

interface ProfileNotesProps extends Pick<Profile, 'facts' | 'saidIn'> {
  now: number;
  onAdd: (text: string) => void;
  onChange: (note: FactRow, text: string) => void;
  onDelete: (note: FactRow) => void;
}

/** Notes on somebody, the newest first, and room for one more. */
export function ProfileNotes({ facts, saidIn, now, onAdd, onChange, onDelete }: ProfileNotesProps) {
  const [editing, setEditing] = useState('');
  const notes = facts.filter(({ field }) => field === 'note').toReversed();
  return (
    <section aria-label={i18n.t('profile.notes')} className="flex flex-col gap-2 px-3 py-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('profile.notes')}</h3>
      <NoteEditor label={i18n.t('profile.newNote')} onSave={onAdd} />
      <ul className="flex flex-col gap-2">
        {notes.map((note) =>
          note.id === editing ? (
            <li key={note.id}>
              <NoteEditor
                label={i18n.t('profile.editNote')}
                text={note.value}
                // The click that began the edit asked for the field.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
                onSave={(text) => {
                  setEditing('');
                  if (text !== note.value) onChange(note, text);
                }}
                onCancel={() => setEditing('')}
              />
            </li>
          ) : (
            <li key={note.id} className="flex items-start gap-1">
              <div className="min-w-0 flex-1">
                <p className="text-sm wrap-anywhere whitespace-pre-wrap">
                  <bdi>{note.value}</bdi>
                </p>
                <FactSource fact={note} said={saidIn.get(note.messageId)} now={now} />
              </div>
              <IconButton
                icon={Pencil}
                label={i18n.t('profile.editNote')}
                onClick={() => setEditing(note.id)}
              />
              <IconButton icon={Trash2} label={i18n.t('profile.deleteNote')} onClick={() => onDelete(note)} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
