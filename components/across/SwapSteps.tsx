import { i18n } from '@/lib/language/i18n';

const steps = ['swap.step1', 'swap.step2', 'swap.step3', 'swap.step4'] as const;

/** That nobody is moved here, and how it is done on the phone. */
export function SwapSteps() {
  return (
    <section className="mx-3 mt-3 rounded-md bg-sunken px-2.5 py-2 text-xs text-ink-soft">
      <p>{i18n.t('swap.movesNobody')}</p>
      <details>
        <summary className="text-ink">{i18n.t('swap.onThePhone')}</summary>
        <ol className="mt-1 list-decimal pl-4">
          {steps.map((step) => (
            <li key={step}>{i18n.t(step)}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
