import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  title: string;
  /** Esc was pressed. */
  onLeave: () => void;
  children: ReactNode;
}

/** A few questions before something goes on, over everything else; the focus goes to the first field and comes back. */
export function Dialog({ title, onLeave, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => element?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the page below are not meant.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onLeave();
  };
  return (
    // The keys of the fields bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
      className="m-auto max-h-[calc(100dvh-24px)] w-[min(360px,calc(100vw-24px))] overflow-y-auto rounded-lg bg-raised p-3 text-ink shadow-float backdrop:bg-[rgb(0_0_0/35%)]"
    >
      <h2 id={titleId} className="mb-2 text-base font-medium wrap-anywhere">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
