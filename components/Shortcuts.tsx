import { useEffect, useState } from 'react';
import { Button } from '@/components/Button';
import { Kbd } from '@/components/Kbd';
import { editShortcuts } from '@/lib/browser-differences';
import { i18n } from '@/lib/language/i18n';
import { readShortcuts, type Shortcut } from '@/lib/panel/read-shortcuts';

/** The browser's own shortcuts as they are set now, and the way to the browser's page that changes them. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    // They are changed on another page; the person comes back from there.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <div className="flex flex-col items-start gap-3">
      <dl className="grid w-full max-w-96 grid-cols-[1fr_auto] gap-y-1.5 text-sm">
        {shortcuts.map(({ text, keys }) => (
          <div key={text} className="contents">
            <dt>{i18n.t(`command.${text}`)}</dt>
            <dd className="text-right">
              {keys ? <Kbd>{keys}</Kbd> : <span className="text-ink-faint">{i18n.t('shortcut.none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => void editShortcuts()}>{i18n.t('shortcut.edit')}</Button>
    </div>
  );
}
