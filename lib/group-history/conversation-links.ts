import { mentionsIn } from '../chat/names-in-text';
import { readQuotation } from '../chat/quotation';

/** How a message shows whom it is for: it quotes them, calls them by @, or answers what they asked. */
export type LinkSign = 'quoted' | 'mentioned' | 'answered';

export interface SaidInGroup {
  id: string;
  personId: string;
  text: string;
}

/** A message that is known to answer somebody's question. */
export interface KnownAnswer {
  messageId: string;
  askerId: string;
}

/** Messages of one person that are for another one, by how that shows; each message is counted once. */
export type TalkLink = { fromId: string; toId: string } & Record<LinkSign, number>;

/** Whom messages are for, as far as that can be told. */
export interface TalkLinks {
  links: TalkLink[];
  /** How many messages were looked at, and how many of them are for somebody who is known. */
  messages: number;
  addressed: number;
}

/**
 * Counts who addressed whom. A name that means nobody, or more than one, is left out, and so is talking to oneself.
 * @param bearerOf the one person in the group who is called so; undefined where that is not certain.
 */
export function talkLinks(
  said: readonly SaidInGroup[],
  answers: readonly KnownAnswer[],
  bearerOf: (name: string) => string | undefined,
): TalkLinks {
  const askers = Map.groupBy(answers, ({ messageId }) => messageId);
  const links = new Map<string, TalkLink>();
  let addressed = 0;
  for (const { id, personId, text } of said) {
    const whom = addressees(text, bearerOf);
    for (const { askerId } of askers.get(id) ?? []) if (!whom.has(askerId)) whom.set(askerId, 'answered');
    whom.delete(personId);
    if (whom.size > 0) addressed += 1;
    for (const [toId, sign] of whom) {
      const key = `${personId}/${toId}`;
      const link = links.get(key) ?? { fromId: personId, toId, quoted: 0, mentioned: 0, answered: 0 };
      link[sign] += 1;
      links.set(key, link);
    }
  }
  return { links: [...links.values()], messages: said.length, addressed };
}

/** Whom a text quotes or calls by @; of the names that stand in one mention the longest is meant. */
function addressees(text: string, bearerOf: (name: string) => string | undefined): Map<string, LinkSign> {
  const found = new Map<string, LinkSign>();
  const quotation = readQuotation(text);
  const quotedId = quotation && bearerOf(quotation.name.trim());
  if (quotedId) found.set(quotedId, 'quoted');
  for (const names of mentionsIn(quotation?.answer ?? text)) {
    const calledId = names.map((name) => bearerOf(name.trim())).findLast((id) => id !== undefined);
    if (calledId && !found.has(calledId)) found.set(calledId, 'mentioned');
  }
  return found;
}
