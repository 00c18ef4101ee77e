import { overlappingCircles } from '@/lib/across/overlapping-circles';

/** px */
const height = 88;
const widest = 240;

interface OverlapPictureProps {
  one: number;
  other: number;
  both: number;
}

/** Two circles whose areas are as the numbers are. The numbers stand in the table below, so nothing of it is read out. */
export function OverlapPicture({ one, other, both }: OverlapPictureProps) {
  const { radiusOne, radiusOther, distance } = overlappingCircles(one, other, both);
  const left = Math.min(-radiusOne, distance - radiusOther);
  const right = Math.max(radiusOne, distance + radiusOther);
  const tallest = 2 * Math.max(radiusOne, radiusOther);
  if (tallest === 0) return null;
  const scale = Math.min((height - 4) / tallest, widest / (right - left));
  const middle = height / 2;
  const center = (x: number) => (x - left) * scale + 2;
  const look = { strokeWidth: 1.5, cy: middle };
  return (
    <svg
      aria-hidden="true"
      width={(right - left) * scale + 4}
      height={height}
      className="mx-auto mt-3 block max-w-full"
    >
      <circle {...look} cx={center(0)} r={radiusOne * scale} className="fill-accent/25 stroke-accent" />
      <circle
        {...look}
        cx={center(distance)}
        r={radiusOther * scale}
        className="fill-amber-mark/25 stroke-amber-mark"
      />
    </svg>
  );
}
