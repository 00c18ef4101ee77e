import { type HeaderStyle, headerStyles, readDayAlone, readHeader, readMomentAlone } from './header';
import { timeOn, type WrittenMoment } from './written-moment';

/** How a copy is laid out, as its own lines tell. */
export interface CopyLayout {
  style: HeaderStyle;
  /** Whether moments tell the day; else it stands above the messages of a day, or all are of the last days. */
  dated: boolean;
  /** Whether an empty line stands before each message, so that a line without is none. */
  blankBefore: boolean;
  /** Whether moments tell the second, so that one without is none. */
  seconds: boolean;
  /** The last line whose moment tells a day: only behind it a time alone is of the day of the copy. */
  lastDatedLine: number;
  /** How often the clock goes back where no day is told at all: so many nights lie between. */
  nights: number;
  /** Whether messages were found. */
  found: boolean;
}

interface Seen {
  dated: number;
  undated: number;
  /** Of those that counts: how many have an empty line above. */
  afterBlank: number;
  withSeconds: number;
  lastDatedLine: number;
  nights: number;
  lastTime: number;
}

/** From how many of a hundred messages on what they have is taken to belong to each. */
const mostly = 90;

/** After so many lines only the style that fits best is looked for: long copies are read more quickly. */
const allStylesFor = 20_000;

/** Looks through a copy once and tells how it is laid out. Give it every line in its order. */
export class CopySurvey {
  private readonly seen = new Map<HeaderStyle, Seen>(headerStyles.map((style) => [style, nothing()]));
  private styles: readonly HeaderStyle[] = headerStyles;
  private days = 0;
  private moments = 0;
  private above = '';
  private twoAbove = '';
  private number = 0;

  add(line: string): void {
    this.number += 1;
    if (this.number === allStylesFor) this.styles = [this.bestStyle()];
    if (line.trim() !== '') this.look(line);
    this.twoAbove = this.above;
    this.above = line;
  }

  layout(): CopyLayout {
    const style = this.bestStyle();
    const { dated, undated, afterBlank, withSeconds, lastDatedLine, nights } =
      this.seen.get(style) ?? nothing();
    const isDated = dated > 0 && dated * 4 >= undated;
    const all = dated + undated;
    return {
      style,
      dated: isDated,
      seconds: withSeconds * 100 >= (all > 9 ? mostly : 66) * all,
      blankBefore: all > 3 && afterBlank * 100 >= mostly * all,
      lastDatedLine: isDated ? lastDatedLine : 0,
      nights: this.days > 0 || isDated ? 0 : nights,
      found: all > 0 && (style !== 'name-text' || this.moments > 0),
    };
  }

  private look(line: string): void {
    if (readDayAlone(line)) {
      this.days += 1;
      return;
    }
    const alone = readMomentAlone(line);
    if (alone) {
      this.moments += 1;
      const isAbove = this.above.trim() !== '' && !readMomentAlone(this.above);
      if (isAbove) this.note('name-above', alone, this.twoAbove);
      return;
    }
    for (const style of this.styles) {
      const header = readHeader(line, style);
      if (header) this.note(style, header.moment, this.above);
    }
  }

  private note(style: HeaderStyle, moment: WrittenMoment | null, above: string): void {
    const seen = this.seen.get(style) ?? nothing();
    const time = moment ? timeOn(0, moment) : 0;
    if (moment && moment.second !== null) seen.withSeconds += 1;
    if (moment?.day) {
      seen.dated += 1;
      seen.lastDatedLine = this.number;
    } else {
      seen.undated += 1;
      if (time < seen.lastTime) seen.nights += 1;
    }
    seen.lastTime = time;
    if (above.trim() === '' || readDayAlone(above)) seen.afterBlank += 1;
  }

  /** What says more is asked first: a text with a colon looks like a name with one, a name alone like any line. */
  private bestStyle(): HeaderStyle {
    const amount = (style: HeaderStyle): number => {
      const { dated, undated } = this.seen.get(style) ?? nothing();
      return dated * 4 + undated;
    };
    const [withMoment, nameText] = [
      headerStyles.filter((style) => style !== 'name-text'),
      'name-text',
    ] as const;
    const best = withMoment.reduce((one, other) =>
      weight(other, amount) > weight(one, amount) ? other : one,
    );
    const isSeparated = this.moments > 0 && amount(nameText) > 2 * amount(best);
    return amount(best) === 0 || isSeparated ? nameText : best;
  }
}

/** Of two that fit equally often the one that takes more of the line apart. */
function weight(style: HeaderStyle, amount: (style: HeaderStyle) => number): number {
  const more = style === 'moment-name-text' || style === 'name-moment-text' ? 1.05 : 1;
  return amount(style) * more;
}

function nothing(): Seen {
  return { dated: 0, undated: 0, afterBlank: 0, withSeconds: 0, lastDatedLine: 0, nights: 0, lastTime: 0 };
}
