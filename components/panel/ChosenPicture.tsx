import { Copy, X } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import type { DraftPicture } from '@/components/panel/snippet-draft';
import { Thumbnail } from '@/components/panel/Thumbnail';
import { useToast } from '@/components/Toasts';
import { copyPicture } from '@/lib/clipboard/copy-picture';
import { pasteKey } from '@/lib/clipboard/paste-key';
import { i18n } from '@/lib/language/i18n';

interface ChosenPictureProps {
  picture: DraftPicture;
  onRemove: () => void;
}

/** A small view of the picture, with its name; it can be copied and taken away. */
export function ChosenPicture({ picture, onRemove }: ChosenPictureProps) {
  const showToast = useToast();
  const copy = async () => {
    const done = await copyPicture(picture.picture);
    showToast({
      text: done ? i18n.t('picture.copied', [pasteKey()]) : i18n.t('picture.notCopied'),
      tone: done ? 'done' : 'refused',
    });
  };
  return (
    <div className="mb-2 flex items-center gap-2">
      <Thumbnail picture={picture.picture} />
      <span className="min-w-0 flex-1 truncate text-xs text-ink-soft">
        <bdi>{picture.name || i18n.t('picture.field')}</bdi>
      </span>
      <IconButton icon={Copy} label={i18n.t('picture.copy')} onClick={() => void copy()} />
      <IconButton icon={X} label={i18n.t('picture.remove')} onClick={onRemove} />
    </div>
  );
}
