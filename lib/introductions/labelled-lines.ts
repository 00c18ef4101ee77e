import type { FactRow } from '../store/tables';
import { asksForOrigin, bareLabel, fieldOfKnownLabel, fieldOfLabel, isPersonalLabel } from './field-labels';
import type { IntroductionForm } from './form';
import { afterDecoration, isCourtesy, isListItem, linesOf } from './line';
import { placesAt } from './place';
import type { Range, Reading } from './reading';

/** A label with where it and its value begin. The field is null for what none is known for. */
export interface LabelHit {
  start: number;
  valueStart: number;
  label: string;
  field: FactRow['field'] | null;
  /** Set off by a sign that nothing else in prose is set off by, such as a colon. */
  isStrong: boolean;
  /** Further on in its line, after other words. */
  isWithin?: boolean;
}

export interface LabelledReadings {
  readings: Reading[];
  hits: LabelHit[];
  /** Lines that belong to no label. */
  rest: Range[];
}

const longestLabel = 18;
const strong = /[:=|【】「」『』\]＿_—~～]/u;
/** Between a label and its value, where no colon is: white space, dashes, signs, emoji. */
const weakGap =
  /(?:[\s/\-—–~～。.、,·•>→_＿=:|"“\p{Extended_Pictographic}\p{So}\p{Sk}\p{Cf}\p{M}]|\[\p{Script=Han}{1,4}\])+/uy;
const strongGap = /[\s:=|】」』\]＿_~～—–-]*/uy;
const beforeInline = /[\s,;|/】」』\]。、.(【「]/u;

/** Reads lines such as 城市：杭州 in any order and with any signs between label and value, several of them on one line too. */
export function readLabelledLines(text: string, form: IntroductionForm | null): LabelledReadings {
  const lines = linesOf(text);
  const hits = lines.flatMap((line) => hitsIn(text, line, form));
  const kept = withoutLoneWeak(hits);
  const readings: Reading[] = [];
  const rest: Range[] = [];
  let open: LabelHit | undefined;
  let value: Range | undefined;
  const close = () => {
    if (open && value && open.field !== null)
      readings.push({ field: open.field, label: open.label, ...value });
  };
  for (const line of lines) {
    const here = kept.filter((hit) => hit.start >= line.start && hit.start <= line.end);
    if (here.length === 0) {
      if (value && open && goesOn(text, value, line)) value = grown(text, value, line);
      else {
        if (line.end > line.start) rest.push(line);
      }
      continue;
    }
    const last = lastEnd(text, here, line);
    for (const [index, hit] of here.entries()) {
      close();
      open = hit;
      const end = here[index + 1]?.start ?? last;
      value = { start: hit.valueStart, end: hit.isWithin ? endOfSentence(text, hit.valueStart, end) : end };
    }
    if (last < line.end) rest.push({ start: last + 1, end: line.end });
    const first = here[0]?.start ?? line.end;
    if (first > line.start) rest.push({ start: line.start, end: first });
  }
  close();
  return { readings: oneEach(readings.map((reading) => asWay(text, reading, readings))), hits: kept, rest };
}

/** 来自：小雨邀请, below the city: not where but through whom somebody came. */
function asWay(text: string, reading: Reading, all: readonly Reading[]): Reading {
  const value = text.slice(reading.start, reading.end).trim();
  const isSecond = all.some(({ field, start }) => field === 'city' && start < reading.start);
  const isWay = /^(?:我?来自|from)$/u.test(reading.label) && isSecond && placesAt(value, 0) === null;
  return isWay ? { ...reading, field: 'cameBy' } : reading;
}

/** Within prose, a full stop ends the value of a label. */
function endOfSentence(text: string, start: number, end: number): number {
  const at = /。/u.exec(text.slice(start, end))?.index ?? 0;
  return at > 0 ? start + at : end;
}

/** Where ; or | stands between all labels of a line, it ends the last value too. */
function lastEnd(text: string, here: LabelHit[], line: Range): number {
  const signs = new Set(here.slice(1).map(({ start }) => text.slice(0, start).trimEnd().at(-1)));
  const [sign = ''] = signs;
  if (here.length < 3 || signs.size !== 1 || !/[;|]/u.test(sign)) return line.end;
  const at = text.indexOf(sign, here.at(-1)?.valueStart);
  return at === -1 || at > line.end ? line.end : at;
}

/** A value that is empty or ends in a colon goes on with the list, or the one line, below it. */
function goesOn(text: string, value: Range, line: Range): boolean {
  const so = text.slice(value.start, value.end).trimEnd();
  if (line.end === line.start || isCourtesy(text, line)) return false;
  if (isListItem(text, line)) return so === '' || so.endsWith(':') || so.includes('\n') || so.length > 0;
  return so === '';
}

function grown(text: string, value: Range, line: Range): Range {
  const so = text.slice(value.start, value.end).trimEnd();
  const starts = so === '' || (so.endsWith(':') && !so.includes('\n'));
  return { start: starts ? line.start : value.start, end: line.end };
}

/** Labels without a clear sign count only where several lines have them. */
function withoutLoneWeak(hits: LabelHit[]): LabelHit[] {
  const known = hits.filter(({ field, label }) => field !== null || isPersonalLabel(label));
  return known.length >= 2 ? hits : hits.filter(({ isStrong }) => isStrong);
}

function hitsIn(text: string, line: Range, form: IntroductionForm | null): LabelHit[] {
  const first = firstHit(text, line, form);
  const from = first ? first.valueStart : line.start;
  const within = inlineHits(text, { start: from, end: line.end }, form);
  const spaced = first && within.length === 0 ? spacedHits(text, { start: from, end: line.end }) : [];
  return [...(first ? [first] : []), ...within, ...spaced];
}

function firstHit(text: string, line: Range, form: IntroductionForm | null): LabelHit | undefined {
  const start = bracketedLabel(text, line) ?? openedAt(text, afterDecoration(text, line));
  for (let at = start + 1; at < Math.min(line.end, start + longestLabel); at++) {
    if (!strong.test(text.charAt(at))) continue;
    const hit = strongHit(text, start, at, form);
    if (hit) return { ...hit, start: line.start };
    if (!/[【「『]/u.test(text.charAt(at))) break;
  }
  const weak = weakHit(text, start, line.end, form);
  return weak && { ...weak, start: line.start };
}

/** [昵称] looks like a face, and is none where a label stands between the brackets. */
function bracketedLabel(text: string, { start, end }: Range): number | undefined {
  const [all, label = ''] = /^[^\p{L}\n[]{0,4}\[(\p{Script=Han}{1,6})\]/u.exec(
    text.slice(start, Math.min(end, start + 14)),
  ) ?? [''];
  return fieldOfKnownLabel(label) === null ? undefined : start + all.length - label.length - 1;
}

function openedAt(text: string, at: number): number {
  return /[【「『[(]/u.test(text.charAt(at)) ? at + 1 : at;
}

/** A label that ends where a strong sign stands. One that nothing is known for still ends the value before it. */
function strongHit(
  text: string,
  start: number,
  at: number,
  form: IntroductionForm | null,
): LabelHit | undefined {
  const label = text.slice(start, at).trim();
  const field = fieldFor(label, form);
  const isColon = text[at] === ':' || text[at] === '=';
  const bare = bareLabel(label);
  if (field === null && !(isColon && bare !== '' && bare.length <= 8) && !isPersonalLabel(label))
    return undefined;
  return { start, valueStart: valueAfter(text, at), label: bare, field, isStrong: true };
}

/** Brackets around a value are left on it, to be taken off together. */
function valueAfter(text: string, at: number): number {
  return /[【「『]/u.test(text.charAt(at)) ? at : gapEnd(text, at);
}

function gapEnd(text: string, at: number): number {
  strongGap.lastIndex = at;
  return feedless(text, at, strongGap.exec(text)?.[0] ?? '');
}

/** A gap never leaves its line. */
function feedless(text: string, at: number, gap: string): number {
  const feed = gap.indexOf('\n');
  return Math.min(text.length, at + (feed === -1 ? gap.length : feed));
}

/** A known label at the beginning, set off by white space, a dash, an emoji or the like. */
function weakHit(
  text: string,
  start: number,
  end: number,
  form: IntroductionForm | null,
): LabelHit | undefined {
  const words = /^[\p{L}\p{N}]+(?: {1,3}\p{Script=Han}(?=[\s:]|$))?/u.exec(
    text.slice(start, Math.min(end, start + 12)),
  )?.[0];
  if (!words || words.replaceAll(' ', '').length < 2) return undefined;
  const field = ownField(words, form) ?? fieldOfKnownLabel(words);
  if (field === null && !isPersonalLabel(words)) return undefined;
  weakGap.lastIndex = start + words.length;
  const gap = weakGap.exec(text)?.[0] ?? '';
  const valueStart = feedless(text, start + words.length, gap);
  if (valueStart === start + words.length) return undefined;
  return { start, valueStart, label: bareLabel(words), field: originless(words, field), isStrong: false };
}

/** Known labels further on in a line, each after white space, a comma, a bracket or the like. */
function inlineHits(text: string, { start, end }: Range, form: IntroductionForm | null): LabelHit[] {
  const hits: LabelHit[] = [];
  for (let at = start + 1; at < end; at++) {
    if (!/[:=|】【\]~～—-]/u.test(text.charAt(at))) continue;
    const from = inlineStart(text, at, start);
    if (from === undefined) continue;
    const label = text.slice(from, at);
    const field = originless(label, ownField(label, form) ?? fieldOfKnownLabel(label));
    if (field === null && !isPersonalLabel(label)) continue;
    const opens = /[【「『]/u.test(text.charAt(from - 1));
    hits.push({
      start: numberStart(text, opens ? from - 1 : from, start),
      valueStart: valueAfter(text, at),
      label: bareLabel(label),
      field,
      isStrong: true,
      isWithin: true,
    });
  }
  return hits;
}

/** 姓名 李梅 城市 杭州 职业 会计: labels that only white space sets off, at least two more of them behind the first. */
function spacedHits(text: string, { start, end }: Range): LabelHit[] {
  const hits = [...text.slice(start, end).matchAll(/(?<=\s)\p{Script=Han}{2,6}(?=\s+\S)/gu)].flatMap(
    ({ 0: label, index }): LabelHit[] => {
      const field = originless(label, fieldOfKnownLabel(label));
      if (field === null && !isPersonalLabel(label)) return [];
      const at = start + index;
      return [
        {
          start: at,
          valueStart: gapEnd(text, at + label.length),
          label: bareLabel(label),
          field,
          isStrong: false,
          isWithin: true,
        },
      ];
    },
  );
  return new Set(hits.map(({ label }) => label)).size >= 2 ? hits : [];
}

/** 2.城市: the number belongs to the label and not to the value before it. */
function numberStart(text: string, at: number, least: number): number {
  const number =
    /(?:^|(?<=[\s,;。]))(?:[(【]?\d{1,2}[.、):】]|[①-⑳❶-❿])\s*$/u.exec(
      text.slice(Math.max(least, at - 6), at),
    )?.[0].length ?? 0;
  return at - number;
}

function inlineStart(text: string, at: number, least: number): number | undefined {
  for (let from = at - 1; from >= Math.max(least, at - 10); from--) {
    if (beforeInline.test(text.charAt(from))) return from + 1 < at ? from + 1 : undefined;
  }
  return undefined;
}

function fieldFor(label: string, form: IntroductionForm | null): FactRow['field'] | null {
  return originless(label, ownField(label, form) ?? fieldOfLabel(label));
}

/** Where somebody comes from is no answer to where they are. */
function originless(label: string, field: FactRow['field'] | null): FactRow['field'] | null {
  return field === 'city' && asksForOrigin(label) ? null : field;
}

function ownField(label: string, form: IntroductionForm | null): FactRow['field'] | null {
  const bare = bareLabel(label);
  return form?.items.find((item) => bareLabel(item.label) === bare)?.field ?? null;
}

/** Of several values of a field the first that is not empty. */
function oneEach(readings: Reading[]): Reading[] {
  return readings.filter(
    (reading, index) =>
      readings.findIndex(({ field, end, start }) => field === reading.field && end > start) === index,
  );
}
