import { Fragment } from 'react';
import { shownName } from '@/lib/chat/shown-name';
import type { Ranges } from '@/lib/search/hit';

interface MarkedTextProps {
  text: string;
  /** What answers the query. */
  ranges: Ranges;
}

/** Somebody's text on one line as `PlainText` shows it, with what answers a query marked, as far as it is shown as it is. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const shown = shownName(text);
  const end = text.startsWith(shown) ? shown.length : shown.length - 1;
  if (!text.startsWith(shown.slice(0, end))) return <bdi>{shown}</bdi>;
  const marked = ranges.filter((range) => range[1] <= end);
  return (
    <bdi>
      {marked.map(([start, stop], at) => (
        <Fragment key={start}>
          {shown.slice(marked[at - 1]?.[1] ?? 0, start)}
          <mark className="bg-transparent font-semibold text-accent">{shown.slice(start, stop)}</mark>
        </Fragment>
      ))}
      {shown.slice(marked.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}
