import { openDatabase } from '@/lib/store/database';

/** The database as the extension's pages read it. They never write to it: that is the background's. */
export const database = openDatabase();
