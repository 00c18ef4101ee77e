import { i18n } from '#i18n';
import { Options } from '@/components/options/Options';
import { showPage } from '@/components/show-page';

showPage(i18n.t('options.title'), <Options />);
