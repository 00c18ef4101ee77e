import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { SuggestingField } from '@/components/panel/SuggestingField';
import { i18n } from '@/lib/language/i18n';

interface FolderDialogProps {
  title: string;
  start: string;
  /** Folders that there are. */
  folders: string[];
  onFolder: (folder: string) => void;
  onLeave: () => void;
}

/** Asks for a folder: one that there is, or a new one. */
export function FolderDialog({ title, start, folders, onFolder, onLeave }: FolderDialogProps) {
  const [folder, setFolder] = useState(start);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onFolder(folder);
  };
  return (
    <Dialog title={title} onLeave={onLeave}>
      <form onSubmit={onSubmit} className="flex flex-col gap-3">
        <SuggestingField
          label={i18n.t('snippet.folderField')}
          hint={i18n.t('handbook.folderHint')}
          suggestions={folders}
          maxLength={60}
          value={folder}
          onChange={(event) => setFolder(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
        <div className="flex gap-2">
          <Button look="primary" className="flex-1" type="submit">
            {i18n.t('common.save')}
          </Button>
          <Button onClick={onLeave}>{i18n.t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
