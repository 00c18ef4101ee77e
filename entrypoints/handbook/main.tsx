import { HandbookFilesPage } from '@/components/handbook-files/HandbookFilesPage';
import { showPage } from '@/components/show-page';
import { i18n } from '@/lib/language/i18n';

showPage(i18n.t('handbookFiles.title'), <HandbookFilesPage />);
