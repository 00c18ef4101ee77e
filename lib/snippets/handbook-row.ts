import type { HandbookRow } from '../messages/slash-messages';
import type { Hit } from '../search/hit';
import type { SnippetRow } from '../store/tables';
import { askForMissing } from './ask-for-missing';
import { takeTurns } from './choose-alternatives';
import { fillPrepared, showPrepared } from './fill-template';
import type { BodyOfKey } from './include-entries';
import { inputsOf, type PreparedTemplate, prepareTemplate } from './prepare-template';
import type { TemplateProblem } from './template-problem';
import type { TemplateValues } from './template-variable';

type Entry = Pick<SnippetRow, 'id' | 'title' | 'key' | 'body' | 'useCount'>;

interface HandbookRowContext {
  values: TemplateValues;
  bodyOf: BodyOfKey;
  /** Whether the panel can ask for what is missing: it does so for groups only. */
  canAsk: boolean;
  hasPicture: boolean;
  /** What of it answers the search. */
  hit: Hit;
}

/** An entry as the list at the caret shows it, filled with the values that need nobody to be chosen or asked. */
export function handbookRow(entry: Entry, context: HandbookRowContext): HandbookRow {
  const { values, bodyOf, canAsk, hasPicture, hit } = context;
  const { id, title, key, body, useCount } = entry;
  const prepared = askForMissing(prepareTemplate(body, { choose: takeTurns(useCount), bodyOf }), values);
  const answers = hit.where === 'question' || hit.where === 'body';
  return {
    snippetId: id,
    title,
    key,
    line: answers ? hit.text : firstLine(showPrepared(prepared, values)),
    matched: { title: hit.where === 'title' ? hit.ranges : [], line: answers ? hit.ranges : [] },
    hasPicture,
    ...filled(prepared, values, canAsk),
  };
}

function filled(
  prepared: PreparedTemplate,
  values: TemplateValues,
  canAsk: boolean,
): Pick<HandbookRow, 'text' | 'obstacle' | 'names'> {
  if (prepared.problems.length > 0) return unfilled(prepared.problems);
  const missing = inputsOf(prepared).map(({ label }) => label);
  if (missing.length > 0 && canAsk) return { text: '', obstacle: 'panel', names: [] };
  if (missing.length > 0) return { text: '', obstacle: 'needs-group', names: missing };
  const text = fillPrepared(prepared, values);
  return text.ok ? { text: text.text, obstacle: '', names: [] } : unfilled(text.problems);
}

function unfilled(problems: TemplateProblem[]): Pick<HandbookRow, 'text' | 'obstacle' | 'names'> {
  if (problems.some(({ kind }) => kind === 'too-long')) return { text: '', obstacle: 'too-long', names: [] };
  const names = problems.map(written).filter((name) => name !== '');
  return { text: '', obstacle: 'unfillable', names };
}

/** What is wrong, as the body writes it. */
function written({ kind, name }: TemplateProblem): string {
  return kind === 'unknown-variable' ? `{{${name}}}` : name;
}

/** The first line that says something, at most 120 UTF-16 units. */
function firstLine(text: string): string {
  return (/\S[^\n]*/u.exec(text)?.[0] ?? '').slice(0, 120);
}
