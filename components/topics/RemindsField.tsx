import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Switch } from '@/components/Switch';
import { i18n } from '@/lib/language/i18n';

interface RemindsFieldProps {
  reminds: boolean;
  onChange: (reminds: boolean) => void;
}

/** Whether a notification comes when it is time. Asks the browser for the right to show them once it is wanted. */
export function RemindsField({ reminds, onChange }: RemindsFieldProps) {
  const [refused, setRefused] = useState(false);
  const change = async (wanted: boolean) => {
    // Asked straight from the click: browsers grant nothing otherwise.
    const allowed = !wanted || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!allowed);
    onChange(wanted && allowed);
  };
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <p className="text-sm">{i18n.t('rhythm.remindField')}</p>
        <p className={`text-xs ${refused ? 'text-red' : 'text-ink-faint'}`}>
          {i18n.t(refused ? 'rhythm.remindRefused' : 'rhythm.remindHint')}
        </p>
      </div>
      <Switch
        checked={reminds}
        label={i18n.t('rhythm.remindField')}
        onChange={(wanted) => void change(wanted)}
      />
    </div>
  );
}
