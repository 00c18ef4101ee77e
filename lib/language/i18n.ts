import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';
import english from '@/locales/en.yml';
import chinese from '@/locales/zh_CN.yml';
import { chooseLanguage } from './choose-language';
import { translate } from './translate';

type Typed = ReturnType<typeof createI18n<GeneratedI18nStructure>>;

const texts = { zh_CN: chinese, en: english }[chooseLanguage(navigator.languages)];

/** All texts of the interface, in the person's language; keys and substitutions are checked by type. */
export const i18n = {
  t: (key: string, ...given: (number | readonly unknown[] | undefined)[]) =>
    translate(texts[key.replaceAll('.', '_')] ?? key, ...given),
} as Typed;
