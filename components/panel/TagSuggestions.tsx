import { ColorDots } from '@/components/panel/ColorDots';
import type { SuggestedTag } from '@/components/panel/suggest-tags';
import { TagOption } from '@/components/panel/TagOption';
import { TagChip } from '@/components/TagChip';
import { i18n } from '@/lib/language/i18n';
import type { TagColor } from '@/lib/store/tables';

interface TagSuggestionsProps {
  id: string;
  /** Those of one group together. */
  options: SuggestedTag[];
  /** Place of the one that Enter takes; after the last option it is the new tag. */
  chosen: number;
  /** The name of a tag that is not there yet; else empty. */
  newName: string;
  color: TagColor | undefined;
  /** Above the field instead of below it. */
  above: boolean;
  onPick: (name: string, color?: TagColor) => void;
  onColor: (color: TagColor) => void;
}

/** What the tag field suggests: tags under the names of their groups, and a new tag with its colours. */
export function TagSuggestions(props: TagSuggestionsProps) {
  const { id, options, chosen, newName, color, above, onPick, onColor } = props;
  const groups = [...Map.groupBy(options, ({ groupName = '' }) => groupName)];
  const hasHeadings = groups.some(([name]) => name !== '');
  return (
    <div
      className={`absolute inset-x-0 z-10 my-1 rounded-md bg-raised py-1 shadow-float ${above ? 'bottom-full' : 'top-full'}`}
    >
      {/* A select cannot follow what is typed in the field. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="listbox" id={`${id}-list`} aria-label={i18n.t('member.tagOthers')}>
        {groups.map(([groupName, tags]) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          <div key={groupName} role="group" aria-label={groupName || i18n.t('tags.noGroup')}>
            {hasHeadings && (
              <div aria-hidden="true" className="truncate px-2 pt-1 text-xs text-ink-faint">
                <bdi>{groupName || i18n.t('tags.noGroup')}</bdi>
              </div>
            )}
            {tags.map((tag) => (
              <TagOption
                key={tag.name}
                id={`${id}-${options.indexOf(tag)}`}
                selected={options.indexOf(tag) === chosen}
                onPick={() => onPick(tag.name)}
              >
                <TagChip name={tag.name} color={tag.color} />
              </TagOption>
            ))}
          </div>
        ))}
        {newName !== '' && (
          <TagOption
            id={`${id}-${options.length}`}
            selected={chosen === options.length}
            onPick={() => onPick(newName, color)}
          >
            <span className="truncate text-sm">{i18n.t('member.newTag', [newName])}</span>
          </TagOption>
        )}
      </div>
      {newName !== '' && (
        <div className="px-2 pt-1">
          <ColorDots value={color} label={i18n.t('member.tagColor', [newName])} onChange={onColor} />
        </div>
      )}
    </div>
  );
}
