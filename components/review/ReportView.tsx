import type { DrawnReport } from '@/components/review/drawing';
import { ReportPartView } from '@/components/review/ReportPartView';
import { ReportTableView } from '@/components/review/ReportTableView';

/** A report on the page, with the numbers behind its charts folded away at the end. */
export function ReportView({ report }: { report: DrawnReport }) {
  const { title, subtitle, parts, appendix } = report;
  return (
    <article className="flex min-w-0 flex-col gap-2">
      <header>
        <h2 className="text-lg font-semibold">
          <bdi>{title}</bdi>
        </h2>
        {subtitle.map((line) => (
          <p key={line} className="text-xs text-ink-soft">
            {line}
          </p>
        ))}
      </header>
      {parts.map((part, place) => (
        // Parts come in a fixed order and have no other name.
        // oxlint-disable-next-line react/no-array-index-key
        <ReportPartView key={place} part={part} />
      ))}
      {appendix.tables.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-6 w-fit items-center rounded-sm text-sm text-ink-soft hover:text-ink hover:underline">
            {appendix.title}
          </summary>
          <div className="mt-2 flex flex-col gap-4">
            {appendix.tables.map((table) => (
              <ReportTableView key={table.title} table={table} />
            ))}
          </div>
        </details>
      )}
    </article>
  );
}
