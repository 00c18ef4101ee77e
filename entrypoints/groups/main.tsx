import { GroupsPage } from '@/components/groups/GroupsPage';
import { showPage } from '@/components/show-page';
import { i18n } from '@/lib/language/i18n';

showPage(i18n.t('groups.title'), <GroupsPage />);
