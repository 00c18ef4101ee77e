import type { DraftPicture } from '@/components/panel/snippet-draft';
import { pictureProblem, type SentPicture } from '@/lib/snippets/picture';

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

/** A picture as it goes to the background. */
export async function pictureToSend({ name, picture }: DraftPicture): Promise<SentPicture> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${name} cannot be read`)));
    reader.readAsDataURL(picture);
  });
  return { name, type: picture.type, base64: url.slice(url.indexOf(',') + 1) };
}
