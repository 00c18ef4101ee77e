import { type ClipboardEvent, useState } from 'react';
import { type PictureRefusal, readPicture } from '@/components/panel/read-picture';
import type { DraftPicture, SnippetDraft } from '@/components/panel/snippet-draft';

/**
 * The picture of a snippet that is being written.
 * @param stored what the snippet has now; undefined where it has none.
 */
export function useDraftPicture(
  chosen: SnippetDraft['picture'],
  stored: DraftPicture | undefined,
  onChange: (picture: SnippetDraft['picture']) => void,
) {
  const [refusal, setRefusal] = useState<PictureRefusal>();
  const [removed, setRemoved] = useState<SnippetDraft['picture']>();
  const picture = chosen === undefined ? stored : (chosen ?? undefined);
  const take = async (file: File) => {
    const read = await readPicture(file);
    setRefusal(typeof read === 'string' ? read : undefined);
    if (typeof read !== 'string') onChange(read);
  };
  const onPaste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  const remove = () => {
    setRemoved(chosen);
    setRefusal(undefined);
    onChange(stored ? null : undefined);
  };
  const wasRemoved = !picture && (removed !== undefined || chosen === null);
  return {
    onPaste,
    field: {
      picture,
      refusal,
      onFile: (file: File) => void take(file),
      onRemove: remove,
      onRestore: wasRemoved ? () => onChange(removed ?? undefined) : undefined,
    },
  };
}
