import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The real Chinese texts, as the browser would give them: tests read what people read. */
const texts: Record<string, { message: string }> = JSON.parse(
  generateChromeMessagesText(await parseMessagesFile('locales/zh_CN.yml')),
);

function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const message = texts[key]?.message ?? '';
  return message.replaceAll(/\$(\d)/gu, (_, place: string) => values[Number(place) - 1] ?? '');
}

Object.assign(fakeBrowser.i18n, { getMessage });

afterEach(cleanup);
