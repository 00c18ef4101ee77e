import { Options } from '@/components/options/Options';
import { showPage } from '@/components/show-page';
import { i18n } from '@/lib/language/i18n';

showPage(i18n.t('options.title'), <Options />);
