import { i18n } from '#i18n';
import { Panel } from '@/components/panel/Panel';
import { showPage } from '@/components/show-page';

showPage(i18n.t('panel.title'), <Panel />);
