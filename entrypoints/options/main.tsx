import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Options } from '@/components/options/Options';
import { Toasts } from '@/components/Toasts';
import '@/components/theme.css';

document.title = i18n.t('options.title');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Toasts>
        <Options />
      </Toasts>
    </StrictMode>,
  );
}
