import { type Bounds, sameBounds } from "./bounds.js";
import type { HostCommand } from "./host-command.js";
import { type HostNotice, sameNotice } from "./host-notice.js";

/** How the overlay's window is to be. */
export interface WindowPicture {
  readonly notice: HostNotice;
  /** Undefined: not known yet; then `shown` is false. */
  readonly place: WindowPlace | undefined;
  readonly shown: boolean;
  /** Only where `shown`. */
  readonly takes_mouse: boolean;
}

export interface WindowPlace {
  readonly bounds: Bounds;
  readonly fullscreen: boolean;
}

/** Says what has to be done so that the overlay's window becomes what it is to be. Starts with one that is hidden and takes no mouse. Pure. */
export class WindowDriver {
  #notice: HostNotice | undefined;
  #place: WindowPlace | undefined;
  #shown = false;
  #takes_mouse = false;
  #placed_at_ms = Number.NEGATIVE_INFINITY;
  #place_at_ms: number | undefined;

  get takes_mouse(): boolean {
    return this.#takes_mouse;
  }

  /** When a move that was put off is due. */
  get next_change_ms(): number | undefined {
    return this.#place_at_ms;
  }

  /** The same place is another one now: the screen has changed. */
  forgetPlace(): void {
    this.#place = undefined;
    this.#placed_at_ms = Number.NEGATIVE_INFINITY;
  }

  /** The mouse is let go before the window is hidden, and the window is in its place before it is seen. */
  handle(picture: WindowPicture, now_ms: number): HostCommand[] {
    const { notice, shown, takes_mouse } = picture;
    const commands: HostCommand[] = [];
    if (this.#takes_mouse && !takes_mouse) commands.push({ kind: "mouse", takes: false });
    if (this.#shown && !shown) commands.push({ kind: "hide" });
    if (this.#notice === undefined || !sameNotice(notice, this.#notice)) commands.push({ kind: "notice", notice });
    commands.push(...this.#move(picture, now_ms));
    if (!this.#shown && shown) commands.push({ kind: "show" });
    if (!this.#takes_mouse && takes_mouse) commands.push({ kind: "mouse", takes: true });
    this.#notice = notice;
    this.#shown = shown;
    this.#takes_mouse = takes_mouse;
    return commands;
  }

  #move({ place, shown }: WindowPicture, now_ms: number): HostCommand[] {
    this.#place_at_ms = undefined;
    if (place === undefined || (this.#place !== undefined && samePlace(place, this.#place))) return [];
    const due_ms = this.#placed_at_ms + follow_ms;
    const is_drag = this.#shown && shown && this.#place?.fullscreen === place.fullscreen;
    if (is_drag && now_ms < due_ms) {
      this.#place_at_ms = due_ms;
      return [];
    }
    this.#place = place;
    this.#placed_at_ms = now_ms;
    return [{ kind: "place", ...place }];
  }
}

function samePlace(one: WindowPlace, other: WindowPlace): boolean {
  return one.fullscreen === other.fullscreen && sameBounds(one.bounds, other.bounds);
}

/** A window that is dragged tells of every pixel; more than one move a frame is not seen. */
const follow_ms = 16;
