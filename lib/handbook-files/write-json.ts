import type { HandbookEntry } from './handbook-entry';
import { jsonFormat, jsonVersion } from './parse-json';

/** Entries in our own format; see docs/handbook-file.md. @param exportedAt ms. */
export function writeJson(entries: readonly HandbookEntry[], exportedAt: number): string {
  const file = {
    format: jsonFormat,
    version: jsonVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    entries: entries.map(({ picture, ...written }) => (picture ? { ...written, picture } : written)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
