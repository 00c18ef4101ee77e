import type { AnswerWithin } from '../questions/answer-within';
import type { NuanqunDatabase } from './database';
import type { ErasureKey } from './erasures';

/** Every setting and its type. Missing ones read as undefined. */
export interface Settings {
  /** ms since 1970 when the person accepted the terms. Until then nothing about anybody is stored. */
  termsAcceptedAt: number;
  /** 32 random bytes of this installation, for telling accounts apart without storing their numbers. */
  installationSalt: Uint8Array;
  /** ms since 1970 when the starter snippets were put in; they never come back after that. */
  starterSnippetsPutInAt: number;
  /** As above, of the starter topics. */
  starterTopicsPutInAt: number;
  /** ms since 1970; texts of older messages are dropped for certain. */
  textsDroppedUntil: number;
  /** The keys of `erasures`: this installation's, and those of installations whose backup was restored here. */
  erasureKeys: ErasureKey[];
  /** ms since 1970; when people were last dropped one by one, or replaced by those of a backup. */
  peopleDroppedAt: number;
  /** The operator's own words for the warning of a clean-out; empty or missing for the ready ones. */
  warningText: string;
  /** A question that is open longer than this was not answered in time; ms. Missing for 30 minutes. */
  answerWithin: AnswerWithin;
  /** Ids of the groups that the operator wants on top of the popup. */
  pinnedGroups: string[];
}

/** Reads one setting; undefined where it was never written. */
export async function readSetting<Key extends keyof Settings>(
  db: NuanqunDatabase,
  key: Key,
): Promise<Settings[Key] | undefined> {
  return (await db.settings.get(key))?.value as Settings[Key] | undefined;
}

/** Writes one setting. */
export async function writeSetting<Key extends keyof Settings>(
  db: NuanqunDatabase,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await db.settings.put({ key, value });
}
