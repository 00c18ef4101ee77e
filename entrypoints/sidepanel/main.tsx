import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Panel } from '@/components/panel/Panel';
import { Toasts } from '@/components/Toasts';
import '@/components/theme.css';

document.title = i18n.t('panel.title');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Toasts>
        <Panel />
      </Toasts>
    </StrictMode>,
  );
}
