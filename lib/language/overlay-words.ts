import english from '@/locales/en.yml?only=overlay';
import chinese from '@/locales/zh_CN.yml?only=overlay';
import type { MarkWords } from '../overlay/mark';
import { chooseLanguage } from './choose-language';

/** The few words that stand on the chat page, apart from the others so that the script there stays small. */
export function overlayWords(): MarkWords {
  const texts = { zh_CN: chinese, en: english }[chooseLanguage(navigator.languages)];
  const word = (key: string) => texts[`overlay_${key}`] ?? '';
  return {
    activity: (activity) => word(`activity_${activity}`),
    role: (role) => word(`role_${role}`),
    tone: (tone) => word(`tone_${tone}`),
    introduction: word('introduction'),
    openIntroduction: word('openIntroduction'),
    unsure: word('unsure'),
    answer: word('answer'),
    asked: word('asked'),
    openAsked: word('openAsked'),
    newcomer: word('newcomer'),
    openNewcomers: word('openNewcomers'),
    open: word('open'),
  };
}
