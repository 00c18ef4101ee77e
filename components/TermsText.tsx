import { i18n } from '@/lib/language/i18n';

/** What the extension does, records, never does, and the risk, in plain words. */
export function TermsText() {
  const parts = [
    { title: i18n.t('terms.does'), text: i18n.t('terms.doesText') },
    { title: i18n.t('terms.records'), text: i18n.t('terms.recordsText') },
    { title: i18n.t('terms.never'), text: i18n.t('terms.neverText') },
  ];
  return (
    <div className="flex flex-col gap-3">
      {parts.map(({ title, text }) => (
        <section key={title}>
          <h2 className="text-sm font-medium">{title}</h2>
          <p className="text-sm text-ink-soft">{text}</p>
        </section>
      ))}
      <section className="rounded-md bg-amber-wash px-3 py-2">
        <h2 className="text-sm font-medium text-amber">{i18n.t('terms.risk')}</h2>
        <p className="text-sm text-ink">{i18n.t('terms.riskText')}</p>
      </section>
    </div>
  );
}
