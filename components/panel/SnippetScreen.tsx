import { useLiveQuery } from 'dexie-react-hooks';
import type { OverlayProps } from '@/components/panel/overlay-props';
import type { PanelPage } from '@/components/panel/panel-page';
import { SnippetEditor } from '@/components/panel/SnippetEditor';
import type { SnippetDraft } from '@/components/panel/snippet-draft';
import { useSnippetActions } from '@/components/panel/use-snippet-actions';
import { database } from '@/lib/panel/database';
import { sharedValues } from '@/lib/snippets/shared-values';

/** The editor of a snippet, with what is stored. */
export function SnippetScreen({ data, groupName, now, show, start }: OverlayProps & { start: SnippetDraft }) {
  const { save, leave } = useSnippetActions(show, homeOf(start));
  const picture = useLiveQuery(() => database.snippetPictures.get(start.id ?? ''), [start.id]);
  const all = Object.values(data.snippets).flat();
  return (
    <SnippetEditor
      start={start}
      stored={all.find(({ id }) => id === start.id)}
      others={all.filter(({ id }) => id !== start.id)}
      picture={picture}
      values={sharedValues(groupName, now)}
      now={now}
      onSave={(draft) => void save(draft)}
      onLeave={leave}
    />
  );
}

/** The page on which such a snippet is used. */
function homeOf({ kind }: SnippetDraft): PanelPage {
  return kind === 'introduction' ? { kind: 'matching' } : { kind: 'tabs' };
}
