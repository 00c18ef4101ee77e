import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';

/** Gives the way to copy a text, which says so. */
export function useCopy(): (text: string) => void {
  const act = useAct();
  return (text) =>
    void act(
      () => navigator.clipboard.writeText(text),
      () => ({ text: i18n.t('cleanOut.copied') }),
    );
}
