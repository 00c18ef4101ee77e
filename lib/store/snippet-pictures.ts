import { pictureProblem, pictureSent, type SentPicture } from '../snippets/picture';
import type { NuanqunDatabase } from './database';

/** Keeps a snippet's picture in place of the one it had; null takes it away. @throws where it is no picture that is taken. */
export async function putPicture(
  db: NuanqunDatabase,
  snippetId: string,
  sent: SentPicture | null,
  now: number,
): Promise<void> {
  if (!sent) return db.snippetPictures.delete(snippetId);
  const picture = pictureSent(sent);
  const problem = pictureProblem(picture);
  if (problem) throw new Error(`picture of ${snippetId} refused: ${problem}`);
  await db.snippetPictures.put({ snippetId, name: sent.name, picture, addedAt: now });
}
