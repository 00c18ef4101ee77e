import type { NuanqunDatabase } from '@/lib/store/database';
import { type Tier, tiers } from '@/lib/store/tables';

/** Person → their tier. Who has none is not in it. */
export async function readTiers(db: NuanqunDatabase): Promise<Map<string, Tier>> {
  const facts = await db.facts.where('field').equals('tier').toArray();
  return new Map(
    facts.flatMap(({ personId, value, deletedAt }) => {
      const tier = tiers.find((one) => one === value);
      return tier && !deletedAt ? [[personId, tier] as const] : [];
    }),
  );
}
