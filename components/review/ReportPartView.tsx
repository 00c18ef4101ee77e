import type { Drawing } from '@/components/review/drawing';
import { ReportTableView } from '@/components/review/ReportTableView';
import type { ReportPart } from '@/lib/report/report';

/** One part of a report on the page. */
export function ReportPartView({ part }: { part: ReportPart<Drawing> }) {
  switch (part.kind) {
    case 'heading':
      return <h3 className="mt-4 text-base font-semibold">{part.text}</h3>;
    case 'text':
      return (
        <p className={`whitespace-pre-wrap ${part.faint ? 'text-xs text-ink-faint' : 'text-sm'}`}>
          {part.text}
        </p>
      );
    case 'list':
      return (
        <ul className="list-disc pl-5 text-sm">
          {part.items.map((item, place) => (
            // Two items may be in the same words.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <bdi>{item}</bdi>
            </li>
          ))}
        </ul>
      );
    case 'picture':
      return (
        <figure className="flex flex-col gap-1">
          <figcaption className="text-xs text-ink-soft">{part.title}</figcaption>
          {/* As wide as its words need to be read; in a narrow window it scrolls. */}
          <div className="overflow-x-auto">
            <div className="min-w-150">{part.chart}</div>
          </div>
        </figure>
      );
    default:
      return <ReportTableView table={part} />;
  }
}
