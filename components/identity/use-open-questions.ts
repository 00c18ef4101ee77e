import { useLiveQuery } from 'dexie-react-hooks';
import { openQuestionsText } from '@/components/identity/open-questions-text';
import { database } from '@/lib/panel/database';
import { countOpenQuestions } from '@/lib/panel/read-identity-questions';

/** How many people and groups are asked about, in words; empty where none are, or it is not known yet. */
export function useOpenQuestions(): string {
  const counts = useLiveQuery(() => countOpenQuestions(database));
  return counts ? openQuestionsText(counts) : '';
}
