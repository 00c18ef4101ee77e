import { dayOf } from '../activity/day';
import type { Found, LineProblem, SaidLine } from './said-line';

/** Somebody who speaks in a copy. */
export interface Speaker {
  name: string;
  lines: number;
  /** ms since 1970. */
  firstAt: number;
  lastAt: number;
}

/** What a past holds, before anything is imported. */
export interface HistorySummary {
  /** Messages, as they will be stored. */
  lines: number;
  /** The first of them, in the order of the copy. */
  first: SaidLine[];
  /** Who speaks, most first. */
  speakers: Speaker[];
  /** ms; 0 where there is no message. */
  firstAt: number;
  lastAt: number;
  /** Local days with messages. */
  days: number;
  /** Lines of the chat's own, which nobody says. */
  notices: number;
  /** The first lines that are not understood, and how many there are. */
  problems: LineProblem[];
  problemCount: number;
}

const shownLines = 8;
const shownProblems = 50;
/** Messages further ahead of this machine's clock cannot be; ms. */
const furthestAhead = 24 * 60 * 60 * 1000;

/** Gathers what a past holds, step by step. */
export class HistorySummaryBuilder {
  private readonly speakers = new Map<string, Speaker>();
  private readonly days = new Set<number>();
  private readonly first: SaidLine[] = [];
  private readonly problems: LineProblem[] = [];
  private problemCount = 0;
  private notices = 0;
  private lines = 0;

  constructor(private readonly now: number) {}

  add(found: readonly Found[]): void {
    for (const one of found) {
      if (one.kind === 'notice') this.notices += 1;
      else if (one.kind === 'problem') this.note(one.problem);
      else if (isAhead(one.said, this.now)) this.note(ahead(one.said));
      else this.count(one.said);
    }
  }

  summary(): HistorySummary {
    const speakers = [...this.speakers.values()].sort((one, other) => other.lines - one.lines);
    const firsts = speakers.map(({ firstAt }) => firstAt);
    const lasts = speakers.map(({ lastAt }) => lastAt);
    return {
      lines: this.lines,
      first: [...this.first],
      speakers,
      firstAt: firsts.reduce((least, at) => Math.min(least, at), firsts[0] ?? 0),
      lastAt: lasts.reduce((most, at) => Math.max(most, at), 0),
      days: this.days.size,
      notices: this.notices,
      problems: [...this.problems],
      problemCount: this.problemCount,
    };
  }

  private note(problem: LineProblem): void {
    this.problemCount += 1;
    if (this.problems.length < shownProblems) this.problems.push(problem);
  }

  private count(said: SaidLine): void {
    const { name, time } = said;
    this.lines += 1;
    this.days.add(dayOf(time));
    if (this.first.length < shownLines) this.first.push(said);
    const known = this.speakers.get(name);
    if (!known) this.speakers.set(name, { name, lines: 1, firstAt: time, lastAt: time });
    else {
      known.lines += 1;
      known.firstAt = Math.min(known.firstAt, time);
      known.lastAt = Math.max(known.lastAt, time);
    }
  }
}

/** Whether a message would be in the future, which is left out. */
export function isAhead({ time }: SaidLine, now: number): boolean {
  return time > now + furthestAhead;
}

function ahead({ line, name, text }: SaidLine): LineProblem {
  return { kind: 'in-the-future', line, shown: `${name} ${text}`.slice(0, 60) };
}
