import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { IntroductionFormPage } from '@/components/introductions/IntroductionFormPage';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { useAct } from '@/components/use-act';
import { type IntroductionForm, promptText } from '@/lib/introductions/form';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';

/** The open group's form, with what is stored. */
export function IntroductionFormScreen({ data, show, insert }: OverlayProps) {
  const groupId = data.group?.groupId ?? '';
  const stored = useLiveQuery(
    async () => ({ groupId, form: (await database.introductionForms.get(groupId)) ?? null }),
    [groupId],
  );
  const act = useAct();
  const back = () => show({ kind: 'introductions' });
  const save = (form: IntroductionForm | null, text: string) =>
    act(
      () => sendMessage('saveIntroductionForm', { groupId, form }),
      ({ before }) => ({
        text,
        action: {
          label: i18n.t('common.undo'),
          run: () => void act(() => sendMessage('saveIntroductionForm', { groupId, form: before })),
        },
      }),
    );
  /** Answers are to be read against what was asked: so the form is kept before the prompt goes into the box. */
  const putIntoBox = async (form: IntroductionForm) => {
    const saved = await save(form, i18n.t('introduction.formSaved'));
    if (saved && (await insert({ body: promptText(form), values: {}, use: {} }))) show({ kind: 'tabs' });
  };
  const saveAndReturn = async (form: IntroductionForm | null, text: string) => {
    if (await save(form, text)) back();
  };
  if (groupId === '' || stored?.groupId !== groupId) {
    return (
      <SubPage title={i18n.t('introduction.form')} onBack={back}>
        {groupId === '' && <EmptyState title={i18n.t('group.noGroup')} />}
      </SubPage>
    );
  }
  return (
    <IntroductionFormPage
      key={groupId}
      form={stored.form}
      onSave={(form) => void saveAndReturn(form, i18n.t('introduction.formSaved'))}
      onInsert={(form) => void putIntoBox(form)}
      onDrop={() => void saveAndReturn(null, i18n.t('introduction.formDropped'))}
      onBack={back}
    />
  );
}
