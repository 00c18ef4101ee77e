import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Toasts } from '@/components/Toasts';
import '@/components/theme.css';

/** Puts a page of the extension into its document, in the browser's language, with room for short notes. */
export function showPage(title: string, page: ReactNode): void {
  document.title = title;
  document.documentElement.lang = browser.i18n.getUILanguage();
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Toasts>{page}</Toasts>
    </StrictMode>,
  );
}
