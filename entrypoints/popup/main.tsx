import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Popup } from '@/components/popup/Popup';
import { Toasts } from '@/components/Toasts';
import '@/components/theme.css';
import './popup.css';

document.title = i18n.t('common.appName');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Toasts>
        <Popup />
      </Toasts>
    </StrictMode>,
  );
}
