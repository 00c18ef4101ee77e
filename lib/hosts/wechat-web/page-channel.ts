import * as v from 'valibot';
import { type PageRequest, reportEvent, requestEvent } from './channel';
import { type PageReport, pageMessageSchema, pageReportSchema } from './page-report';

/** Longest report that is read, in UTF-16 units: a group of 2,000 members with long names stays below it. */
const reportLimit = 2_000_000;
/** How much may come in ten seconds, in UTF-16 units: far above a login with 200 groups of 500 members. */
const rateLimit = 60_000_000;
const rateWindow = 10_000;

/**
 * The border: takes the page side's strings, checks them, and hands on only what fits. What does not fit raises a
 * counter and is dropped; nothing that the page says can throw here.
 */
export class PageChannel {
  rejected = 0;
  private received = 0;
  private windowStart = 0;

  constructor(
    private readonly onReport: (report: PageReport) => void,
    signal: AbortSignal,
  ) {
    document.addEventListener(reportEvent, (event) => this.receive((event as CustomEvent<unknown>).detail), {
      signal,
    });
  }

  request(asked: PageRequest): void {
    document.dispatchEvent(new CustomEvent(requestEvent, { detail: JSON.stringify(asked) }));
  }

  private receive(detail: unknown): void {
    if (typeof detail !== 'string' || detail.length > reportLimit || !this.withinRate(detail.length)) {
      this.rejected++;
      return;
    }
    for (const item of parseList(detail)) this.accept(item);
  }

  private accept(item: unknown): void {
    const parsed = v.safeParse(pageReportSchema, item);
    if (!parsed.success) {
      this.rejected++;
      return;
    }
    const report = parsed.output;
    if (report.type === 'trouble') this.rejected++;
    else if (report.type === 'messages')
      this.onReport({ type: 'messages', messages: this.validMessages(report.messages) });
    else this.onReport(report);
  }

  /** One bad message does not take the others with it. */
  private validMessages(items: unknown[]) {
    return items.flatMap((item) => {
      const parsed = v.safeParse(pageMessageSchema, item);
      if (!parsed.success) this.rejected++;
      return parsed.success ? [parsed.output] : [];
    });
  }

  private withinRate(length: number): boolean {
    const now = Date.now();
    if (now - this.windowStart > rateWindow) {
      this.windowStart = now;
      this.received = 0;
    }
    this.received += length;
    return this.received <= rateLimit;
  }
}

function parseList(detail: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(detail);
    return Array.isArray(parsed) ? parsed : [undefined];
  } catch {
    return [undefined];
  }
}
