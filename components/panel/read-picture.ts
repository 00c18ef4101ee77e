import type { DraftPicture } from '@/components/panel/snippet-draft';
import { pictureProblem } from '@/lib/snippets/picture';

/** Why a file cannot be an entry's picture. */
export type PictureRefusal = NonNullable<ReturnType<typeof pictureProblem>> | 'unreadable';

/** Takes a file as a picture, or says why not. */
export async function readPicture(file: File): Promise<DraftPicture | PictureRefusal> {
  const problem = pictureProblem(file);
  if (problem) return problem;
  try {
    (await createImageBitmap(file)).close();
  } catch {
    return 'unreadable';
  }
  return { name: file.name, picture: file };
}
