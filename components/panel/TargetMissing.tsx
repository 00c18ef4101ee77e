import { ChatClientButton } from '@/components/ChatClientButton';
import { i18n } from '@/lib/language/i18n';
import type { PanelTarget } from '@/lib/messages';

type Why = Extract<PanelTarget, { ok: false }>['why'];

const words = {
  'no-chat-tab': ['target.noChatTab', 'target.noChatTabWay'],
  'not-logged-in': ['target.notLoggedIn', 'target.notLoggedInWay'],
  'no-chat-open': ['target.noChatOpen', 'target.noChatOpenWay'],
  'private-chat': ['target.privateChat', 'target.privateChatWay'],
  'group-unknown': ['target.groupUnknown', 'target.groupUnknownWay'],
} as const satisfies Record<Why, [what: string, way: string]>;

/** In place of the open group: what is missing for acting there, and the way out. */
export function TargetMissing({ why }: { why: Why }) {
  const [what, way] = words[why];
  return (
    <header className="px-3 pt-2">
      <h1 className="text-base font-semibold">{i18n.t(what)}</h1>
      <p className="text-xs text-ink-soft">{i18n.t(way)}</p>
      {why === 'no-chat-tab' && (
        <div className="pt-2">
          <ChatClientButton />
        </div>
      )}
    </header>
  );
}
