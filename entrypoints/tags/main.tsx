import { showPage } from '@/components/show-page';
import { TagsPage } from '@/components/tags/TagsPage';
import { i18n } from '@/lib/language/i18n';

showPage(i18n.t('tags.title'), <TagsPage />);
