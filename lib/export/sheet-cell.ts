import type { CellObject, Cell as SheetCell } from 'write-excel-file/universal';
import type { Cell } from './export-table';

const DAY = 86_400_000;

/** A cell as the Excel writer takes it. */
export function sheetCell(cell: Cell): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: new Date(cell.day * DAY), type: Date, format: 'yyyy-mm-dd' };
}

/** A text as a cell, whatever it begins with: so it can be no formula. */
export function textCell(text: string): CellObject {
  return { value: visible(text), type: String };
}

/**
 * XML cannot hold control characters other than tab and line feeds, nor halves of surrogate pairs, and should not hold
 * code points that are no characters. Excel takes `_x0041_` for the letter of that number (ECMA-376 part 1, ST_Xstring) unless its underscore is written that way itself.
 */
function visible(text: string): string {
  const kept = text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '')
    .replaceAll(/_(?=x[\da-fA-F]{4}_)/gu, '_x005F_');
  // The writer looks texts up in an object, and would find what every object has, such as `toString`.
  return kept in {} ? `${asNumber(kept)}${kept.slice(1)}` : kept;
}

/** The first letter by its number. */
function asNumber(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
