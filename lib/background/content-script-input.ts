import * as v from 'valibot';
import { messageKinds } from '../chat/message';

/** What content scripts send comes from a web page: every text is bounded, every number checked. */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** Too long a text is cut, as the rest of what came with it is as good as ever. */
const cutTo = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const name = cutTo(200);
const weakTrait = v.fallback(v.pipe(v.number(), v.finite()), 0);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export const accountInput = v.object({
  sessionId: v.pipe(v.string(), v.maxLength(300)),
  uin: v.pipe(v.string(), v.maxLength(100)),
  name,
});

const memberInput = v.object({
  sessionId: v.pipe(v.string(), v.maxLength(300)),
  nickname: name,
  groupNickname: name,
  remark: name,
  isFriend: v.boolean(),
  isSelf: v.boolean(),
  attrStatus: weakTrait,
  sex: weakTrait,
  province: name,
  city: name,
  avatarSequence: weakTrait,
  position: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(100_000)), -1),
});

export const rosterInput = v.object({
  accountId: id,
  group: v.object({ sessionId: id, name, ownedByMe: v.boolean() }),
  memberCount: count,
  members: v.pipe(v.array(memberInput), v.maxLength(5000)),
  complete: v.boolean(),
});

/** One message; a batch is taken apart first, so that one bad message does not cost the others. */
export const messageInput = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  groupId: id,
  personId: v.pipe(v.string(), v.maxLength(300)),
  time: v.pipe(v.number(), v.finite()),
  timeIsFirstSeen: v.boolean(),
  kind: v.picklist(messageKinds),
  text: cutTo(5000),
  mine: v.boolean(),
});

export const batchInput = v.object({
  accountId: id,
  messages: v.pipe(v.array(v.unknown()), v.maxLength(1000)),
});

export const recallInput = v.object({ accountId: id, messageId: id });

export const coverageInput = v.object({
  accountId: id,
  minutes: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(10_000)),
});

export const markQueryInput = v.object({
  groupId: id,
  personIds: v.pipe(v.array(id), v.maxLength(5000)),
});

export const waitingQueryInput = v.object({ groupId: id });

export const openChatInput = v.object({ groupId: v.pipe(v.string(), v.maxLength(300)), groupName: name });

/** What a click or key on the chat page may have the panel show. */
export const panelFocusInput = v.variant('kind', [
  v.object({ kind: v.literal('person'), personId: id, groupId: id }),
  v.object({ kind: v.literal('introduction'), personId: id, groupId: id }),
  v.object({ kind: v.literal('question'), questionId: id, groupId: id }),
  v.object({ kind: v.literal('tab'), tab: v.literal('welcome') }),
  v.object({ kind: v.literal('snippet'), snippetId: id }),
]);

export const handbookSearchInput = v.object({ query: cutTo(100), groupName: v.nullable(name) });

export const entryUseInput = v.object({ snippetId: id, groupId: id });

export const pictureInput = v.object({ snippetId: id });
