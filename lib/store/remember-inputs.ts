import type { NuanqunDatabase } from './database';

/** Keeps what was entered into a snippet's prompted inputs; what was entered under other labels before stays. */
export function rememberInputs(
  db: NuanqunDatabase,
  { snippetId, values }: { snippetId: string; values: Record<string, string> },
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.rememberedInputs, async () => {
    const before = await db.rememberedInputs.get(snippetId);
    await db.rememberedInputs.put({ snippetId, values: { ...before?.values, ...values }, at: now });
  });
}
