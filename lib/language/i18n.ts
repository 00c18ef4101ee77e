import type { GeneratedI18nStructure } from '#i18n';
import english from '@/locales/en.yml';
import chinese from '@/locales/zh_CN.yml';
import { chooseLanguage } from './choose-language';
import { translate } from './translate';

type Texts = GeneratedI18nStructure;

type Value = string | number;
/** Number of substitutions → their values. */
interface Values {
  0: [];
  1: [Value];
  2: [Value, Value];
  3: [Value, Value, Value];
  4: [Value, Value, Value, Value];
}

/** What a text takes besides its key: a plural form its number, which is also the only substitution of most; others their substitutions. */
type Given<Text> = Text extends { plural: true; substitutions: infer Count extends keyof Values }
  ? Count extends 0 | 1
    ? [count: number, substitutions?: Values[Count]]
    : [count: number, substitutions: Values[Count]]
  : Text extends { substitutions: infer Count extends keyof Values }
    ? Count extends 0
      ? []
      : [substitutions: Values[Count]]
    : never;

/** Looked up once per text; the library's own type compares every call with every text, which took minutes. */
type GivenOf = { [Key in keyof Texts]: Given<Texts[Key]> };

interface Typed {
  t<Key extends keyof Texts>(key: Key, ...given: GivenOf[Key]): string;
}

const texts = { zh_CN: chinese, en: english }[chooseLanguage(navigator.languages)];

/** All texts of the interface, in the person's language; keys and substitutions are checked by type. */
export const i18n = {
  t: (key: string, ...given: (number | readonly unknown[] | undefined)[]) =>
    translate(texts[key.replaceAll('.', '_')] ?? key, ...given),
} as Typed;
