import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '@/components/Button';
import { ForgetConfirmation, type Forgetting } from '@/components/panel/ForgetConfirmation';
import { RecordSection } from '@/components/panel/RecordSection';
import { recordParts } from '@/components/panel/record-parts';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';
import type { PersonRecord } from '@/lib/store/person-record';

interface RecordPageProps {
  record: PersonRecord;
  /** As the operator calls them. */
  name: string;
  now: number;
  onBack: () => void;
  onExport: () => void;
  /** Resolves once it is done, or has failed. */
  onForget: (how: Forgetting) => Promise<unknown>;
}

/** Everything that is stored about one person, with the ways to take it along and to have it forgotten. */
export function RecordPage({ record, name, now, onBack, onExport, onForget }: RecordPageProps) {
  const [forgetting, setForgetting] = useState<Forgetting | null>(null);
  const parts = useMemo(() => recordParts(record, now), [record, now]);
  const isOwn = record.person.role === 'own';
  const stay = () => setForgetting(null);
  const foot = forgetting ? (
    <ForgetConfirmation
      how={forgetting}
      name={name}
      onExport={onExport}
      onConfirm={() => onForget(forgetting)}
      onCancel={stay}
    />
  ) : (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" onClick={onExport}>
        <Download size={14} aria-hidden="true" />
        {i18n.t('rights.export')}
      </Button>
      {!isOwn && (
        <>
          <Button look="danger" onClick={() => setForgetting('erase')}>
            {i18n.t('rights.erase')}
          </Button>
          <Button look="danger" onClick={() => setForgetting('never')}>
            {i18n.t('rights.never')}
          </Button>
        </>
      )}
    </div>
  );
  return (
    <SubPage title={i18n.t('rights.title', [name])} onBack={forgetting ? stay : onBack} foot={foot}>
      <p className="px-3 py-2 text-xs text-ink-soft">{i18n.t(isOwn ? 'rights.introOwn' : 'rights.intro')}</p>
      <div className="divide-y divide-line border-t border-line">
        {parts.map((part) => (
          <RecordSection key={part.title} part={part} />
        ))}
      </div>
    </SubPage>
  );
}
