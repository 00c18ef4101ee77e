import { useEffect, useRef } from 'react';

/** A small view of a picture. What it shows is said beside it. */
export function Thumbnail({ picture }: { picture: Blob }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(picture);
    if (image.current) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [picture]);
  return (
    <img ref={image} alt="" className="max-h-20 max-w-32 rounded-sm border border-line object-contain" />
  );
}
