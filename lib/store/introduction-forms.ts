import type { IntroductionForm } from '../introductions/form';
import type { NuanqunDatabase } from './database';
import { longestLabel } from './facts';
import type { IntroductionFormRow } from './tables';

const mostItems = 20;
const longestOpening = 500;

/** A change of what a group asks for; no form where it is to ask for nothing. */
export interface IntroductionFormChange {
  groupId: string;
  form: IntroductionForm | null;
}

/**
 * Says what a group asks newcomers; answers are read against it from now on.
 * @returns what it asked before, for undo.
 * @throws where there is no such group, or a form has no label.
 */
export function saveIntroductionForm(
  db: NuanqunDatabase,
  { groupId, form }: IntroductionFormChange,
  now = Date.now(),
): Promise<{ before: IntroductionForm | null }> {
  return db.transaction('rw', db.groups, db.introductionForms, async () => {
    if (!(await db.groups.get(groupId))) throw new Error(`no group ${groupId}`);
    const known = await db.introductionForms.get(groupId);
    if (form) await db.introductionForms.put(rowOf(groupId, form, now));
    else await db.introductionForms.delete(groupId);
    return { before: known ? { opening: known.opening, items: known.items } : null };
  });
}

function rowOf(groupId: string, { opening, items }: IntroductionForm, now: number): IntroductionFormRow {
  const named = items
    .map(({ label, field }) => ({
      label: label.trim().slice(0, longestLabel),
      field: field.trim().slice(0, longestLabel),
    }))
    .filter(({ label, field }) => label !== '' && field !== '')
    .slice(0, mostItems);
  if (named.length === 0) throw new Error('a form needs a label');
  return { groupId, opening: opening.trim().slice(0, longestOpening), items: named, changedAt: now };
}
