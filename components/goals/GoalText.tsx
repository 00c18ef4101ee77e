import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { TextArea } from '@/components/TextArea';
import { i18n } from '@/lib/language/i18n';
import { longestGoalText } from '@/lib/store/goals';

interface GoalTextProps {
  label: string;
  placeholder: string;
  /** As stored. */
  stored: string;
  /** Keeps it while it is being written. */
  onWrite: (text: string) => void;
  /** It is written; `before` is what was there when writing began. */
  onWritten: (text: string, before: string) => void;
}

/** Writing stops for so long before it is saved; ms. */
const pause = 600;

/** A few lines that save themselves. */
export function GoalText({ label, placeholder, stored, onWrite, onWritten }: GoalTextProps) {
  const [text, setText] = useState<string>();
  const before = useRef('');
  const [isWriting, setWriting] = useState(false);
  const [known, setKnown] = useState(stored);
  // What is stored shows again once it has come in, also when it is taken back.
  if (known !== stored) {
    setKnown(stored);
    if (!isWriting) setText(undefined);
  }
  const isSaved = text === undefined || text.trim() === stored.trim();
  const write = useEffectEvent(() => {
    if (!isSaved) onWrite(text);
  });
  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(() => write(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => write(), []);
  const leave = () => {
    setWriting(false);
    if (text !== undefined && text.trim() !== before.current.trim()) onWritten(text, before.current);
    if (isSaved) setText(undefined);
  };
  return (
    <TextArea
      label={label}
      placeholder={placeholder}
      hint={isSaved ? undefined : i18n.t('goals.saving')}
      maxLength={longestGoalText}
      rows={2}
      className="block min-h-14 w-full resize-y rounded-md border border-edge bg-surface px-2 py-1.5 text-sm"
      value={text ?? stored}
      onFocus={() => {
        setWriting(true);
        before.current = stored;
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
    />
  );
}
