import type { OverlayProps } from '@/components/panel/overlay-props';
import type { PanelPage } from '@/components/panel/panel-page';
import { newSnippetDraft } from '@/components/panel/snippet-draft';
import { AddToHandbookPage } from '@/components/questions/AddToHandbookPage';
import { useAddWays } from '@/components/questions/use-add-ways';
import { answerWords } from '@/lib/questions/answer-words';

/** The most characters of an entry's title. */
const longestTitle = 60;
/** More hits than fit on a screen help nobody. */
const mostFound = 20;

/** Puts what was asked into the handbook, with what is stored. */
export function AddToHandbookScreen(
  props: OverlayProps & Pick<Extract<PanelPage, { kind: 'add-to-handbook' }>, 'asked' | 'answer' | 'back'>,
) {
  const { data, show, asked, answer, back } = props;
  const addWays = useAddWays();
  const { indexes } = data;
  const { faq } = data.snippets;
  const write = (ways: string[], body: string) => {
    const title = (ways[0] ?? '').slice(0, longestTitle);
    const start = { ...newSnippetDraft('faq', false), title, questions: ways, body };
    show({ kind: 'edit-snippet', start });
  };
  return (
    <AddToHandbookPage
      asked={asked}
      answer={answerWords(answer)}
      entries={faq}
      search={(query) =>
        indexes.faq.search(query, mostFound).flatMap(({ id }) => faq.find((one) => one.id === id) ?? [])
      }
      onNew={write}
      onAdd={(entry, ways) => void addWays(entry, ways).then((done) => done && show(back))}
      onBack={() => show(back)}
    />
  );
}
