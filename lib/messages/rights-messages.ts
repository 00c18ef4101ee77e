/** What extension pages ask about the rights of the people who are recorded, and about backups. */
export interface RightsMessages {
  /** Drops everything stored about one person; they may be recorded again when they are seen next. Cannot be undone. */
  erasePerson(change: { personId: string }): void;
  /** As `erasePerson`, and they are never recorded again. Cannot be undone, only lifted for the future. */
  neverRecord(change: { personId: string }): void;
  /** Lifts a "never record". */
  recordAgain(change: { erasureId: string }): void;
  /** Puts the backup that the page has staged (see stage-backup.ts) in place of what is stored. */
  restoreBackup(): { erasedAgain: number };
}
