import { accept, type IpcEvents, type IpcMethods, type OverlayLayout, type OverlayState, type Result } from "@talkgroup/schemas";

export interface OverlayDeskOptions {
  /** Where the player's layout is kept between two runs. */
  readonly store: OverlayStore;
  readonly broadcast: <E extends "overlay" | "toast">(event: E, params: IpcEvents[E]) => void;
}

/** The player's settings of the overlay. */
export interface OverlayStore {
  load(): KeptOverlay;
  /** Refuses `settings_unwritable` where it counts for this run alone. */
  save(layout: OverlayLayout): Promise<Result<void>>;
}

export interface KeptOverlay extends OverlayLayout {
  /** True: shown from the start. */
  readonly visible: boolean;
}

/** How the overlay is to be shown. It is drawn by clients of the local connection, as many as attach themselves. */
export class OverlayDesk {
  readonly #options: OverlayDeskOptions;
  readonly #attached = new Set<number>();
  #layout: OverlayLayout;
  #visible: boolean;

  constructor(options: OverlayDeskOptions) {
    const { visible, ...layout } = options.store.load();
    this.#options = options;
    this.#visible = visible;
    this.#layout = layout;
  }

  get state(): OverlayState {
    return { visible: this.#visible, layout: this.#layout, attached: this.#attached.size };
  }

  /** A client draws the overlay from now on. */
  attach(client: number): OverlayState {
    if (!this.#attached.has(client)) {
      this.#attached.add(client);
      this.#tell();
    }
    return this.state;
  }

  /** A client is gone; one that drew nothing means nothing. */
  forgetClient(client: number): void {
    if (this.#attached.delete(client)) this.#tell();
  }

  /** Shows or hides it; the layout is kept. Refuses `settings_unwritable` where that counts for this run alone. */
  async configure(change: IpcMethods["overlay.configure"]["filled"]): Promise<Result<OverlayState>> {
    const { visible = this.#visible, ...layout } = change;
    const before = JSON.stringify(this.state);
    this.#visible = visible;
    this.#layout = { ...this.#layout, ...layout };
    if (JSON.stringify(this.state) !== before) this.#tell();
    if (Object.keys(layout).length === 0) return accept(this.state);
    const kept = await this.#options.store.save(this.#layout);
    return kept.ok ? accept(this.state) : kept;
  }

  /** Shows what is hidden, hides what is shown. */
  toggle(): void {
    this.#visible = !this.#visible;
    this.#tell();
  }

  /** How many were told. */
  toast(toast: IpcEvents["toast"]): number {
    this.#options.broadcast("toast", toast);
    return this.#attached.size;
  }

  /** The settings were changed by hand. Whether it is shown now is not a setting. */
  handleReloaded(): void {
    const { visible: _, ...layout } = this.#options.store.load();
    if (JSON.stringify(layout) === JSON.stringify(this.#layout)) return;
    this.#layout = layout;
    this.#tell();
  }

  #tell(): void {
    this.#options.broadcast("overlay", { overlay: this.state });
  }
}
