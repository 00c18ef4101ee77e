import { type DraftPicture, fieldsOf, type SnippetDraft } from '@/components/panel/snippet-draft';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { pictureToSend } from '@/lib/snippets/picture';

/** Saves a snippet. @returns the way to have everything as it was before. */
export async function saveDraft(draft: SnippetDraft): Promise<{ undo: () => Promise<unknown> }> {
  const { id } = draft;
  const before = id ? await database.snippets.get(id) : undefined;
  const pictureBefore =
    id && draft.picture !== undefined ? await database.snippetPictures.get(id) : undefined;
  const saved = await send(draft, draft.picture);
  if (!id || !before) return { undo: () => sendMessage('deleteSnippet', { id: saved.id }) };
  const picture = draft.picture === undefined ? undefined : (pictureBefore ?? null);
  return { undo: () => send({ ...fieldsOf(before), id }, picture) };
}

async function send(
  snippet: SnippetDraft,
  picture: DraftPicture | null | undefined,
): Promise<{ id: string }> {
  const sent = picture && (await pictureToSend(picture));
  return sendMessage('saveSnippet', { ...fieldsOf(snippet), id: snippet.id, picture: sent });
}
