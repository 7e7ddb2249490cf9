import type { Place } from "../voice-command.js";

/** How a voice is heard from its place. */
export interface PlaceGain {
  /** 0 … 1. */
  level: number;
  /** −1 left … 1 right. */
  pan: number;
}

/**
 * Where talkers are, seen from the listener: the newest places the game gave, and what follows for the ear. Level is the inverse of the
 * distance from `near_m` on, faded to nothing at `far_m`; what is behind is a little quieter. Left and right are those of the listener's
 * head: looking straight up or down, or nowhere at all, it keeps the direction it had.
 */
export class PlaceGains {
  readonly #talkers = new Map<number, Spot>();
  readonly #ear: Spot = { x_m: 0, y_m: 0, z_m: 0 };
  /** Unit vectors, of no length while the listener looks nowhere. */
  #front_x = 0;
  #front_y = 0;
  #front_z = -1;
  #right_x = 1;
  #right_z = 0;
  #near_m = 0;
  #far_m = 0;

  /**
   * Talkers that are left out stay where they were; one whose `x_m` is NaN is nowhere from now on: it is heard as if nobody had said where it
   * is. At most `places_max` are remembered: the one told first goes first.
   */
  set(place: Place): void {
    const { listener, talkers } = place;
    this.#near_m = place.near_m;
    this.#far_m = place.far_m;
    move(this.#ear, listener.x_m, listener.y_m, listener.z_m);
    this.#face(listener.facing_x, listener.facing_y, listener.facing_z);
    for (let index = 0; index < talkers.length; index += 1) {
      const { session_id, x_m, y_m, z_m } = talkers[index] as Place["talkers"][number];
      if (Number.isNaN(x_m)) this.#talkers.delete(session_id);
      else move(this.#spotOf(session_id), x_m, y_m, z_m);
    }
  }

  /** Writes how the talker is heard. Returns false if nobody said where it is. */
  gainInto(session_id: number, gain: PlaceGain): boolean {
    const spot = this.#talkers.get(session_id);
    if (spot === undefined) return false;
    const x = spot.x_m - this.#ear.x_m;
    const y = spot.y_m - this.#ear.y_m;
    const z = spot.z_m - this.#ear.z_m;
    const distance_m = Math.sqrt(x * x + y * y + z * z);
    const away = Math.max(distance_m, tiny);
    const ahead = (x * this.#front_x + y * this.#front_y + z * this.#front_z) / away;
    const aside = (x * this.#right_x + z * this.#right_z) / away;
    // Nobody stands inside one's head to the right: near it a voice moves to the middle instead of jumping from side to side.
    const spread = side_max * Math.min(1, distance_m / Math.max(this.#near_m, tiny));
    gain.pan = Math.min(Math.max(aside * spread, -1), 1);
    gain.level = this.#levelAt(distance_m) * (1 + behind_loss * Math.min(ahead, 0));
    return true;
  }

  /** The session is over: everybody is somewhere else. */
  clear(): void {
    this.#talkers.clear();
  }

  #levelAt(distance_m: number): number {
    if (distance_m >= this.#far_m) return 0;
    if (distance_m <= this.#near_m) return 1;
    const way = (distance_m - this.#near_m) / (this.#far_m - this.#near_m);
    return (this.#near_m / distance_m) * (1 - way ** 4);
  }

  #face(x: number, y: number, z: number): void {
    const length = Math.sqrt(x * x + y * y + z * z);
    const scale = length > tiny ? 1 / length : 0;
    this.#front_x = x * scale;
    this.#front_y = y * scale;
    this.#front_z = z * scale;
    // The right is where the front points to, turned by a quarter in the plane: forward × up.
    const level = Math.sqrt(this.#front_x ** 2 + this.#front_z ** 2);
    if (level < level_min) return;
    this.#right_x = -this.#front_z / level;
    this.#right_z = this.#front_x / level;
  }

  #spotOf(session_id: number): Spot {
    const known = this.#talkers.get(session_id);
    if (known !== undefined) return known;
    if (this.#talkers.size >= places_max) {
      for (const oldest of this.#talkers.keys()) {
        this.#talkers.delete(oldest);
        break;
      }
    }
    const spot: Spot = { x_m: 0, y_m: 0, z_m: 0 };
    this.#talkers.set(session_id, spot);
    return spot;
  }
}

interface Spot {
  x_m: number;
  y_m: number;
  z_m: number;
}

function move(spot: Spot, x_m: number, y_m: number, z_m: number): void {
  spot.x_m = x_m;
  spot.y_m = y_m;
  spot.z_m = z_m;
}

/** Members of the largest channel. */
export const places_max = 4096;
/** The far ear always hears something too. */
const side_max = 0.8;
/** 3 dB for what is straight behind. */
const behind_loss = 0.29;
/** Below 0.06° from the vertical a facing says nothing of left and right. */
const level_min = 1e-3;
const tiny = 1e-9;
