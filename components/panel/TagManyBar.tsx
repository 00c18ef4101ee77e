import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { Button } from '@/components/Button';
import { TagField } from '@/components/panel/TagField';
import { useTagMany } from '@/components/panel/use-tag-many';
import { TagChip } from '@/components/TagChip';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readKnownTags } from '@/lib/panel/known-tags';
import { readCarriedTags } from '@/lib/panel/read-carried-tags';

/** More tags than these would be longer than the list of members behind. */
const tagLimit = 8;

interface TagManyBarProps {
  /** Whom to tag, each once. */
  personIds: string[];
  onDone: () => void;
}

/** Tags many people at once: T goes to the field, Enter puts a tag on all of them, a cross takes one off all of them, Esc is done. */
export function TagManyBar({ personIds, onDone }: TagManyBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const known = useLiveQuery(() => readKnownTags(database)) ?? [];
  const carried = useLiveQuery(() => readCarriedTags(database, personIds), [personIds.join()]) ?? [];
  const { add, remove } = useTagMany(personIds);
  useKeys({ t: () => field.current?.focus(), Escape: onDone });
  const byAll = carried.filter(({ people }) => people === personIds.length);
  return (
    <section aria-label={i18n.t('tags.many')} className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate text-sm" aria-live="polite">
          {i18n.t('tags.chosen', personIds.length)}
        </h2>
        <Button onClick={onDone}>{i18n.t('tags.done')}</Button>
      </div>
      {carried.length > 0 && (
        <ul className="flex flex-wrap gap-x-2 gap-y-1">
          {carried.slice(0, tagLimit).map((tag) => (
            <li key={tag.tagId} className="flex max-w-full items-center gap-0.5">
              <TagChip name={tag.name} color={tag.color} onRemove={() => remove(tag)} />
              <span className="shrink-0 text-xs text-ink-faint">{i18n.t('common.members', tag.people)}</span>
            </li>
          ))}
        </ul>
      )}
      <TagField ref={field} known={known} carried={byAll.map(({ name }) => name)} onAdd={add} />
    </section>
  );
}
