/** Two circles on one line, in any unit of length; the first one's centre is at 0. */
export interface OverlappingCircles {
  radiusOne: number;
  radiusOther: number;
  /** Between the centres. */
  distance: number;
}

/**
 * Circles whose areas, and whose common area, are as the numbers given. Of two circles that share nothing the edges touch.
 * @param both at most the smaller of the two sizes; all at least 0.
 */
export function overlappingCircles(one: number, other: number, both: number): OverlappingCircles {
  const radiusOne = Math.sqrt(one / Math.PI);
  const radiusOther = Math.sqrt(other / Math.PI);
  return { radiusOne, radiusOther, distance: distanceFor(radiusOne, radiusOther, both) };
}

/** The common area falls steadily as the circles part, so halving the range finds the distance. */
function distanceFor(radiusOne: number, radiusOther: number, area: number): number {
  let near = Math.abs(radiusOne - radiusOther);
  let far = radiusOne + radiusOther;
  if (area <= 0) return far;
  for (let step = 0; step < 60; step++) {
    const middle = (near + far) / 2;
    if (commonArea(radiusOne, radiusOther, middle) > area) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/**
 * The area that two circles have in common.
 * Source: the lens formula for two circles, https://mathworld.wolfram.com/Circle-CircleIntersection.html, equation 14.
 */
export function commonArea(r: number, q: number, distance: number): number {
  if (distance >= r + q) return 0;
  if (distance <= Math.abs(r - q)) return Math.PI * Math.min(r, q) ** 2;
  const angle = (near: number, far: number) =>
    Math.acos(clamp((distance ** 2 + near ** 2 - far ** 2) / (2 * distance * near)));
  const kite = Math.sqrt(
    Math.max(0, (-distance + r + q) * (distance + r - q) * (distance - r + q) * (distance + r + q)),
  );
  return r ** 2 * angle(r, q) + q ** 2 * angle(q, r) - kite / 2;
}

function clamp(cosine: number): number {
  return Math.min(1, Math.max(-1, cosine));
}
