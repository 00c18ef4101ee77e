import { type ComponentProps, useEffect, useEffectEvent, useRef, useState } from 'react';
import { TextArea } from '@/components/TextArea';
import { i18n } from '@/lib/language/i18n';

interface SelfSavingTextProps
  extends Pick<
    ComponentProps<typeof TextArea>,
    'label' | 'placeholder' | 'hint' | 'maxLength' | 'rows' | 'className'
  > {
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
export function SelfSavingText({ stored, hint, onWrite, onWritten, ...rest }: SelfSavingTextProps) {
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
      {...rest}
      hint={isSaved ? hint : i18n.t('common.saving')}
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
