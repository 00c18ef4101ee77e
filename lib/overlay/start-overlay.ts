import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Host, HostEvent, OpenChat } from '../hosts/host';
import { onMessage } from '../messages';
import { revision, watchChange } from '../store/revision';
import { slashSetting } from '../store/slash-setting';
import { type Background, connectBackground } from '../watching/background';
import { CoverageClock } from '../watching/coverage-clock';
import { Login } from '../watching/login';
import { Recorder } from '../watching/recorder';
import { Annotator } from './annotator';
import type { MarkWords } from './mark';
import { watchForSlash } from './slash-trigger';
import { WaitingMarks } from './waiting-marks';

/** Joins a host to the rest of the extension for as long as this script lives. */
export function startOverlay(host: Host, context: ContentScriptContext, words: MarkWords): void {
  const { signal } = context;
  const background = connectBackground(() => context.isValid);
  const login = new Login(background);
  const recorder = new Recorder(login, background, signal);
  const coverage = new CoverageClock(login, background);
  const annotator = new Annotator(host, login, background, words, signal);
  const waiting = new WaitingMarks(host, login, background, words, signal);

  host.onEvent((event) => route(event, login, recorder, coverage));
  const tellOpenChat = () => void background('tellOpenChat', target(host.open(), login));
  host.onOpenChange(tellOpenChat);
  login.onLinked((sessionId) => {
    const open = host.open();
    if (open.kind === 'group' && open.sessionId === sessionId) tellOpenChat();
  });
  const unwatch = [
    revision.watch(() => {
      annotator.changed();
      waiting.changed();
    }),
    offerSlashList(host, login, background, signal),
    watchChange.watch((change) => login.linkAgain(change?.groupId)),
    ...answer(host, login),
  ];
  signal.addEventListener('abort', () => unwatch.forEach((stop) => stop()));
  host.start();
}

function route(event: HostEvent, login: Login, recorder: Recorder, coverage: CoverageClock): void {
  if (event.type === 'account' && login.signedIn(event.account)) recorder.forgetHeld();
  if (event.type === 'group') login.saw(event);
  if (event.type === 'messages') recorder.arrived(event.messages);
  if (event.type === 'recall') recorder.recalled(event.groupSessionId, event.messageId);
  if (event.type === 'synced') coverage.synced(event.time);
}

function target(open: OpenChat, login: Login) {
  const linked = open.kind === 'group' ? login.linked(open.sessionId) : undefined;
  return { groupId: linked?.groupId ?? '', groupName: open.kind === 'group' ? open.name : '' };
}

/** In private chats, and in groups that are known, a slash in the input box finds entries of the handbook. */
function offerSlashList(host: Host, login: Login, background: Background, signal: AbortSignal): () => void {
  let isOn = false;
  const openChat = () => {
    const open = host.open();
    if (open.kind === 'private') return { sessionId: open.sessionId, group: null };
    const { groupId, groupName } = target(open, login);
    return open.kind === 'group' && groupId
      ? { sessionId: open.sessionId, group: { groupId, groupName } }
      : undefined;
  };
  watchForSlash({ host, background, openChat, isOn: () => isOn, signal });
  void slashSetting.getValue().then((value) => (isOn = value));
  return slashSetting.watch((value) => (isOn = value));
}

/** What extension pages may ask of this tab. Answers only questions that come from the extension itself. */
function answer(host: Host, login: Login): (() => void)[] {
  return [
    onMessage('readTarget', () => {
      const open = host.open();
      const watched = open.kind === 'group' && (login.linked(open.sessionId)?.watched ?? false);
      return { open: open.kind, loggedIn: login.currentAccountId !== '', watched, ...target(open, login) };
    }),
    onMessage('draft', ({ data }) => {
      const expect = login.sessionIdOf(data.groupId);
      return expect ? host.draft(data.text, expect) : { ok: false, reason: 'other-chat-open' };
    }),
    onMessage('takeBackDraft', () => ({ done: host.takeBack() })),
    onMessage('openChat', ({ data }) => {
      const sessionId = login.sessionIdOf(data.groupId);
      if (sessionId) host.openChat(sessionId);
      const open = host.open();
      return { ok: open.kind === 'group' && open.sessionId === sessionId };
    }),
    onMessage('checkHost', () => host.check()),
  ];
}
