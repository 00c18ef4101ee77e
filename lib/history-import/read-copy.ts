import { isChatLine, isHeading } from './chat-line';
import type { CopyLayout } from './copy-layout';
import { type Header, readDayAlone, readHeader, readMomentAlone } from './header';
import { lineKind } from './line-kind';
import { type Found, problem } from './said-line';
import { dayMeant, timeOn, type WrittenMoment } from './written-moment';

interface Begun {
  line: number;
  name: string;
  /** null: no clock or calendar shows such a time. */
  time: number | null;
  header: string;
  text: string[];
}

/**
 * Reads a copy line by line, as its layout says. A message is told once the next one begins; call `end` for the last one.
 * @param copiedOn the local day of the copy, for 昨天, weekdays and dates without a year.
 */
export class CopyReader {
  private begun: Begun | null = null;
  private number = 0;
  private above = '';
  /** The day of which the messages below are, where it stands above them. */
  private day: number;
  private separator: number | null = null;
  private lastOfDay = 0;

  constructor(
    private readonly layout: CopyLayout,
    private readonly copiedOn: number,
  ) {
    this.day = copiedOn - layout.nights;
  }

  /** @returns what the line brings to its end, and the line itself where it is none of a message. */
  add(line: string): Found[] {
    this.number += 1;
    const found = this.read(line);
    this.above = line;
    return found;
  }

  end(): Found[] {
    const { begun } = this;
    this.begun = null;
    if (!begun) return [];
    if (begun.time === null) return [problem('no-such-time', begun.line, begun.header)];
    const { line, name, time } = begun;
    return [{ kind: 'said', said: { line, name, time, ...lineKind(begun.text.join('\n').trim()) } }];
  }

  private read(line: string): Found[] {
    const isBelowBlank = this.above.trim() === '';
    const day = isBelowBlank || this.begun === null ? readDayAlone(line) : null;
    if (day) {
      this.day = dayMeant({ kind: 'date', ...day }, this.copiedOn) ?? this.day;
      return this.end();
    }
    const header = this.headerIn(line);
    if (header === 'separator') return this.end();
    if (header) return this.begin(header, line);
    return this.readBody(line);
  }

  private readBody(line: string): Found[] {
    const { begun } = this;
    const isFirst = begun?.text.every((one) => one.trim() === '');
    if (!isFirst && isChatLine(line)) return [{ kind: 'notice', line: this.number }];
    if (begun) begun.text.push(line);
    else if (line.trim() !== '' && !isHeading(line) && !this.mayBeName(line))
      return [problem('no-name-or-time', this.number, line)];
    return [];
  }

  /** Where names stand above their moment, the first line of a copy is a name. */
  private mayBeName(line: string): boolean {
    return this.layout.style === 'name-above' && line.length <= 40;
  }

  private headerIn(line: string): Header | 'separator' | null {
    const { style } = this.layout;
    if (style === 'name-above') return this.nameAbove(line);
    if (style === 'name-text') {
      const moment = readMomentAlone(line);
      if (!moment) return readHeader(line, style);
      this.separator = this.timeOf(moment);
      return 'separator';
    }
    const header = readHeader(line, style);
    return header && this.isHeader(header) ? header : null;
  }

  /** Texts quote names and times: what looks otherwise than the other messages do begins none. */
  private isHeader({ moment }: Header): boolean {
    const { dated, seconds, blankBefore, lastDatedLine } = this.layout;
    const isBelowBlank = this.above.trim() === '' || readDayAlone(this.above) !== null;
    if (blankBefore && !isBelowBlank && this.begun) return false;
    if (seconds && moment?.second === null) return false;
    if (dated && moment?.day === null) return this.number > lastDatedLine;
    return true;
  }

  private nameAbove(line: string): Header | null {
    const moment = readMomentAlone(line);
    const name = this.above.trim();
    if (
      !moment ||
      name === '' ||
      (this.layout.dated && moment.day === null && this.number <= this.layout.lastDatedLine)
    )
      return null;
    const text = this.begun?.text;
    if (text && text.length > 0) text.pop();
    return { name, moment, text: '' };
  }

  private begin({ name, moment, text }: Header, line: string): Found[] {
    const found = this.end();
    const time = moment ? this.timeOf(moment) : this.separator;
    const number = this.layout.style === 'name-above' ? this.number - 1 : this.number;
    this.begun = { line: number, name, time, header: line, text: text === '' ? [] : [text] };
    return found;
  }

  private timeOf(moment: WrittenMoment): number | null {
    if (moment.day) {
      const day = dayMeant(moment.day, this.copiedOn);
      return day === null ? null : timeOn(day, moment);
    }
    if (this.layout.dated) return timeOn(this.copiedOn, moment);
    const ofDay = timeOn(0, moment);
    if (this.layout.nights > 0 && ofDay < this.lastOfDay) this.day = Math.min(this.day + 1, this.copiedOn);
    this.lastOfDay = ofDay;
    return timeOn(this.day, moment);
  }
}
