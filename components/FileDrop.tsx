import { type DragEvent, type ReactNode, useState } from 'react';

interface FileDropProps {
  onFile: (file: File) => void;
  /** What is in it; told whether a file is held over it. */
  children: (isOver: boolean) => ReactNode;
  className: string;
}

/** A field that a file can be dropped on: another way of what a {@link FileInput} in it does by keyboard. */
export function FileDrop({ onFile, children, className }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={`flex flex-col rounded-lg border border-dashed ${isOver ? 'border-accent bg-accent-wash' : 'border-edge'} ${className}`}
    >
      {children(isOver)}
    </div>
  );
}
