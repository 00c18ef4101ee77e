import { Button } from '@/components/Button';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { NamesStyleChoice } from '@/components/panel/NamesStyleChoice';
import { templateProblemsText } from '@/components/panel/template-problem-text';
import { i18n } from '@/lib/language/i18n';
import type { NamesStyle } from '@/lib/panel/draft-text';
import { excessLength, type WelcomeDraft } from '@/lib/panel/welcome-text';
import { longestText } from '@/lib/snippets/fill-template';

interface WelcomeDraftFootProps {
  drafts: WelcomeDraft[];
  style: NamesStyle;
  onStyle: (style: NamesStyle) => void;
  onInsert: () => void;
}

function problemText(draft: WelcomeDraft): string {
  if (draft.members.length === 0) return '';
  if (excessLength(draft) > 0) return i18n.t('welcome.tooLong', [draft.text.length, longestText]);
  return templateProblemsText(draft.problems);
}

/** The next message as it would come into the box, what keeps it from going there, and the way there. */
export function WelcomeDraftFoot({ drafts, style, onStyle, onInsert }: WelcomeDraftFootProps) {
  const [draft] = drafts;
  if (!draft) return null;
  const problem = problemText(draft);
  const people = draft.members.length;
  return (
    <div className="flex flex-col gap-2">
      {drafts.length > 1 && (
        <p className="text-xs text-ink-soft">{i18n.t('welcome.draftOf', [drafts.length, people])}</p>
      )}
      <DraftPreview text={draft.text} />
      <NamesStyleChoice value={style} onChange={onStyle} />
      {problem !== '' && (
        <p role="alert" className="text-xs text-red">
          {problem}
        </p>
      )}
      <Button
        look="primary"
        disabled={people === 0 || problem !== ''}
        aria-keyshortcuts="Enter"
        onClick={onInsert}
      >
        {i18n.t(people === 0 ? 'welcome.chooseFirst' : 'welcome.insert')}
      </Button>
    </div>
  );
}
