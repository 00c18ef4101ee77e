export type Language = 'zh_CN' | 'en';

/**
 * The first of the person's languages that we speak; Chinese where we speak none of them. Browsers put their own
 * language first, but not all of them come in Chinese, so the whole list is asked.
 * @param preferred language tags, most wanted first, as in `navigator.languages`.
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return 'zh_CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'zh_CN';
}
