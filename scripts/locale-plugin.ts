import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

/**
 * Lets code import a locale file as a flat object of texts. `?only=overlay` keeps the part below one key, for scripts
 * that must stay small.
 */
export function localePlugin(): Plugin {
  return {
    name: 'locale-files',
    async load(id) {
      const [file = '', query = ''] = id.split('?');
      if (!/[\\/]locales[\\/]\w+\.yml$/.test(file)) return null;
      const only = new URLSearchParams(query).get('only');
      const messages = Object.entries(generateChromeMessages(await parseMessagesFile(file)));
      const wanted = messages.filter(([key]) => !only || key.startsWith(`${only}_`));
      const texts = Object.fromEntries(wanted.map(([key, { message }]) => [key, message]));
      return { code: `export default ${JSON.stringify(texts)}`, map: null };
    },
  };
}
