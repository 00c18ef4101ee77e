import type { ReactNode } from 'react';
import { EraseEverything } from '@/components/options/EraseEverything';
import { Section } from '@/components/options/Section';
import { RelativeTime } from '@/components/RelativeTime';
import { TermsText } from '@/components/TermsText';
import { i18n } from '@/lib/language/i18n';

/** How many of each thing are stored. */
export interface RecordCounts {
  groups: number;
  people: number;
  messages: number;
  snippets: number;
  tags: number;
}

interface OptionsScreenProps {
  records: RecordCounts;
  /** ms since 1970; 0 = not accepted. */
  acceptedAt: number;
  now: number;
  version: string;
  onErase: () => Promise<unknown>;
  /** Stands before erasing everything. */
  children?: ReactNode;
}

function Records({ records }: { records: RecordCounts }) {
  const rows = [
    [i18n.t('options.recordGroups'), i18n.t('options.groupUnit', records.groups)],
    [i18n.t('options.recordPeople'), i18n.t('options.peopleUnit', records.people)],
    [i18n.t('options.recordMessages'), i18n.t('options.recordUnit', records.messages)],
    [i18n.t('options.recordSnippets'), i18n.t('options.recordUnit', records.snippets)],
    [i18n.t('options.recordTags'), i18n.t('options.groupUnit', records.tags)],
  ];
  return (
    <dl className="grid max-w-72 grid-cols-[1fr_auto] gap-y-1 text-sm">
      {rows.map(([name, count]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="text-right tabular-nums">{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is recorded, the terms, the way to erase everything, and about. */
export function OptionsScreen({ records, acceptedAt, now, version, onErase, children }: OptionsScreenProps) {
  return (
    <main className="mx-auto flex max-w-xl flex-col gap-6 px-6 py-8">
      <h1 className="text-lg font-semibold">{i18n.t('options.title')}</h1>
      <Section title={i18n.t('options.recordsTitle')}>
        <p className="text-sm text-ink-soft">{i18n.t('options.recordsText')}</p>
        <Records records={records} />
      </Section>
      <Section title={i18n.t('options.termsTitle')}>
        <TermsText />
        {acceptedAt > 0 && (
          <p className="text-xs text-ink-faint">
            {i18n.t('options.termsAccepted')} <RelativeTime at={acceptedAt} now={now} />
          </p>
        )}
      </Section>
      {children}
      <Section title={i18n.t('options.eraseTitle')}>
        <EraseEverything onErase={onErase} />
      </Section>
      <Section title={i18n.t('options.aboutTitle')}>
        <p className="text-sm text-ink-soft">
          {i18n.t('options.version', [version])} · {i18n.t('options.licence')}
        </p>
      </Section>
    </main>
  );
}
