import type { ReportPicture } from '@/lib/report/report';

/** Pixels of the file for each of the picture, for sharp screens and print. */
const scale = 2;

/** A picture as a PNG file on white. @throws where the browser cannot draw it. */
export async function pngOfPicture({ svg, width, height }: ReportPicture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
