import type { Speaker } from '@/lib/history-import/history-summary';
import { type KnownNames, matchNames } from '@/lib/history-import/match-names';
import type { NamesOfGroup } from '@/lib/panel/read-names-of-group';

/** How sure it is whom a name stands for. */
export type NameState = 'unsure' | 'new' | 'known';

/** A name of a copy, and whom it may stand for. */
export interface NameChoice extends Speaker {
  state: NameState;
  /** Whom it stands for as long as nobody decided: a person's id, `new`, or empty where somebody has to say. */
  proposed: string;
  candidates: KnownNames[];
}

/** For a name that gets a record of its own. */
export const newRecord = 'new';
/** For a name whose messages are left out. */
export const leftOut = '';
/** Nobody has said yet. */
export const undecided = '?';

const order: Record<NameState, number> = { unsure: 0, new: 1, known: 2 };

/** Whom the names stand for: those that have to be asked first, then new ones, then those that are known; who spoke most first. */
export function nameChoices(speakers: readonly Speaker[], { people, before }: NamesOfGroup): NameChoice[] {
  const matches = matchNames(
    speakers.map(({ name }) => name),
    people,
    before,
  );
  const byId = new Map(people.map((one) => [one.personId, one]));
  const choices = speakers.map((speaker): NameChoice => {
    const { personId = '', candidates: ids = [] } = matches.get(speaker.name) ?? {};
    const candidates = (personId ? [personId] : ids).flatMap((id) => byId.get(id) ?? []);
    if (personId) return { ...speaker, state: 'known', proposed: personId, candidates };
    if (ids.length > 0) return { ...speaker, state: 'unsure', proposed: undecided, candidates };
    return { ...speaker, state: 'new', proposed: newRecord, candidates };
  });
  return choices.sort((one, other) => order[one.state] - order[other.state] || other.lines - one.lines);
}
