import { Kbd } from '@/components/Kbd';
import { panelKeys } from '@/components/panel/panel-keys';
import { SubPage } from '@/components/panel/SubPage';
import { Shortcuts } from '@/components/Shortcuts';
import { i18n } from '@/lib/language/i18n';

/** Every key of the panel by where it works, and the browser's own shortcuts. */
export function KeysPage({ onBack }: { onBack: () => void }) {
  return (
    <SubPage title={i18n.t('keys.title')} onBack={onBack}>
      <div className="flex flex-col gap-4 p-3">
        {panelKeys.map(({ place, keys }) => (
          <section key={place} aria-labelledby={`keys-${place}`}>
            <h3 id={`keys-${place}`} className="mb-1 text-xs text-ink-soft">
              {i18n.t(`keys.${place}`)}
            </h3>
            <dl className="grid grid-cols-[1fr_auto] gap-y-1 text-sm">
              {keys.map((line) => (
                <div key={line.text} className="contents">
                  <dt>{i18n.t(`keys.${line.text}`)}</dt>
                  <dd className="flex justify-end gap-1">
                    {line.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section aria-labelledby="keys-browser">
          <h3 id="keys-browser" className="mb-1 text-xs text-ink-soft">
            {i18n.t('keys.browser')}
          </h3>
          <Shortcuts />
        </section>
      </div>
    </SubPage>
  );
}
