import { Goals } from '@/components/goals/Goals';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';

interface GoalsPageProps {
  groupId: string;
  now: number;
  onBack: () => void;
}

/** A group's goals, in the side panel. */
export function GoalsPage({ groupId, now, onBack }: GoalsPageProps) {
  return (
    <SubPage title={i18n.t('goals.title')} onBack={onBack}>
      <div className="px-3 py-3">
        <Goals key={groupId} groupId={groupId} now={now} />
      </div>
    </SubPage>
  );
}
