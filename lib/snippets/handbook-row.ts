import type { HandbookRow } from '../messages/slash-messages';
import type { SnippetRow } from '../store/tables';
import { takeTurns } from './choose-alternatives';
import { fillPrepared, showPrepared } from './fill-template';
import type { BodyOfKey } from './include-entries';
import { inputsOf, prepareTemplate } from './prepare-template';
import type { TemplateProblem } from './template-problem';
import type { TemplateValues } from './template-variable';

type Entry = Pick<SnippetRow, 'id' | 'title' | 'key' | 'body' | 'useCount'>;

/** An entry as the list at the caret shows it, filled with the values that need nobody to be chosen or asked. */
export function handbookRow(entry: Entry, values: TemplateValues, bodyOf: BodyOfKey): HandbookRow {
  const { id, title, key, body, useCount } = entry;
  const prepared = prepareTemplate(body, { choose: takeTurns(useCount), bodyOf });
  const line = firstLine(showPrepared(prepared, values));
  const row = { snippetId: id, title, key, line, text: '', names: [] };
  if (prepared.problems.length > 0) return { ...row, ...obstacle(prepared.problems) };
  if (inputsOf(prepared).length > 0) return { ...row, obstacle: 'panel' };
  const filled = fillPrepared(prepared, values);
  return filled.ok ? { ...row, text: filled.text, obstacle: '' } : { ...row, ...obstacle(filled.problems) };
}

function obstacle(problems: TemplateProblem[]): Pick<HandbookRow, 'obstacle' | 'names'> {
  if (problems.some(({ kind }) => kind === 'too-long')) return { obstacle: 'too-long', names: [] };
  return { obstacle: 'unfillable', names: problems.map(written).filter((name) => name !== '') };
}

/** What is wrong, as the body writes it. */
function written({ kind, name }: TemplateProblem): string {
  return kind === 'unknown-variable' || kind === 'missing-value' ? `{{${name}}}` : name;
}

/** The first line that says something, at most 120 UTF-16 units. */
function firstLine(text: string): string {
  return (/\S[^\n]*/u.exec(text)?.[0] ?? '').slice(0, 120);
}
