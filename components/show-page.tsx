import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Toasts } from '@/components/Toasts';
import '@/components/theme.css';
import { chooseLanguage } from '@/lib/language/choose-language';

/** Puts a page of the extension into its document, in the person's language, with room for short notes. */
export function showPage(title: string, page: ReactNode): void {
  document.title = title;
  document.documentElement.lang = chooseLanguage(navigator.languages).replace('_', '-');
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Toasts>{page}</Toasts>
    </StrictMode>,
  );
}
