import { strToU8, zipSync } from '../export/fflate-in-one-thread';
import type { Report } from './report';
import { reportMarkdown } from './report-markdown';

/**
 * A report as an archive with the Markdown and its pictures beside it. Not as data addresses within the text: the editors that
 * operators paste into show those as a wall of letters, while a folder with pictures is what they import.
 * @param name of the Markdown file, without its ending.
 * @param pictures PNG files, in the order of the report.
 */
export function reportZip(report: Report, name: string, pictures: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const addressOf = (place: number) => `pictures/${place + 1}.png`;
  const files: Record<string, Uint8Array> = { [`${name}.md`]: strToU8(reportMarkdown(report, addressOf)) };
  for (const [place, picture] of pictures.entries()) files[addressOf(place)] = picture;
  return zipSync(files);
}
