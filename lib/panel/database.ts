import { openDatabase } from '@/lib/store/database';

/** The database as the extension's pages read it. They never write to it: that is the background's. */
export const database = openDatabase();
// At once, so that it is open by the time the page is built up; why it cannot be opened is told by the first query.
database.open().catch(() => undefined);
