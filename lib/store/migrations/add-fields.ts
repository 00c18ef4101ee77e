import type { Transaction } from 'dexie';

/** Gives every row of a table these fields; each row gets values of its own. */
export async function addFields(transaction: Transaction, table: string, added: object): Promise<void> {
  await transaction
    .table(table)
    .toCollection()
    .modify((row: object) => {
      Object.assign(row, structuredClone(added));
    });
}
