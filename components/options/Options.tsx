import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { RightsSections } from '@/components/options/RightsSections';
import { Section } from '@/components/options/Section';
import { SlashSection } from '@/components/options/SlashSection';
import { Shortcuts } from '@/components/Shortcuts';
import { useAct } from '@/components/use-act';
import { useNow } from '@/components/use-now';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { readSetting } from '@/lib/store/settings';

async function countRecords() {
  const [groups, people, messages, snippets, tags] = await Promise.all([
    database.groups.where('watched').equals(1).count(),
    database.people.count(),
    database.messages.count(),
    database.snippets.filter((snippet) => !snippet.deletedAt).count(),
    database.tags.filter((tag) => !tag.deletedAt).count(),
  ]);
  return { groups, people, messages, snippets, tags };
}

/** The options page with what is stored. */
export function Options() {
  const now = useNow();
  const act = useAct();
  const records = useLiveQuery(countRecords);
  const acceptedAt = useLiveQuery(async () => (await readSetting(database, 'termsAcceptedAt')) ?? 0);
  if (!records || acceptedAt === undefined) return null;
  const erase = () =>
    act(
      () => sendMessage('eraseEverything'),
      () => ({ text: i18n.t('options.erased') }),
    );
  return (
    <OptionsScreen
      records={records}
      acceptedAt={acceptedAt}
      now={now}
      version={browser.runtime.getManifest().version}
      onErase={erase}
    >
      <Section title={i18n.t('shortcut.title')}>
        <p className="text-sm text-ink-soft">{i18n.t('shortcut.text')}</p>
        <Shortcuts />
      </Section>
      <SlashSection />
      <RightsSections now={now} />
    </OptionsScreen>
  );
}
