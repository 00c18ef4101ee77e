import { useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { PlainText } from '@/components/PlainText';
import { SubPage } from '@/components/panel/SubPage';
import { useRowKeys } from '@/components/panel/use-row-keys';
import { SearchField } from '@/components/SearchField';
import { TextArea } from '@/components/TextArea';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow } from '@/lib/store/tables';
import { useFittingFirst } from './use-fitting-first';

/** More are found by searching. */
const mostEntries = 20;

interface AddToHandbookPageProps {
  /** The ways in which it was asked. */
  asked: string[];
  /** The answer that was given; empty where none is known. */
  answer: string;
  /** Entries of the handbook, the most used first. */
  entries: SnippetRow[];
  /** Those that answer a query, best first. */
  search: (query: string) => SnippetRow[];
  onNew: (ways: string[], answer: string) => void;
  onAdd: (entry: SnippetRow, ways: string[]) => void;
  onBack: () => void;
}

/** Keeps what was asked: as a new entry, or as further ways of asking of one that is there, the likeliest on top. */
export function AddToHandbookPage(props: AddToHandbookPageProps) {
  const { asked, answer, entries, search, onNew, onAdd, onBack } = props;
  const [written, setWritten] = useState(asked.join('\n'));
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { onBoxKeyDown, onListKeyDown } = useRowKeys(box, list);
  const ways = waysIn(written);
  const likely = useFittingFirst(entries, asked[0] ?? '');
  const shown = (query.trim() === '' ? likely : search(query)).slice(0, mostEntries);
  return (
    <SubPage title={i18n.t('handbook.add')} onBack={onBack}>
      <div className="flex flex-col gap-3 border-b border-line p-3">
        <TextArea
          label={i18n.t('handbook.ways')}
          hint={i18n.t('handbook.waysHint')}
          rows={Math.min(6, asked.length + 1)}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
        {answer !== '' && (
          <div className="text-xs text-ink-soft">
            {i18n.t('handbook.givenAnswer')}
            <p className="mt-1 line-clamp-4 border-l-2 border-line pl-2 text-sm wrap-anywhere whitespace-pre-wrap">
              <bdi>{answer}</bdi>
            </p>
          </div>
        )}
        <Button look="primary" disabled={ways.length === 0} onClick={() => onNew(ways, answer)}>
          {i18n.t('handbook.addNew')}
        </Button>
      </div>
      <div className="px-3 pt-2">
        <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('handbook.addTo')}</h3>
        <SearchField
          ref={box}
          label={i18n.t('handbook.search')}
          query={query}
          onChange={setQuery}
          onKeyDown={onBoxKeyDown}
        />
      </div>
      {/* The arrow keys of the rows bubble up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} aria-label={i18n.t('handbook.addTo')} onKeyDown={onListKeyDown} className="py-1">
        {shown.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              data-row=""
              disabled={ways.length === 0}
              onClick={() => onAdd(entry, ways)}
              className="block w-full px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover disabled:opacity-60"
            >
              <span className="block truncate text-sm">
                {shownName(entry.title) || i18n.t('snippet.untitled')}
              </span>
              <span className="block truncate text-xs text-ink-faint">
                <PlainText text={entry.body} />
              </span>
            </button>
          </li>
        ))}
        {shown.length === 0 && (
          <li className="px-3 py-1.5 text-sm text-ink-soft">
            {i18n.t(entries.length === 0 ? 'handbook.noEntries' : 'handbook.noneFound')}
          </li>
        )}
      </ul>
    </SubPage>
  );
}

/** One on each line; each once. */
function waysIn(written: string): string[] {
  return [...new Set(written.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
