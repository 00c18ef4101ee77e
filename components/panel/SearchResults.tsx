import { EmptyState } from '@/components/EmptyState';
import { ExpertRow } from '@/components/panel/ExpertRow';
import { MemberRow } from '@/components/panel/MemberRow';
import type { PanelHandlers } from '@/components/panel/panel-handlers';
import type { PanelTab } from '@/components/panel/panel-tab';
import { SnippetRow } from '@/components/panel/SnippetRow';
import { type Found, searchPanel } from '@/components/panel/search-panel';
import type { PanelData } from '@/components/panel/use-panel-data';
import { i18n } from '@/lib/language/i18n';

interface SearchResultsProps {
  query: string;
  tab: PanelTab;
  data: PanelData;
  now: number;
  handlers: PanelHandlers;
  /** Stands below words that say already that nothing was found in the open tab. */
  elsewhere?: boolean;
}

function FoundRow({
  found,
  first,
  now,
  handlers,
}: { found: Found; first: boolean } & Pick<SearchResultsProps, 'now' | 'handlers'>) {
  if (found.kind === 'member') {
    const { personId } = found.member;
    return <MemberRow member={found.member} first={first} onOpen={() => handlers.openMember(personId)} />;
  }
  if (found.kind === 'expert') {
    const { expert } = found;
    return (
      <ExpertRow
        expert={expert}
        now={now}
        first={first}
        onSpotlight={() => handlers.spotlight(expert)}
        onEdit={() => handlers.editExpert(expert)}
        onDelete={() => handlers.deleteExpert(expert)}
      />
    );
  }
  const { snippet, hit } = found;
  return (
    <SnippetRow
      snippet={snippet}
      first={first}
      preview={handlers.previewOf(snippet)}
      hit={hit}
      onInsert={() => handlers.insert(snippet)}
      onEdit={() => handlers.editSnippet(snippet)}
      onDelete={() => handlers.deleteSnippet(snippet)}
    />
  );
}

/** Everything that answers the query, the open tab's things first. */
export function SearchResults({ query, tab, data, now, handlers, elsewhere }: SearchResultsProps) {
  const sections = searchPanel(data, query, tab);
  const total = sections.reduce((sum, section) => sum + section.found.length, 0);
  return (
    <>
      <output className="sr-only">{i18n.t('panel.results', total)}</output>
      {total === 0 && !elsewhere && (
        <EmptyState
          title={i18n.t('panel.noResults', [query.slice(0, 40)])}
          text={i18n.t('panel.noResultsHint')}
        />
      )}
      {sections.map(({ kind, found }, index) => (
        <section key={kind} aria-label={i18n.t(`panel.${kind}`)}>
          <h2 className="px-3 pt-2 pb-0.5 text-xs text-ink-faint">{i18n.t(`panel.${kind}`)}</h2>
          <ul>
            {found.map((one, place) => (
              <FoundRow
                key={one.id}
                found={one}
                first={index === 0 && place === 0}
                now={now}
                handlers={handlers}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
