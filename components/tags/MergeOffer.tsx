import { Button } from '@/components/Button';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';

interface MergeOfferProps {
  tag: ManagedTag;
  target: ManagedTag;
  /** The new name is the other's already. */
  isTaken: boolean;
  onMerge: () => void;
}

/** Says what a merge would do, and does it. */
export function MergeOffer({ tag, target, isTaken, onMerge }: MergeOfferProps) {
  const [from, into] = [shownName(tag.name), shownName(target.name)];
  return (
    <output className="flex flex-wrap items-center gap-2 rounded-md bg-amber-wash px-3 py-2 text-sm">
      <p className="min-w-40 flex-1">
        {isTaken && <>{i18n.t('tags.nameTaken', [into])} </>}
        {i18n.t('tags.mergeMeaning', tag.people, [from, tag.people, into])}
      </p>
      <Button onClick={onMerge}>{i18n.t('tags.merge')}</Button>
    </output>
  );
}
