import { useMemo, useState } from 'react';
import { dayOf, startOfDay } from '@/lib/activity/day';
import type { NamesStyle } from '@/lib/panel/draft-text';
import type { SilentMember } from '@/lib/panel/silent-member';
import { type WarningWords, warningProblem, warningTexts } from '@/lib/panel/warning-text';
import { sharedValues } from '@/lib/snippets/shared-values';

/** How long members have, unless the operator says otherwise. */
const daysToSpeak = 3;

interface WarningStart {
  /** Who is warned. */
  members: SilentMember[];
  groupName: string;
  /** How many days back the list goes. */
  days: number;
  /** The words to begin with. */
  body: string;
  now: number;
}

/** A warning while the operator words it. */
export function useWarning(start: WarningStart) {
  const { members, groupName, days } = start;
  const [body, setBody] = useState(start.body);
  const [style, setStyle] = useState<NamesStyle>('mentions');
  const [deadlineDay, setDeadlineDay] = useState(dayOf(start.now) + daysToSpeak);
  const words = useMemo((): WarningWords => {
    const deadline = sharedValues(groupName, startOfDay(deadlineDay)).date ?? '';
    // The group reads it, whatever language the operator's browser speaks.
    return { body, style, separator: '、', values: { group: groupName, deadline, days: String(days) } };
  }, [body, style, deadlineDay, groupName, days]);
  const problem = useMemo(() => warningProblem(members, words), [members, words]);
  const drafts = useMemo(() => (problem ? [] : warningTexts(members, words)), [members, words, problem]);
  return {
    body,
    setBody,
    style,
    setStyle,
    deadlineDay,
    setDeadlineDay,
    /** ms; the last moment of the day. */
    deadline: startOfDay(deadlineDay + 1) - 1,
    problem,
    drafts,
    named: drafts.flatMap((draft) => draft.members),
  };
}
