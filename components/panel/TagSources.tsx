import { PlainText } from '@/components/PlainText';
import { tagSourceText } from '@/components/panel/tag-source-text';
import { i18n } from '@/lib/language/i18n';
import type { MemberTag } from '@/lib/panel/panel-member';
import type { TagSource } from '@/lib/panel/read-tag-sources';

interface TagSourcesProps {
  tags: MemberTag[];
  /** By tagging id. */
  sources: Map<string, TagSource>;
  now: number;
}

/** Where tags came from and when: those of one source and day on one line. */
export function TagSources({ tags, sources, now }: TagSourcesProps) {
  const bySource = Map.groupBy(tags, ({ taggingId }) => {
    const source = sources.get(taggingId);
    return source ? tagSourceText(source, now) : '';
  });
  return (
    <ul className="text-xs text-ink-faint">
      {[...bySource].map(
        ([source, ofOne]) =>
          source !== '' && (
            <li key={source} className="wrap-anywhere">
              <bdi>{source}</bdi>
              {bySource.size > 1 && (
                <>
                  {i18n.t('profile.colon')}
                  {ofOne.map(({ taggingId, name }, index) => (
                    <span key={taggingId}>
                      {index > 0 && i18n.t('common.listSeparator')}
                      <PlainText text={name} />
                    </span>
                  ))}
                </>
              )}
            </li>
          ),
      )}
    </ul>
  );
}
