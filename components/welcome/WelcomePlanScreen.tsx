import type { OverlayProps } from '@/components/panel/overlay-props';
import { useGroupWelcome } from '@/components/welcome/use-group-welcome';
import { useWelcomeActions } from '@/components/welcome/use-welcome-actions';
import { WelcomePlanPage } from '@/components/welcome/WelcomePlanPage';
import type { WelcomePlan } from '@/lib/store/welcome-plans';

/** What the open group adds to its welcomes, with what is stored. */
export function WelcomePlanScreen({ data, show }: OverlayProps) {
  const groupId = data.group?.groupId ?? '';
  const welcome = useGroupWelcome(groupId);
  const { savePlan } = useWelcomeActions(groupId);
  const back = () => show({ kind: 'welcome' });
  if (!welcome) return null;
  const { rules, questions, attached } = welcome.plan;
  const save = async (plan: WelcomePlan) => {
    if (await savePlan(plan)) back();
  };
  return (
    <WelcomePlanPage
      key={groupId}
      plan={{ rules, questions, attached }}
      onSave={(plan) => void save(plan)}
      onBack={back}
    />
  );
}
