import { useState } from 'react';
import { Button } from '@/components/Button';
import { DateField } from '@/components/panel/DateField';
import { NamesStyleChoice } from '@/components/panel/NamesStyleChoice';
import { SubPage } from '@/components/panel/SubPage';
import type { Insertion } from '@/components/panel/use-insert';
import { useWarning } from '@/components/panel/use-warning';
import { WarningDraftRow } from '@/components/panel/WarningDraftRow';
import { WarningHints } from '@/components/panel/WarningHints';
import { warningProblemText } from '@/components/panel/warning-problem-text';
import { TextArea } from '@/components/TextArea';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { SilentMember } from '@/lib/panel/silent-member';
import { type WarningDraft, warningVariables } from '@/lib/panel/warning-text';

/** A warning that was given. */
export interface GivenWarning {
  personIds: string[];
  /** ms since 1970. */
  deadline: number;
  body: string;
}

interface WarningPageProps {
  /** Who is warned; all of the open group. */
  members: SilentMember[];
  /** Everybody in the group, for names that several carry. */
  everybody: SilentMember[];
  groupName: string;
  /** How many days back the list goes. */
  days: number;
  /** The words to begin with. */
  startBody: string;
  now: number;
  onInsert: (insertion: Insertion) => Promise<boolean>;
  onConfirm: (warning: GivenWarning) => void;
  onBack: () => void;
}

/** The first step of a clean-out: a warning with names and a date, put into the box by the person, who then says that it was sent. */
export function WarningPage(props: WarningPageProps) {
  const { members, everybody, groupName, days, startBody, now, onInsert, onConfirm, onBack } = props;
  const warning = useWarning({ members, groupName, days, body: startBody, now });
  const { body, style, problem, drafts, named, deadline } = warning;
  const [inBox, setInBox] = useState<ReadonlySet<string>>(new Set());
  const insert = async ({ text, values }: WarningDraft) => {
    const done = await onInsert({ body, values, mentions: style === 'mentions', use: {} });
    if (done) setInBox((before) => new Set(before).add(text));
  };
  const isAllInBox = drafts.length > 0 && drafts.every(({ text }) => inBox.has(text));
  const personIds = named.map(({ personId }) => personId);
  return (
    <SubPage
      title={i18n.t('cleanOut.warnTitle', members.length)}
      onBack={onBack}
      foot={
        <div className="flex flex-col gap-1.5">
          <p className="text-xs text-ink-soft">{i18n.t('cleanOut.confirmHint')}</p>
          <Button
            look={isAllInBox ? 'primary' : 'plain'}
            disabled={named.length === 0}
            onClick={() => onConfirm({ personIds, deadline, body })}
          >
            {i18n.t('cleanOut.confirm')}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-3 px-3 py-3">
        <label className="flex items-center gap-2 text-sm">
          {i18n.t('cleanOut.deadline')}
          <DateField
            day={warning.deadlineDay}
            min={dayOf(now)}
            onDay={warning.setDeadlineDay}
            className="h-8 px-2 text-sm"
          />
        </label>
        <TextArea
          label={i18n.t('cleanOut.textField')}
          hint={i18n.t('cleanOut.variables', [warningVariables.join(' ')])}
          error={problem ? warningProblemText(problem) : undefined}
          value={body}
          onChange={(event) => warning.setBody(event.target.value)}
        />
        <NamesStyleChoice value={style} onChange={warning.setStyle} />
        <WarningHints members={members} named={named} everybody={everybody} />
        <ol className="flex flex-col gap-3">
          {drafts.map((draft, index) => (
            <WarningDraftRow
              key={draft.members[0]?.personId}
              text={draft.text}
              place={index + 1}
              of={drafts.length}
              people={draft.members.length}
              done={inBox.has(draft.text)}
              onInsert={() => void insert(draft)}
            />
          ))}
        </ol>
      </div>
    </SubPage>
  );
}
