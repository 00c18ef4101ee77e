import { type ToastContent } from '@/components/Toast';
import { useToast } from '@/components/Toasts';
import { i18n } from '@/lib/language/i18n';

/**
 * Gives the way to do something through the background and say so: a note when it is done, another one when it failed.
 * @returns resolves to what came back, or undefined where it failed.
 */
export function useAct(): <Result>(
  work: () => Promise<Result>,
  done?: (result: Result) => ToastContent | undefined,
) => Promise<Result | undefined> {
  const showToast = useToast();
  return async (work, done) => {
    try {
      const result = await work();
      const note = done?.(result);
      if (note) showToast(note);
      return result;
    } catch {
      showToast({ text: i18n.t('common.failed'), tone: 'refused' });
      return undefined;
    }
  };
}
