import { Popup } from '@/components/popup/Popup';
import { showPage } from '@/components/show-page';
import { i18n } from '@/lib/language/i18n';
import './popup.css';

showPage(i18n.t('common.appName'), <Popup />);
