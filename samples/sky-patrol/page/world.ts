/** Metres: x to the right, z towards the viewer, as the radio's places have them. Seen from above, z runs down the screen. */
export interface Plane {
  readonly x_m: number;
  readonly z_m: number;
  /** 0: up the screen, growing clockwise. */
  readonly heading_rad: number;
}

export interface Stick {
  /** -1 left … 1 right. */
  readonly turn: number;
  /** -1 slower … 1 faster. */
  readonly throttle: number;
}

export interface Others {
  readonly falcon: Plane;
  readonly drifter: Plane;
}

/** The player's plane, `step_s` later. It never stops: planes do not. Who leaves the map on one side comes back on the other. */
export function fly({ x_m, z_m, heading_rad }: Plane, { turn, throttle }: Stick, step_s: number): Plane {
  const heading = heading_rad + turn * turn_rad_s * step_s;
  const way_m = (cruise_mps + throttle * throttle_mps) * step_s;
  return {
    x_m: wrapped(x_m + Math.sin(heading) * way_m, map_width_m),
    z_m: wrapped(z_m - Math.cos(heading) * way_m, map_height_m),
    heading_rad: heading,
  };
}

/** Where the others are: the wingman behind the player's right wing, the drifter on a circle of its own round the field. */
export function othersAt(player: Plane, at_s: number): Others {
  const [right_x, right_z] = [Math.cos(player.heading_rad), Math.sin(player.heading_rad)];
  const sway_m = 6 * Math.sin(at_s);
  const angle_rad = at_s * 0.18;
  return {
    falcon: {
      x_m: wrapped(player.x_m + right_x * wing_m - right_z * -(back_m + sway_m), map_width_m),
      z_m: wrapped(player.z_m + right_z * wing_m + right_x * (back_m + sway_m), map_height_m),
      heading_rad: player.heading_rad,
    },
    drifter: {
      x_m: Math.sin(angle_rad) * circle_m,
      z_m: -Math.cos(angle_rad) * circle_m,
      heading_rad: angle_rad + Math.PI / 2,
    },
  };
}

function wrapped(length_m: number, size_m: number): number {
  return ((((length_m + size_m / 2) % size_m) + size_m) % size_m) - size_m / 2;
}

/** The map, with 0, 0 in its middle. */
export const map_width_m = 1_600;
export const map_height_m = 1_000;
const turn_rad_s = 1.6;
const cruise_mps = 110;
const throttle_mps = 60;
const wing_m = 60;
const back_m = 50;
const circle_m = 260;
