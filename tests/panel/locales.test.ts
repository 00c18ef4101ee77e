import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const [chinese, english] = await Promise.all([
  parseMessagesFile('locales/zh_CN.yml'),
  parseMessagesFile('locales/en.yml'),
]);

const keyOf = (message: ParsedMessage) => message.key.join('_');

function textsOf(message: ParsedMessage): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

describe('the texts', () => {
  it('are the same ones in both languages, with the same blanks to fill', () => {
    const shapes = (messages: ParsedMessage[]) =>
      messages.map((message) => `${keyOf(message)} ${message.type} ${message.substitutions}`).sort();
    expect(shapes(english)).toEqual(shapes(chinese));
  });

  it('have names that browsers accept', () => {
    expect(chinese.map(keyOf).filter((key) => !/^(?:@@)?\w+$/u.test(key))).toEqual([]);
  });

  it('have no blank right after another: browsers take $1$2 for a name and refuse the extension', () => {
    expect([...chinese, ...english].flatMap(textsOf).filter((text) => /\$\w*\$/u.test(text))).toEqual([]);
  });

  it('speak Chinese as a colleague does: no exclamation marks, no 您, no 亲', () => {
    expect(chinese.flatMap(textsOf).filter((text) => /[!！您]|亲们|亲，/u.test(text))).toEqual([]);
  });

  it('give every count its form for one and for many', () => {
    const plurals = [...chinese, ...english].flatMap((message) =>
      message.type === 'plural' ? [Object.keys(message.plurals).join()] : [],
    );
    expect(plurals.filter((forms) => forms !== '1,n' && forms !== '0,1,n')).toEqual([]);
  });
});
