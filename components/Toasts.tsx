import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { Toast, type ToastContent } from '@/components/Toast';

/** Shows what just happened; it goes away by itself. */
export type ShowToast = (content: ToastContent) => void;

const ToastContext = createContext<ShowToast>(() => {});

/** The most that are shown at a time; older ones make room. */
const limit = 2;

/** Says what just happened: `const showToast = useToast()`. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** Holds the short notes at the foot of a page. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<{ id: number; content: ToastContent }[]>([]);
  const nextId = useRef(0);
  const show = useCallback<ShowToast>((content) => {
    nextId.current += 1;
    const toast = { id: nextId.current, content };
    // The same thing said again takes the place of the first time.
    setToasts((present) =>
      [...present.filter((other) => other.content.text !== content.text), toast].slice(-limit),
    );
  }, []);
  const drop = useCallback((id: number) => {
    setToasts((present) => present.filter((toast) => toast.id !== id));
  }, []);
  const list = useMemo(
    () => toasts.map(({ id, content }) => <Toast key={id} id={id} content={content} onGone={drop} />),
    [toasts, drop],
  );
  return (
    <ToastContext value={show}>
      {children}
      <output className="pointer-events-none fixed inset-x-0 bottom-(--foot-height,0px) z-20 flex flex-col gap-1 p-2 empty:hidden">
        {list}
      </output>
    </ToastContext>
  );
}
