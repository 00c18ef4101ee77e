import { i18n } from '#i18n';
import { Popup } from '@/components/popup/Popup';
import { showPage } from '@/components/show-page';
import './popup.css';

showPage(i18n.t('common.appName'), <Popup />);
