/**
 * Puts a picture onto the clipboard, as the one kind that every browser takes there: PNG, of an animation its first frame.
 * The page must have the focus and the person must just have done something.
 * @returns whether it is there.
 */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(picture) })]);
    return true;
  } catch {
    return false;
  }
}

async function asPng(picture: Blob): Promise<Blob> {
  if (picture.type === 'image/png') return picture;
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
