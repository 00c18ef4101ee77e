/** The kinds of picture that an entry may have; each can be shown and turned into PNG by every browser. */
export const pictureTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

/** Bytes; larger pictures are refused. */
export const largestPicture = 5 * 1024 * 1024;

/** A picture on its way from one context to another: messages carry no files. */
export interface SentPicture {
  /** The file's name. */
  name: string;
  type: string;
  /** The file's bytes in base64. */
  base64: string;
}

/** What keeps a file from being an entry's picture; null where nothing does. @param file its size in bytes. */
export function pictureProblem(file: { type: string; size: number }): 'not-a-picture' | 'too-large' | null {
  if (!pictureTypes.includes(file.type)) return 'not-a-picture';
  return file.size > largestPicture ? 'too-large' : null;
}

/** A picture as it goes from one context to another. */
export async function pictureToSend({
  name,
  picture,
}: {
  name: string;
  picture: Blob;
}): Promise<SentPicture> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${name} cannot be read`)));
    reader.readAsDataURL(picture);
  });
  return { name, type: picture.type, base64: url.slice(url.indexOf(',') + 1) };
}

/** The file that was sent. @throws where it is no base64. */
export function pictureSent({ type, base64 }: SentPicture): Blob {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type });
}
