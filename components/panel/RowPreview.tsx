import { useEffect, useRef, useState } from 'react';

/** Longest text that is shown; what is longer is read in the box itself. */
const limit = 400;

/** Whether the row lies in the lower half of the window: then the preview goes above it. */
function opensUpwards(row: Element): boolean {
  return row.getBoundingClientRect().top > window.innerHeight / 2;
}

/** The filled text beside a row that the pointer or the focus rests on. Never in the way of a click. */
export function RowPreview({ id, text }: { id: string; text: string }) {
  const element = useRef<HTMLDivElement>(null);
  const [upwards, setUpwards] = useState(false);
  useEffect(() => {
    const row = element.current?.parentElement;
    if (!row) return undefined;
    const place = () => setUpwards(opensUpwards(row));
    row.addEventListener('pointerenter', place);
    row.addEventListener('focusin', place);
    return () => {
      row.removeEventListener('pointerenter', place);
      row.removeEventListener('focusin', place);
    };
  }, []);
  return (
    <div
      ref={element}
      id={id}
      className={`pointer-events-none invisible absolute inset-x-2 z-10 max-h-40 overflow-hidden rounded-md bg-raised px-2.5 py-2 text-sm whitespace-pre-wrap wrap-anywhere opacity-0 shadow-float transition-opacity delay-300 duration-100 group-has-focus-visible/row:visible group-has-focus-visible/row:opacity-100 group-hover/row:visible group-hover/row:opacity-100 ${upwards ? 'bottom-full' : 'top-full'}`}
    >
      <bdi>{text.length > limit ? `${text.slice(0, limit)}…` : text}</bdi>
    </div>
  );
}
