import { AnswerOption } from '@/components/identity/AnswerOption';
import { EvidenceList } from '@/components/identity/EvidenceList';
import { groupEvidenceLines } from '@/components/identity/evidence-lines';
import { Sureness } from '@/components/identity/Sureness';
import { surenessFigure } from '@/components/identity/sureness-text';
import { PlainText } from '@/components/PlainText';
import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';
import type { GroupCandidate, QuestionCard } from '@/lib/panel/read-question-card';

interface GroupOptionsProps {
  card: Extract<QuestionCard, { kind: 'group' }>;
  /** Id of the candidate that is chosen, `new`, or empty. */
  chosen: string;
  /** Candidates that are chosen for another group. */
  taken: Set<string>;
  now: number;
  onChoose: (answer: string) => void;
}

function knownText({ group: { memberCount, watched, lastSeenAt } }: GroupCandidate, now: number): string {
  const parts = [
    ...(memberCount > 0 ? [i18n.t('common.members', memberCount)] : []),
    i18n.t(watched ? 'identity.watched' : 'identity.notWatched'),
    i18n.t('identity.lastSeen', [timeText(lastSeenAt, now)]),
  ];
  return parts.join(' · ');
}

/** Which group one may be, each with what speaks for it, and that it is another one. */
export function GroupOptions({ card, chosen, taken, now, onChoose }: GroupOptionsProps) {
  return (
    <div className="flex flex-col gap-1">
      {card.candidates.map((known, index) => (
        <AnswerOption
          key={known.group.id}
          shortcut={String(index + 1)}
          chosen={chosen === known.group.id}
          struck={taken.has(known.group.id) ? i18n.t('identity.takenGroup') : ''}
          hint={surenessFigure(known.probability)}
          name={
            <span className="flex items-baseline gap-2">
              <span className="min-w-0 text-base font-medium wrap-anywhere">
                {i18n.t('identity.isIt')}
                <PlainText text={known.group.name} fallback={i18n.t('common.unnamedGroup')} />
              </span>
              <Sureness probability={known.probability} />
            </span>
          }
          onChoose={() => onChoose(known.group.id)}
        >
          <span className="block text-xs text-ink-faint">{knownText(known, now)}</span>
          <EvidenceList lines={groupEvidenceLines(known.evidence, card.seen, known.group)} />
        </AnswerOption>
      ))}
      <AnswerOption
        shortcut="N"
        name={<span className="text-sm">{i18n.t('identity.isNotIt')}</span>}
        chosen={chosen === 'new'}
        onChoose={() => onChoose('new')}
      />
    </div>
  );
}
