import english from '@/locales/en.yml?only=slash';
import chinese from '@/locales/zh_CN.yml?only=slash';
import type { SlashWords } from '../overlay/slash-words';
import { chooseLanguage } from './choose-language';
import { translate } from './translate';

/** The words of the list in the chat's input box, apart from the others so that its script stays small. */
export function slashWords(): SlashWords {
  const texts = { zh_CN: chinese, en: english }[chooseLanguage(navigator.languages)];
  const word = (key: string, ...values: string[]) => translate(texts[`slash_${key}`] ?? '', values);
  return {
    label: word('label'),
    keys: word('keys'),
    nothing: word('nothing'),
    notAccepted: word('notAccepted'),
    inPanel: word('inPanel'),
    picture: word('picture'),
    pictureCopied: (key) => word('pictureCopied', key),
    pictureFailed: word('pictureFailed'),
    unfillable: (names) =>
      names.length > 0 ? word('unfillable', names.join(word('separator'))) : word('broken'),
    needsGroup: (names) => word('needsGroup', names.join(word('separator'))),
    tooLong: word('tooLong'),
    untitled: word('untitled'),
  };
}
