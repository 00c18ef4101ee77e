import { ChatClientButton } from '@/components/ChatClientButton';
import { i18n } from '#i18n';
import type { PanelTarget } from '@/lib/messages';

type Why = Extract<PanelTarget, { ok: false }>['why'];

/** In place of the open group: what is missing for acting there, and the way out. */
export function TargetMissing({ why }: { why: Why }) {
  return (
    <header className="px-3 pt-2">
      <h1 className="text-base font-semibold">{i18n.t(`target.${why}`)}</h1>
      <p className="text-xs text-ink-soft">{i18n.t(`target.${why}-way`)}</p>
      {why === 'no-chat-tab' && (
        <div className="pt-2">
          <ChatClientButton />
        </div>
      )}
    </header>
  );
}
