import { AnswerOption } from '@/components/identity/AnswerOption';
import { EvidenceList } from '@/components/identity/EvidenceList';
import { evidenceLines } from '@/components/identity/evidence-lines';
import { KnownPerson } from '@/components/identity/KnownPerson';
import { SeenName } from '@/components/identity/SeenPerson';
import { Sureness } from '@/components/identity/Sureness';
import { surenessFigure } from '@/components/identity/sureness-text';
import { i18n } from '@/lib/language/i18n';
import type { QuestionCard } from '@/lib/panel/read-question-card';

interface CandidateOptionsProps {
  card: Extract<QuestionCard, { kind: 'person' }>;
  /** Id of the candidate that is chosen, `new`, or empty. */
  chosen: string;
  /** Candidates who are chosen for somebody else. */
  taken: Set<string>;
  now: number;
  onChoose: (answer: string) => void;
}

/** Whom somebody may be, each with what speaks for it, and that they are nobody of them. */
export function CandidateOptions({ card, chosen, taken, now, onChoose }: CandidateOptionsProps) {
  const { seen, candidates, groupNames } = card;
  return (
    <div className="flex flex-col gap-1">
      {candidates.map((known, index) => {
        const { id } = known.person;
        return (
          <AnswerOption
            key={id}
            shortcut={String(index + 1)}
            chosen={chosen === id}
            struck={taken.has(id) ? i18n.t('identity.taken') : ''}
            hint={surenessFigure(known.probability)}
            name={
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 text-base font-medium wrap-anywhere">
                  <SeenName record={known} />
                </span>
                <Sureness probability={known.probability} />
              </span>
            }
            onChoose={() => onChoose(id)}
          >
            <KnownPerson record={known} groupNames={groupNames} now={now} />
            <EvidenceList lines={evidenceLines(known.evidence, { seen, known, groupNames })} />
          </AnswerOption>
        );
      })}
      <AnswerOption
        shortcut="N"
        name={<span className="text-sm">{i18n.t('identity.noneOfThem')}</span>}
        chosen={chosen === 'new'}
        onChoose={() => onChoose('new')}
      />
    </div>
  );
}
