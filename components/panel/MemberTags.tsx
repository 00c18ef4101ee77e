import { type Ref, useState } from 'react';
import { ColorDots } from '@/components/panel/ColorDots';
import type { SuggestedTag } from '@/components/panel/suggest-tags';
import { TagField } from '@/components/panel/TagField';
import { TagSources } from '@/components/panel/TagSources';
import { TagChip } from '@/components/TagChip';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { MemberTag } from '@/lib/panel/panel-member';
import type { TagSource } from '@/lib/panel/read-tag-sources';
import type { TagColor } from '@/lib/store/tables';

interface MemberTagsProps {
  tags: MemberTag[];
  /** Where each came from, by tagging id. */
  sources: Map<string, TagSource>;
  known: SuggestedTag[];
  now: number;
  fieldRef?: Ref<HTMLInputElement>;
  onAdd: (name: string, color?: TagColor) => void;
  onRemove: (tag: MemberTag) => void;
  onRecolor: (tag: MemberTag, color: TagColor) => void;
}

/** A member's tags: add, remove, and a click on one to change its colour. */
export function MemberTags(props: MemberTagsProps) {
  const { tags, sources, known, now, fieldRef, onAdd, onRemove, onRecolor } = props;
  const [coloring, setColoring] = useState('');
  const colored = tags.find((tag) => tag.taggingId === coloring);
  return (
    <section aria-label={i18n.t('member.tags')} className="flex flex-col gap-2 px-3 py-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('member.tags')}</h3>
      {tags.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {tags.map((tag) => (
            <TagChip
              key={tag.taggingId}
              name={tag.name}
              color={tag.color}
              onClick={() => setColoring(coloring === tag.taggingId ? '' : tag.taggingId)}
              onRemove={() => onRemove(tag)}
            />
          ))}
        </div>
      )}
      {tags.length > 0 && <TagSources tags={tags} sources={sources} now={now} />}
      {colored && (
        <ColorDots
          value={colored.color}
          label={i18n.t('member.tagColor', [shownName(colored.name)])}
          onChange={(color) => onRecolor(colored, color)}
        />
      )}
      <TagField ref={fieldRef} known={known} carried={tags.map((tag) => tag.name)} onAdd={onAdd} />
    </section>
  );
}
