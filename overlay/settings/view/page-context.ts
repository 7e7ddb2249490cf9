import type { KeyActions } from "../desk/key-actions.js";
import type { NetActions } from "../desk/net-actions.js";
import type { OperationActions } from "../desk/operation-actions.js";
import type { OverlayActions } from "../desk/overlay-actions.js";
import type { ProgramActions } from "../desk/program-actions.js";
import type { ServerActions } from "../desk/server-actions.js";
import type { SoundActions } from "../desk/sound-actions.js";
import type { KeyDraft } from "../model/key-draft.js";
import type { PageState } from "../model/page-state.js";
import type { SettingsState } from "../model/settings-state.js";

/** What a section is drawn from, and what its controls do. */
export interface PageContext {
  readonly state: SettingsState;
  readonly page: PageState;
  readonly doings: Doings;
}

export interface Doings {
  readonly servers: ServerActions;
  readonly sound: SoundActions;
  readonly keys: KeyActions;
  readonly nets: NetActions;
  readonly operation: OperationActions;
  readonly overlay: OverlayActions;
  readonly programs: ProgramActions;
  /** Changes what the page itself remembers. */
  turn(change: Partial<PageState>): void;
  /** Changes the key that is about to be bound, if there is one. */
  turnKey(change: Partial<KeyDraft>): void;
  /** Opens a form, or closes the one that is open. What was refused in either is gone. */
  openForm(form: string | undefined): void;
  /** Waits for keys to be pressed, for the draft that is open. */
  capture(): void;
  endCapture(): void;
  /** Puts the address of the overlay on the clipboard. */
  copyLink(): void;
  /** Hands the diagnostics to the player as a file. */
  saveDiagnostics(): void;
  /** Looks for the agent again. */
  retry(): void;
}
