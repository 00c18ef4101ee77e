import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '../../lib/chat/message';
import type { LinkedGroup } from '../../lib/messages';
import type { Background } from '../../lib/watching/background';
import { Login } from '../../lib/watching/login';
import { Recorder } from '../../lib/watching/recorder';

/** A background that knows which groups are watched and remembers what it was asked. */
class FakeBackground {
  asked: { name: string; data: unknown }[] = [];
  stored: { id: string; groupId: string; personId: string }[] = [];
  watched = new Set(['@@watched']);
  unrecorded = new Set<string>();
  answersRecording = true;

  readonly ask: Background = async (name, data) => {
    this.asked.push({ name, data });
    return this.answer(name, data as never) as never;
  };

  private answer(name: string, data: never): unknown {
    if (name === 'linkAccount') return { accountId: 'account' };
    if (name === 'linkGroup') return this.link(data);
    if (name === 'recordMessages') return this.record(data);
    return { done: true };
  }

  private link({
    group,
    members,
  }: {
    group: { sessionId: string };
    members: { sessionId: string }[];
  }): LinkedGroup {
    const ids = members.map(({ sessionId }) => sessionId);
    const recorded = ids.filter((id) => !this.unrecorded.has(id));
    const people = Object.fromEntries(recorded.map((id) => [id, `lasting ${id}`]));
    return {
      groupId: `lasting ${group.sessionId}`,
      watched: this.watched.has(group.sessionId),
      tone: null,
      needsMembers: false,
      people,
      unrecorded: ids.filter((id) => this.unrecorded.has(id)),
    };
  }

  private record({ messages }: { messages: { id: string; groupId: string; personId: string }[] }): unknown {
    if (!this.answersRecording) return undefined;
    this.stored.push(...messages);
    return { stored: messages.length };
  }
}

const message = (id: string, groupSessionId: string, senderSessionId: string): Message => ({
  id,
  groupSessionId,
  senderSessionId,
  time: 1_790_000_000_000,
  timeIsFirstSeen: false,
  kind: senderSessionId ? 'text' : 'notice',
  text: id,
  mine: false,
});

const member = (sessionId: string) => ({
  sessionId,
  nickname: sessionId,
  groupNickname: '',
  remark: '',
  isFriend: false,
  isSelf: false,
  attrStatus: 0,
  sex: 0,
  province: '',
  city: '',
  avatarSequence: 0,
  position: -1,
});

const roster = (sessionId: string, members: string[]) => ({
  group: { sessionId, name: sessionId, ownedByMe: false },
  members: members.map(member),
  complete: true,
});

describe('the recorder', () => {
  let background: FakeBackground;
  let login: Login;
  let recorder: Recorder;
  const stop = new AbortController();

  beforeEach(() => {
    vi.useFakeTimers();
    background = new FakeBackground();
    login = new Login(background.ask);
    recorder = new Recorder(login, background.ask, stop.signal);
    login.signedIn({ sessionId: '@me', uin: '1', name: '我' });
  });
  afterEach(() => vi.useRealTimers());

  const settle = () => vi.advanceTimersByTimeAsync(10);
  const storedIds = () => background.stored.map(({ id }) => id);

  test('stores what is said in a watched group, under lasting ids', async () => {
    login.saw(roster('@@watched', ['@a']));
    await settle();
    recorder.arrived([message('1', '@@watched', '@a')]);
    await settle();
    expect(background.stored).toMatchObject([
      { id: '1', groupId: 'lasting @@watched', personId: 'lasting @a' },
    ]);
  });

  test('drops what is said in other groups, and tells nobody of their members', async () => {
    login.saw(roster('@@other', ['@a']));
    await settle();
    recorder.arrived([message('1', '@@other', '@a')]);
    await settle();
    expect(storedIds()).toEqual([]);
    expect(JSON.stringify(background.asked)).not.toContain('@a"');
  });

  test('drops at once what is said by somebody who is never to be recorded', async () => {
    background.unrecorded.add('@a');
    login.saw(roster('@@watched', ['@a', '@b']));
    await settle();
    recorder.arrived([message('1', '@@watched', '@a'), message('2', '@@watched', '@b')]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(storedIds()).toEqual(['2']);
  });

  test('drops it also from somebody whom it was recorded of until now', async () => {
    login.saw(roster('@@watched', ['@a']));
    await settle();
    background.unrecorded.add('@a');
    login.linkAgain();
    recorder.arrived([message('1', '@@watched', '@a')]);
    await settle();
    recorder.arrived([message('2', '@@watched', '@a')]);
    await settle();
    expect(storedIds()).toEqual([]);
  });

  test('keeps a message that comes before its group is known, and attaches it when the group turns up', async () => {
    recorder.arrived([message('1', '@@watched', '@a')]);
    await settle();
    expect(storedIds()).toEqual([]);
    login.saw(roster('@@watched', ['@a']));
    await settle();
    expect(storedIds()).toEqual(['1']);
  });

  test('keeps a message whose sender is on no list yet until the list has grown', async () => {
    login.saw(roster('@@watched', ['@a']));
    await settle();
    recorder.arrived([message('1', '@@watched', '@new')]);
    await settle();
    expect(storedIds()).toEqual([]);
    login.saw(roster('@@watched', ['@a', '@new']));
    await settle();
    expect(background.stored).toMatchObject([{ id: '1', personId: 'lasting @new' }]);
  });

  test('stores it without a name when no list ever brings the sender', async () => {
    login.saw(roster('@@watched', ['@a']));
    await settle();
    recorder.arrived([message('1', '@@watched', '@ghost')]);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(background.stored).toMatchObject([{ id: '1', personId: 'lasting @ghost' }]);
  });

  test('a notice has no sender and waits for none', async () => {
    login.saw(roster('@@watched', ['@a']));
    await settle();
    recorder.arrived([message('1', '@@watched', '')]);
    await settle();
    expect(background.stored).toMatchObject([{ id: '1', personId: '' }]);
  });

  test('gives a batch up only once it is stored, in the order in which things were said', async () => {
    login.saw(roster('@@watched', ['@a']));
    await settle();
    background.answersRecording = false;
    recorder.arrived(['1', '2', '3'].map((id) => message(id, '@@watched', '@a')));
    await vi.advanceTimersByTimeAsync(25_000);
    expect(storedIds()).toEqual([]);
    background.answersRecording = true;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(storedIds()).toEqual(['1', '2', '3']);
    expect(recorder.lost).toBe(0);
  });

  test('starts to record a group once the person switches it on, not before', async () => {
    login.saw(roster('@@other', ['@a']));
    await settle();
    recorder.arrived([message('1', '@@other', '@a')]);
    background.watched.add('@@other');
    login.linkAgain();
    await settle();
    recorder.arrived([message('2', '@@other', '@a')]);
    await settle();
    expect(storedIds()).toEqual(['2']);
  });

  test('what was held for the ids of an old login is forgotten with it', async () => {
    recorder.arrived([message('1', '@@watched', '@a')]);
    expect(login.signedIn({ sessionId: '@me again', uin: '1', name: '我' })).toBe(true);
    recorder.forgetHeld();
    login.saw(roster('@@watched', ['@a']));
    await settle();
    expect(storedIds()).toEqual([]);
  });

  test('what came before it was known who is logged in is kept', async () => {
    const late = new Login(background.ask);
    const kept = new Recorder(late, background.ask, stop.signal);
    kept.arrived([message('1', '@@watched', '@a')]);
    expect(late.signedIn({ sessionId: '@me', uin: '1', name: '我' })).toBe(false);
    late.saw(roster('@@watched', ['@a']));
    await settle();
    expect(storedIds()).toEqual(['1']);
  });

  test('a new login forgets what the ids of the old one stood for', async () => {
    login.saw(roster('@@watched', ['@a']));
    await settle();
    login.signedIn({ sessionId: '@me again', uin: '1', name: '我' });
    expect(login.linked('@@watched')).toBeUndefined();
  });
});
