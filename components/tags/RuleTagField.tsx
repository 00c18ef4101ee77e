import { useRef } from 'react';
import { TagField } from '@/components/panel/TagField';
import { TagChip } from '@/components/TagChip';
import type { RuleDraft } from '@/components/tags/rule-draft';
import { i18n } from '@/lib/language/i18n';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';

interface RuleTagFieldProps {
  tag: RuleDraft['tag'];
  tags: ManagedTag[];
  isFixed: boolean;
  isMissing: boolean;
  onChange: (tag: RuleDraft['tag']) => void;
}

/** The tag that a rule sets: one of those that are there, or a new one. */
export function RuleTagField({ tag, tags, isFixed, isMissing, onChange }: RuleTagFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const color = tags.find(({ name }) => name === tag?.name)?.color ?? tag?.color ?? 'grey';
  const clear = () => {
    onChange(null);
    setTimeout(() => field.current?.focus());
  };
  return (
    <section aria-label={i18n.t('rules.tag')} className="flex flex-col gap-1">
      <h3 className="text-xs text-ink-soft">{i18n.t('rules.tag')}</h3>
      {tag ? (
        <div className="flex">
          <TagChip name={tag.name} color={color} onRemove={isFixed ? undefined : clear} />
        </div>
      ) : (
        <TagField
          ref={field}
          known={tags}
          carried={[]}
          onAdd={(name, picked) => onChange({ name, color: picked })}
        />
      )}
      {isFixed && <p className="text-xs text-ink-faint">{i18n.t('rules.tagFixed')}</p>}
      {isMissing && <p className="text-xs text-red">{i18n.t('rules.needTag')}</p>}
    </section>
  );
}
