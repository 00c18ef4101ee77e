import type { OverlayProps } from '@/components/panel/overlay-props';
import type { PanelPage } from '@/components/panel/panel-page';
import { type SnippetDraft, SnippetEditor } from '@/components/panel/SnippetEditor';
import { useSnippetActions } from '@/components/panel/use-snippet-actions';

/** The editor of a snippet, with what is stored. */
export function SnippetScreen({ data, show, start }: OverlayProps & { start: SnippetDraft }) {
  const { save, leave } = useSnippetActions(show, homeOf(start));
  const others = Object.values(data.snippets)
    .flat()
    .filter((snippet) => snippet.id !== start.id && snippet.key !== '');
  return (
    <SnippetEditor start={start} takenKeys={others} onSave={(draft) => void save(draft)} onLeave={leave} />
  );
}

/** The page on which such a snippet is used. */
function homeOf({ kind }: SnippetDraft): PanelPage {
  return kind === 'introduction' ? { kind: 'matching' } : { kind: 'tabs' };
}
