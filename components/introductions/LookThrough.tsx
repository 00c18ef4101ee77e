import { Button } from '@/components/Button';
import { useLookThrough } from '@/components/introductions/use-look-through';
import { i18n } from '@/lib/language/i18n';

/** For groups whose introductions came before: looks through what is recorded, with how far it has come and the way to stop. */
export function LookThrough({ groupId }: { groupId: string }) {
  const { progress, start, stop } = useLookThrough(groupId);
  if (!progress) return <Button onClick={start}>{i18n.t('introduction.lookThrough')}</Button>;
  return (
    <div className="flex w-full items-center gap-2">
      <progress
        value={progress.part}
        aria-label={i18n.t('introduction.looking', progress.found)}
        className="h-1.5 min-w-0 flex-1 accent-accent"
      />
      <span className="shrink-0 text-xs text-ink-soft">{i18n.t('introduction.looking', progress.found)}</span>
      <Button onClick={stop}>{i18n.t('introduction.stop')}</Button>
    </div>
  );
}
