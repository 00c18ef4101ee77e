import { useLiveQuery } from 'dexie-react-hooks';
import { WhoIsWhoPage } from '@/components/identity/WhoIsWhoPage';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readIdentityQuestions } from '@/lib/panel/read-identity-questions';

interface WhoIsWhoScreenProps {
  /** The question to begin with; empty for the first. */
  questionId: string;
  now: number;
  onBack: () => void;
}

/** What is asked about who is who, from what is stored. */
export function WhoIsWhoScreen({ questionId, now, onBack }: WhoIsWhoScreenProps) {
  const batches = useLiveQuery(() => readIdentityQuestions(database));
  if (!batches) return <SubPage title={i18n.t('common.loading')} onBack={onBack} />;
  return (
    <WhoIsWhoPage key={questionId} batches={batches} questionId={questionId} now={now} onBack={onBack} />
  );
}
