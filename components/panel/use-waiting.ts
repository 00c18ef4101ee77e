import { useOpenQuestions } from '@/components/identity/use-open-questions';
import type { Waiting } from '@/components/panel/PanelHeader';
import type { PanelPage } from '@/components/panel/panel-page';
import { silenceWords } from '@/components/topics/silence-words';
import { timeOfDay } from '@/components/topics/time-of-day';
import { useDueRhythms } from '@/components/topics/use-due-rhythms';
import { i18n } from '@/lib/language/i18n';
import type { GroupAtHand } from '@/lib/store/group-overviews';

/** What waits for the operator in the open group, in words, each with the way to it. */
export function useWaiting(
  group: GroupAtHand | null | undefined,
  { introductionsWaiting, unclearNames }: { introductionsWaiting: number; unclearNames: number },
  now: number,
  show: (page: PanelPage) => void,
): Waiting[] {
  const identityQuestions = useOpenQuestions();
  const due = useDueRhythms(group?.groupId ?? '', now);
  const newcomers = group?.newcomersWaiting ?? 0;
  const unanswered = group?.unanswered ?? 0;
  const [first] = due;
  return [
    {
      text: newcomers > 0 ? i18n.t('popup.newcomersWaiting', newcomers) : '',
      show: () => show({ kind: 'welcome' }),
    },
    {
      text: unclearNames > 0 ? i18n.t('welcome.unclearCount', unclearNames) : '',
      show: () => show({ kind: 'welcome' }),
    },
    {
      text: unanswered > 0 ? i18n.t('asked.unanswered', unanswered) : '',
      show: () => show({ kind: 'unanswered', questionId: '' }),
    },
    {
      text: introductionsWaiting > 0 ? i18n.t('introduction.waiting', introductionsWaiting) : '',
      show: () => show({ kind: 'introductions' }),
    },
    { text: identityQuestions, show: () => show({ kind: 'who-is-who', questionId: '' }) },
    {
      text: group?.silence?.state === 'cold' ? silenceWords(group.silence) : '',
      show: () => show({ kind: 'topics', tag: '' }),
    },
    {
      text: first ? i18n.t('rhythm.due', [timeOfDay(first.minute), first.title]) : '',
      show: () => show({ kind: 'rhythm' }),
    },
  ].filter(({ text }) => text !== '');
}
