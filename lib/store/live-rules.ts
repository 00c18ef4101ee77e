import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import type { TagRuleRow } from './tables';

/** Read once after every change of rules, so that recording costs nothing while none is live. */
const known = new WeakMap<NuanqunDatabase, Promise<TagRuleRow[]>>();
const listening = new WeakSet<NuanqunDatabase>();

/** The rules that tag by themselves now. */
export function liveRules(db: NuanqunDatabase): Promise<TagRuleRow[]> {
  listen(db);
  const cached = known.get(db);
  if (cached) return cached;
  const rules = db.tagRules.filter(({ liveSince, deletedAt }) => liveSince > 0 && !deletedAt).toArray();
  known.set(db, rules);
  rules.catch(() => known.delete(db));
  return rules;
}

function listen(db: NuanqunDatabase): void {
  if (listening.has(db)) return;
  listening.add(db);
  onChange(db, ['tagRules'], () => known.delete(db));
}
