import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { commands, popupKeys } from './lib/commands';
import { wechatWebMatches } from './lib/hosts/wechat-web/matches';
import { localePlugin } from './scripts/locale-plugin';
import { popupInOneChunk } from './scripts/popup-in-one-chunk';

export default defineConfig({
  modules: [
    '@wxt-dev/module-react',
    '@wxt-dev/webextension-polyfill',
    '@wxt-dev/i18n/module',
    '@wxt-dev/auto-icons',
  ],
  // Explicit imports only: a reader sees where every name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [tailwindcss(), localePlugin()],
    resolve: { alias: [{ find: /^fflate$/, replacement: resolve('lib/export/fflate-in-one-thread.ts') }] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output;
      if (!output || Array.isArray(output) || !entrypoints.some(({ type }) => type === 'popup')) return;
      output.codeSplitting = popupInOneChunk();
    },
  },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    // Asked for only by whoever wants to be reminded.
    optional_permissions: ['notifications'],
    host_permissions: wechatWebMatches,
    commands: {
      _execute_action: { suggested_key: { default: popupKeys } },
      ...Object.fromEntries(
        Object.entries(commands).map(([name, { text, keys }]) => [
          name,
          { suggested_key: { default: keys }, description: `__MSG_command_${text}__` },
        ]),
      ),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nuanqun@nuanqun.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'lib/**',
      'public/**',
      'locales/**',
      '*.json',
      '*.ts',
      '*.md',
      '.npmrc',
    ],
  },
});
