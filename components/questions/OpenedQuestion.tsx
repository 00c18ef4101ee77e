import { Button } from '@/components/Button';
import { Kbd } from '@/components/Kbd';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { FittingEntry } from '@/components/questions/FittingEntry';
import type { QuestionCardProps } from '@/components/questions/QuestionCard';
import { Switch } from '@/components/Switch';
import { useKeys } from '@/components/use-keys';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

/** What can be done about a question. 1 to 3 put an answer into the box, M calls who asked or not, H hands it to a member, A, X and S settle and keep it. */
export function OpenedQuestion(props: QuestionCardProps) {
  const { question, canAnswer, mentions, answer, onMentions, onAnswered, onDismiss, onAddToHandbook } = props;
  const { onHandOver } = props;
  const { entries, names, groupName } = question;
  const name = shownName(publicName(names));
  const put = (index: number) => {
    const entry = entries[index];
    if (entry && canAnswer) answer.put(question, entry, mentions);
  };
  useKeys({
    ...Object.fromEntries(entries.map((_, index) => [String(index + 1), () => put(index)])),
    m: () => onMentions(!mentions),
    h: () => canAnswer && onHandOver(),
    a: onAnswered,
    x: onDismiss,
    s: onAddToHandbook,
  });
  const [first] = entries;
  return (
    <div className="flex flex-col gap-2 px-3 pt-1 pb-3 pl-8">
      {!first && <p className="text-xs text-ink-soft">{i18n.t('asked.noEntry')}</p>}
      {first && (
        <ul aria-label={i18n.t('asked.fitting')} className="flex flex-col gap-1">
          {entries.map((entry, index) => (
            <li key={entry.id}>
              <FittingEntry
                entry={entry}
                shortcut={String(index + 1)}
                preview={answer.preview(question, entry, false)}
                disabled={!canAnswer}
                onPut={() => put(index)}
              />
            </li>
          ))}
        </ul>
      )}
      {first && name !== '' && (
        <div className="flex items-center gap-2 text-xs text-ink-soft">
          <Switch checked={mentions} label={i18n.t('asked.mention', [name])} onChange={onMentions} />
          <span className="min-w-0 truncate">
            <bdi>{i18n.t('asked.mention', [name])}</bdi>
          </span>
          <Kbd>M</Kbd>
        </div>
      )}
      {first && <DraftPreview text={answer.preview(question, first, mentions)} />}
      {!canAnswer && (
        <p className="text-xs text-ink-soft">
          {i18n.t('asked.openFirst', [shownName(groupName) || i18n.t('common.unnamedGroup')])}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {!canAnswer && (
          <Button look="primary" onClick={props.onOpenGroup}>
            {i18n.t('asked.openGroup')}
          </Button>
        )}
        {canAnswer && (
          <Button aria-keyshortcuts="H" title="H" onClick={onHandOver}>
            {i18n.t('spotlight.open')}
          </Button>
        )}
        <Button aria-keyshortcuts="A" title="A" onClick={onAnswered}>
          {i18n.t('asked.answered')}
        </Button>
        <Button aria-keyshortcuts="X" title="X" onClick={onDismiss}>
          {i18n.t('asked.dismiss')}
        </Button>
        <Button aria-keyshortcuts="S" title="S" onClick={onAddToHandbook}>
          {i18n.t('handbook.add')}
        </Button>
      </div>
    </div>
  );
}
