import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronRight } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readQuestionAbout } from '@/lib/panel/read-identity-questions';

interface OpenQuestionLineProps {
  personId: string;
  onAnswer: (questionId: string) => void;
}

/** While it is asked who somebody is, or whether they are the one: says so, and leads to the question. */
export function OpenQuestionLine({ personId, onAnswer }: OpenQuestionLineProps) {
  const question = useLiveQuery(() => readQuestionAbout(database, personId), [personId]);
  if (!question) return null;
  const isAsked = question.id === personId;
  return (
    <button
      type="button"
      onClick={() => onAnswer(question.id)}
      className="flex w-full items-center gap-2 bg-amber-wash px-3 py-1.5 text-left text-sm text-amber -outline-offset-2 hover:underline"
    >
      <span className="min-w-0 flex-1">{i18n.t(isAsked ? 'identity.openSeen' : 'identity.openKnown')}</span>
      <ChevronRight size={14} aria-hidden="true" className="shrink-0" />
    </button>
  );
}
