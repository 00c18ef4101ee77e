import { ImagePlus } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { ChosenPicture } from '@/components/panel/ChosenPicture';
import type { PictureRefusal } from '@/components/panel/read-picture';
import type { DraftPicture } from '@/components/panel/snippet-draft';
import { i18n } from '@/lib/language/i18n';
import { pictureTypes } from '@/lib/snippets/picture';

const refusals = {
  'not-a-picture': 'picture.notAPicture',
  'too-large': 'picture.tooLarge',
  unreadable: 'picture.unreadable',
} as const;

interface PictureFieldProps {
  picture: DraftPicture | undefined;
  /** Why the last file was not taken. */
  refusal: PictureRefusal | undefined;
  onFile: (file: File) => void;
  onRemove: () => void;
  /** Brings back the picture that was taken away; missing where there is none. */
  onRestore?: () => void;
}

/** The picture of an entry: chosen, dropped here, or pasted anywhere in the editor. */
export function PictureField({ picture, refusal, onFile, onRemove, onRestore }: PictureFieldProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // Who has no pointer chooses or pastes.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onDrop={onDrop} onDragOver={onDragOver} onDragLeave={() => setOver(false)}>
      <label htmlFor={id} className="mb-1 block text-xs text-ink-soft">
        {i18n.t('picture.field')}
      </label>
      <div
        className={`rounded-md border border-dashed p-2 ${over ? 'border-accent bg-accent-wash' : 'border-edge'}`}
      >
        {picture && <ChosenPicture picture={picture} onRemove={onRemove} />}
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={() => chooser.current?.click()}>
            <ImagePlus size={14} aria-hidden="true" />
            {i18n.t(picture ? 'picture.replace' : 'picture.choose')}
          </Button>
          {onRestore && <Button onClick={onRestore}>{i18n.t('picture.restore')}</Button>}
        </div>
        <p className={`mt-1.5 text-xs ${refusal ? 'text-red' : 'text-ink-faint'}`} role={refusal && 'alert'}>
          {i18n.t(refusal ? refusals[refusal] : 'picture.hint')}
        </p>
      </div>
      <input
        ref={chooser}
        id={id}
        type="file"
        tabIndex={-1}
        accept={pictureTypes.join(',')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
        className="sr-only"
      />
    </div>
  );
}
