import type { Locator, Page } from 'playwright-core';
import type { Screenshots } from './screenshots.ts';

/** A group as the popup shows it, in the popup's words. */
interface HealthLine {
  name: string;
  score: string;
  preliminary: string;
  coverage: string;
  reason: string;
}

/** Columns of the terminal; the last one is as wide as it gets. */
const widths = { name: 22, score: 9, preliminary: 6, coverage: 22 };

/** Takes a picture of the popup and reads its rows as they stand there. @throws where there are none. */
export async function readHealth(popup: Page, pictures: Screenshots): Promise<HealthLine[]> {
  await popup.bringToFront();
  await popup.reload();
  const rows = popup.getByRole('region', { name: '在看护的群' }).getByRole('listitem');
  await rows.first().waitFor();
  await pictures.take(popup, 'popup');
  return Promise.all((await rows.all()).map(readRow));
}

function readRow(row: Locator): Promise<HealthLine> {
  return row.locator('[data-row]').evaluate((button) => {
    const textOf = (selector: string) => button.querySelector(selector)?.textContent ?? '';
    const words = (button.children[1] as HTMLElement).innerText.split('\n').filter(Boolean);
    const [name = '', ...others] = words.filter((word) => word !== '初步');
    // Groups of one name are told apart by their size.
    const size = /^\d+ 人$/.test(others[0] ?? '') ? others.shift() : undefined;
    return {
      name: size ? `${name} ${size}` : name,
      score: textOf('[title$="分"] [aria-hidden]') || '–',
      preliminary: words.includes('初步') ? '初步' : '',
      coverage: [...button.children[0]!.querySelectorAll('.sr-only')].at(-1)?.textContent ?? '',
      reason: others.join('，'),
    };
  });
}

/** The popup's rows as a table for the terminal. */
export function healthTable(lines: HealthLine[]): string {
  const head = {
    name: '群 group',
    score: '分 score',
    preliminary: '',
    coverage: '看到 seen',
    reason: '原因 reason',
  };
  return [head, ...lines].map(tableLine).join('\n');
}

function tableLine({ name, score, preliminary, coverage, reason }: HealthLine): string {
  const cells = [
    pad(name, widths.name),
    pad(score, widths.score),
    pad(preliminary, widths.preliminary),
    pad(coverage, widths.coverage),
  ];
  return `  ${cells.join('')}${reason}`;
}

/** Chinese characters are two columns wide in a terminal. */
function pad(text: string, width: number): string {
  const wide = text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  return text + ' '.repeat(Math.max(1, width - wide));
}
