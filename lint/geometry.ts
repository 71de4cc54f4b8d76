export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly points: readonly Point[];
}

type Segment = readonly [Point, Point];

const segments = ({ points }: Line): Segment[] =>
  points.slice(1).map((point, index) => [points[index] as Point, point] as const);

/** A pixel askew is what dragging by hand leaves and nobody sees. */
const straight = ([a, b]: Segment): boolean => Math.abs(a.x - b.x) <= 1 || Math.abs(a.y - b.y) <= 1;

export const slanted = (line: Line): boolean => !segments(line).every(straight);

const strictlyBetween = (value: number, a: number, b: number): boolean =>
  value > Math.min(a, b) + 1 && value < Math.max(a, b) - 1;

/** A level and an upright segment that pass through each other; touching ends do not count. */
function cross(one: Segment, other: Segment): boolean {
  const [level, upright] = Math.abs(one[0].y - one[1].y) <= 1 ? [one, other] : [other, one];
  if (Math.abs(level[0].y - level[1].y) > 1 || Math.abs(upright[0].x - upright[1].x) > 1) return false;
  return (
    strictlyBetween(upright[0].x, level[0].x, level[1].x) &&
    strictlyBetween(level[0].y, upright[0].y, upright[1].y)
  );
}

/** Every pair of lines that cross. */
export const crossings = <T extends Line>(lines: readonly T[]): [T, T][] =>
  lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => segments(one).some((a) => segments(other).some((b) => cross(a, b))))
      .map((other): [T, T] => [one, other]),
  );

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far two stretches lie over each other, and how far a stretch is from a point. */
const shared = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);
const distance = (from: number, length: number, point: number): number =>
  Math.max(from - point, 0, point - from - length);

/** Whether two boxes lie over each other by more than a pixel. */
export const overlap = (one: Box, other: Box): boolean =>
  shared(one.x, one.width, other.x, other.width) > 1 && shared(one.y, one.height, other.y, other.height) > 1;

/** The same for the diamond that stands on its corner in the other box: its corners are empty. */
export const overlapsDiamond = (one: Box, { x, y, width, height }: Box): boolean =>
  distance(one.x, one.width, x + width / 2) / (width / 2) +
    distance(one.y, one.height, y + height / 2) / (height / 2) <
  1 - 2 / width;
