/** What a message is made of. `notice` is said by the chat itself (joins, recalls, renames), not by a person. */
export const messageKinds = [
  'text',
  'picture',
  'voice',
  'video',
  'sticker',
  'file',
  'link',
  'red-packet',
  'card',
  'location',
  'notice',
  'other',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** One message as a host saw it. Ids are the page's own and mean something in this login only. */
export interface Message {
  /** The page's id of the message. Empty ids never occur: such messages are not reported. */
  id: string;
  groupSessionId: string;
  /** Empty for a notice. */
  senderSessionId: string;
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** True where the page told no time and `time` is the moment it was first seen. */
  timeIsFirstSeen: boolean;
  kind: MessageKind;
  /** Plain text, line feeds between lines, at most 5,000 characters; empty where the kind has none. */
  text: string;
  /** Sent by the account that is logged in. */
  mine: boolean;
}
