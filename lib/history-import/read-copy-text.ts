import { CopySurvey } from './copy-layout';
import { CopyReader } from './read-copy';
import type { Found } from './said-line';
import { TextLines } from './text-lines';

/** Reads a whole copy at once. @param copiedOn the local day of the copy. */
export function readCopyText(text: string, copiedOn: number): Found[] {
  const cut = new TextLines();
  const lines = [...cut.add(text), ...cut.end()];
  const survey = new CopySurvey();
  for (const line of lines) survey.add(line);
  const reader = new CopyReader(survey.layout(), copiedOn);
  return [...lines.flatMap((line) => reader.add(line)), ...reader.end()];
}
