import { type Answer, fitForm, readingsOf } from './answers-to-form';
import type { IntroductionForm } from './form';
import { isCourtesy, linesOf } from './line';
import type { Reading } from './reading';

interface Marker {
  start: number;
  end: number;
  number: number;
}

const markers =
  /(?:^|(?<=[\s,;。\p{L}\p{Extended_Pictographic})\]】]))(?:[(【[]\s?(\d{1,2})\s?[)\]】]|(\d)\ufe0f?\u20e3\ufe0f?|([①-⑳])|([❶-❿])|(?<![\d.])(\d{1,2})(?:[.、):,-]|(?=\s|\p{Script=Han}))(?![\d])|第?([一二三四五六七八九十])(?:[、.:)]|(?=\s))|([A-Ja-j])[.、):])/gmu;

const chinese = '一二三四五六七八九十';
const most = 40;

/** Reads answers that carry the numbers of the form's questions, on lines of their own or in a row. */
export function readNumberedAnswers(text: string, form: IntroductionForm): Reading[] | null {
  const run = countingRun([...text.matchAll(markers)].slice(0, most * 4).map(markerOf), form.items.length);
  if (run.length < 2) return null;
  const answers = run.map(
    (marker, index): Answer => ({
      item: marker.number - 1,
      start: marker.end,
      end: run[index + 1]?.start ?? endOfLast(text, marker.end),
    }),
  );
  return fitForm(text, answers, form, run.length >= 3 ? 1 : 0) ? readingsOf(text, answers, form) : null;
}

function markerOf(match: RegExpExecArray): Marker {
  const [all, bracket, cap, ring, disc, plain, han, letter] = match;
  return {
    start: match.index,
    end: match.index + all.length,
    number: numberOf(bracket ?? cap ?? plain, ring, disc, han, letter),
  };
}

function numberOf(
  digits: string | undefined,
  ring: string | undefined,
  disc: string | undefined,
  han: string | undefined,
  letter: string | undefined,
): number {
  if (digits !== undefined) return Number(digits);
  if (ring !== undefined) return (ring.codePointAt(0) ?? 0) - 0x24_5f;
  if (disc !== undefined) return (disc.codePointAt(0) ?? 0) - 0x27_75;
  if (han !== undefined) return chinese.indexOf(han) + 1;
  return (letter?.toLowerCase().codePointAt(0) ?? 0) - 0x60;
}

/** The markers that count up from 1, skipping one number at most; none where they count further than the form does. */
function countingRun(found: Marker[], length: number): Marker[] {
  const run: Marker[] = [];
  for (const marker of found) {
    const last = run.at(-1)?.number ?? 0;
    if (marker.number === last + 1 || (last > 0 && marker.number === last + 2)) run.push(marker);
  }
  return (run.at(-1)?.number ?? 0) > length ? [] : run;
}

/** The last answer goes on to the end of its line, and over further lines that greet nobody. */
function endOfLast(text: string, start: number): number {
  const lines = linesOf(text.slice(start));
  const first = lines[0]?.end ?? 0;
  const thanks = lines.findIndex(
    (line, index) => index > 0 && (line.end === line.start || isCourtesy(text.slice(start), line)),
  );
  return start + (thanks === -1 ? (lines.at(-1)?.end ?? first) : (lines[thanks - 1]?.end ?? first));
}
