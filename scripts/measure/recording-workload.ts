import type { RecordedMessage } from '../../lib/messages';
import { chatWords } from './chat-words';
import { randomFrom } from './search/random';

export const accountId = 'measured';
export const groupCount = 100;
export const speakersAGroup = 30;
/** Local noon, so that the days do not depend on when it is measured. */
export const newestTime = new Date(2026, 10, 20, 12).getTime();
const minute = 60_000;

/**
 * How long a group's next message takes: share of messages that came within so many minutes of the one before. Counted in
 * the ten rooms with 50 to 200 messages a day of two public chat archives: people talk in bursts.
 */
const gaps = [
  { share: 0.353, minutes: 0.5 },
  { share: 0.618, minutes: 1 },
  { share: 0.699, minutes: 2 },
  { share: 0.792, minutes: 5 },
  { share: 0.847, minutes: 10 },
  { share: 0.918, minutes: 30 },
  { share: 0.95, minutes: 60 },
  { share: 0.972, minutes: 120 },
  { share: 0.994, minutes: 480 },
  { share: 1, minutes: 1440 },
];

/**
 * Messages of 100 groups with 30 speakers each over the last weeks, in the order of time as a page gives them: each group
 * talks in bursts and by day, a few people say most (in those archives 13 on a day with 100 messages), texts have about 40
 * Chinese characters. The same at every call.
 */
export function recordedMessages(count: number): RecordedMessage[] {
  const random = randomFrom(42);
  const said = Array.from({ length: groupCount }, (_, group) => saidIn(group, count / groupCount, random));
  const inOrder = said.flat().sort((one, other) => one.time - other.time);
  return inOrder.slice(-count).map((message, index) => ({
    ...message,
    id: `70${String(1_000_000_000 + index * 7919)}`,
    timeIsFirstSeen: false,
    kind: 'text',
    text: someText(random),
    mine: false,
  }));
}

/** A group's messages, counted back from the newest time. */
function saidIn(
  group: number,
  count: number,
  random: () => number,
): Pick<RecordedMessage, 'groupId' | 'personId' | 'time'>[] {
  let time = newestTime - random() * 60 * minute;
  return Array.from({ length: Math.ceil(count) }, () => {
    const speaker = Math.floor(random() ** 5 * speakersAGroup);
    const message = {
      groupId: `group${group}`,
      personId: `person${group}-${speaker}`,
      time: Math.floor(time),
    };
    time = byDay(time - gap(random) * minute, random);
    return message;
  });
}

/** Minutes to the message before. */
function gap(random: () => number): number {
  const drawn = random();
  const step = gaps.findIndex(({ share }) => drawn < share);
  const from = gaps[step - 1]?.minutes ?? 0;
  const to = gaps[step]?.minutes ?? from;
  return from + random() * (to - from);
}

/** Between midnight and 8 o'clock hardly anybody talks: nineteen times out of twenty it was the evening before. */
function byDay(time: number, random: () => number): number {
  const hours = new Date(time).getHours();
  return hours < 8 && random() > 0.05 ? new Date(time).setHours(0, 0, 0, 0) - random() * 180 * minute : time;
}

function someText(random: () => number): string {
  const length = 20 + Math.floor(random() * 40);
  return Array.from({ length }, () => chatWords.charAt(Math.floor(random() * chatWords.length))).join('');
}
