import { ChevronLeft } from 'lucide-react';
import type { Swap } from '@/components/across/use-swap';
import { Button } from '@/components/Button';
import { IconButton } from '@/components/IconButton';
import { i18n } from '@/lib/language/i18n';

/** Which of the many ways to split is shown, and the way to another one and back. */
export function SwapDraw({ swap: { seed, draw } }: { swap: Swap }) {
  return (
    <div className="mx-3 mt-3 flex items-center gap-2">
      <output className="min-w-0 flex-1 text-sm">{i18n.t('swap.way', [seed])}</output>
      {seed > 1 && (
        <IconButton icon={ChevronLeft} label={i18n.t('swap.previousWay')} onClick={() => draw(seed - 1)} />
      )}
      <Button onClick={() => draw(seed + 1)}>{i18n.t('swap.anotherWay')}</Button>
    </div>
  );
}
