import { Button } from '@/components/Button';
import { momentText } from '@/components/moment-text';
import { SelectField } from '@/components/SelectField';
import { i18n } from '@/lib/language/i18n';
import type { GroupWelcome } from '@/lib/panel/read-group-welcome';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface TemplateChoiceProps {
  templates: Snippet[];
  /** Undefined where there is none to choose. */
  chosen: Snippet | undefined;
  lastUses: GroupWelcome['lastUses'];
  now: number;
  onChoose: (id: string) => void;
  onNew: () => void;
}

/** Which template a welcome is made of, and when this group saw it last. */
export function TemplateChoice({ templates, chosen, lastUses, now, onChoose, onNew }: TemplateChoiceProps) {
  if (!chosen) {
    return (
      <div className="flex flex-col items-start gap-2">
        <p className="text-sm text-ink-soft">{i18n.t('snippet.emptyWelcomeTitle')}</p>
        <Button onClick={onNew}>{i18n.t('snippet.newWelcome')}</Button>
      </div>
    );
  }
  const lastUse = lastUses.get(chosen.id);
  return (
    <div>
      <SelectField
        label={i18n.t('welcome.template')}
        value={chosen.id}
        options={templates.map(({ id, title }) => ({ value: id, text: title }))}
        onChange={onChoose}
      />
      <p className="mt-1 text-xs text-ink-faint">
        {lastUse ? i18n.t('welcome.lastUsed', [momentText(lastUse.at, now)]) : i18n.t('welcome.neverUsed')}
      </p>
    </div>
  );
}
