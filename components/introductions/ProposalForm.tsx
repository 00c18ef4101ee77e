import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { ProposedField } from '@/components/introductions/ProposedField';
import { useProposal } from '@/components/introductions/use-proposal';
import { Kbd } from '@/components/Kbd';
import { fieldText } from '@/components/panel/field-text';
import { i18n } from '@/lib/language/i18n';
import type { PanelIntroduction } from '@/lib/panel/read-introductions';
import type { Acceptance } from '@/lib/store/introductions';

interface ProposalFormProps {
  introduction: PanelIntroduction;
  /** Whether keys are for it at once: where the person asked for it, and not where it only happens to be the first. */
  takesFocus: boolean;
  onAccept: (acceptance: Acceptance) => void;
  onAcceptField: (acceptance: Acceptance, field: string) => void;
  onDismiss: () => void;
  onOpenMember: () => void;
}

/** What somebody said of themselves, to be changed, taken over or laid aside. Enter takes over, Esc lays aside. */
export function ProposalForm(props: ProposalFormProps) {
  const { introduction, takesFocus, onAccept, onAcceptField, onDismiss, onOpenMember } = props;
  const { fields, taken, change, all, one } = useProposal(introduction);
  const first = useRef<HTMLButtonElement>(null);
  // The day's own button above stays in sight.
  useEffect(() => {
    if (takesFocus) first.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDismiss();
  };
  return (
    // Esc lays the whole aside, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onAccept(all());
      }}
      className="px-3 pb-3"
    >
      {fields.map((proposed) => (
        <ProposedField
          key={proposed.field}
          {...proposed}
          onChange={(value) => change(proposed.field, { value })}
          onChoose={(chosen) => change(proposed.field, { chosen })}
          onAccept={() => onAcceptField(one(proposed), fieldText(proposed.field))}
        />
      ))}
      {introduction.text !== '' && (
        <details className="py-1 text-xs text-ink-soft">
          <summary className="w-fit rounded-sm">{i18n.t('profile.source.show')}</summary>
          <p className="mt-1 max-h-40 overflow-y-auto rounded-md bg-sunken px-2 py-1.5 whitespace-pre-wrap wrap-anywhere">
            <bdi>{introduction.text}</bdi>
          </p>
        </details>
      )}
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Button ref={first} type="submit" look="primary">
          {taken.length > 0 ? i18n.t('introduction.accept', taken.length) : i18n.t('introduction.done')}
          <Kbd>Enter</Kbd>
        </Button>
        <Button onClick={onDismiss}>
          {i18n.t('introduction.dismiss')}
          <Kbd>Esc</Kbd>
        </Button>
        <Button onClick={onOpenMember}>{i18n.t('introduction.openMember')}</Button>
      </div>
    </form>
  );
}
