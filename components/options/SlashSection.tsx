import { useEffect, useState } from 'react';
import { Section } from '@/components/options/Section';
import { Switch } from '@/components/Switch';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { slashSetting } from '@/lib/store/slash-setting';

/** Switches the list of handbook entries in the chat's input box on and off. */
export function SlashSection() {
  const act = useAct();
  const [isOn, setIsOn] = useState<boolean>();
  useEffect(() => {
    void slashSetting.getValue().then(setIsOn);
    return slashSetting.watch(setIsOn);
  }, []);
  const label = i18n.t('options.slashTitle');
  return (
    <Section title={label}>
      <div className="flex items-start justify-between gap-4">
        <p className="text-sm text-ink-soft">{i18n.t('options.slashText')}</p>
        <Switch
          checked={isOn === true}
          label={label}
          disabled={isOn === undefined}
          onChange={(on) => void act(() => slashSetting.setValue(on))}
        />
      </div>
    </Section>
  );
}
