/** A place on the map of the made-up game, as `position.set` has it: x to the east, z to the south, in metres. */
export interface Spot {
  readonly x_m: number;
  readonly z_m: number;
}

/** Which way one looks: a direction of length 1. */
export interface Facing {
  readonly facing_x: number;
  readonly facing_z: number;
}

/** How somebody is heard from where you are. */
export interface Hearing {
  /** 0 is as loud as it is; −Infinity is out of earshot. */
  readonly level_db: number;
  /** −1 left … 1 right of your head. */
  readonly side: number;
}

/** Where someone is, looking ahead, who has walked so far along a route: from its first corner to its last and round again. */
export function walk(route: readonly Spot[], way_m: number): Spot & Facing {
  const sides = route.map((from, at) => ({ from, ...line(from, route[(at + 1) % route.length] ?? from) }));
  let left_m = way_m % sides.reduce((sum, { length_m }) => sum + length_m, 0);
  for (const { from, length_m, facing_x, facing_z } of sides) {
    if (left_m < length_m) return { x_m: from.x_m + left_m * facing_x, z_m: from.z_m + left_m * facing_z, facing_x, facing_z };
    left_m -= length_m;
  }
  throw new RangeError("a route has a length");
}

/** What the agent makes of it, to read along: by distance from `near_m` on, faded out at `far_m`, a little quieter from behind. */
export function hearing(you: Spot & Facing, other: Spot, near_m: number, far_m: number): Hearing {
  const { length_m, facing_x, facing_z } = line(you, other);
  const ahead = facing_x * you.facing_x + facing_z * you.facing_z;
  const aside = facing_z * you.facing_x - facing_x * you.facing_z;
  const way = Math.min(Math.max((length_m - near_m) / (far_m - near_m), 0), 1);
  const level = (near_m / Math.max(length_m, near_m)) * (1 - way ** 4) * (1 + 0.29 * Math.min(ahead, 0));
  // The far ear always hears something; who stands where you stand is on neither side.
  return { level_db: 20 * Math.log10(level), side: 0.8 * aside * Math.min(1, length_m / near_m) };
}

/** The quarter one looks to. */
export function compass({ facing_x, facing_z }: Facing): string {
  if (Math.abs(facing_x) > Math.abs(facing_z)) return facing_x > 0 ? "east" : "west";
  return facing_z > 0 ? "south" : "north";
}

function line(from: Spot, to: Spot): Facing & { readonly length_m: number } {
  const x = to.x_m - from.x_m;
  const z = to.z_m - from.z_m;
  const length_m = Math.hypot(x, z);
  const scale = length_m > 0 ? 1 / length_m : 0;
  return { length_m, facing_x: x * scale, facing_z: z * scale };
}
