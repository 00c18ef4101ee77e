import { Panel } from '@/components/panel/Panel';
import { showPage } from '@/components/show-page';
import { i18n } from '@/lib/language/i18n';

showPage(i18n.t('panel.title'), <Panel />);
