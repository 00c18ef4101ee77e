import { differingPart } from '@/lib/handbook-files/differing-part';
import { i18n } from '@/lib/language/i18n';

interface DifferingTextProps {
  text: string;
  other: string;
  /** False where the other one says nothing about it. */
  marks: boolean;
}

/** A text beside another version of it, with the part marked in which they differ. */
export function DifferingText({ text, other, marks }: DifferingTextProps) {
  if (text === '') return <span className="text-ink-faint">{i18n.t('handbookFiles.nothing')}</span>;
  if (!marks) return <bdi>{text}</bdi>;
  const [before, differing, after] = differingPart(text, other);
  return (
    <bdi>
      {before}
      {differing !== '' && <mark className="rounded-sm bg-amber-wash text-ink">{differing}</mark>}
      {after}
    </bdi>
  );
}
