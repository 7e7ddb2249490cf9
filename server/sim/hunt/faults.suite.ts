import type { ControlEvent, VoiceCommand, VoiceCrypto } from "@talkgroup/core";
import type { ControlCore } from "../../core/control-core.js";
import type { ServerLimits } from "../../core/limits.js";
import type { ControlOut } from "../../core/outbox.js";
import type { RouteUpdate } from "../../core/route-planner.js";
import type { HopTagger, VoiceRouter } from "../../core/voice-router.js";

/** Bugs to plant, each at a seam between the parts of the world. All left out: none. Made anew for each world, so they may remember. */
export interface Faults {
  /** What the cores are given in place of their limits. The checks know the true ones. */
  readonly limits?: Partial<ServerLimits>;
  /** Between control and voice. */
  readonly update?: (update: RouteUpdate) => RouteUpdate;
  /** What the control core says, in the order of one turn. */
  readonly turn?: (outs: readonly ControlOut[]) => readonly ControlOut[];
  /** Between voice and control. */
  readonly talking?: (session_id: number, target_id: number, talking: boolean) => boolean;
  /** A new control core. */
  readonly core?: (core: ControlCore) => void;
  /** A new router. */
  readonly router?: (router: VoiceRouter<Uint8Array>) => void;
  readonly tagger?: (tagger: HopTagger<Uint8Array>) => HopTagger<Uint8Array>;
  /** Between the server and an agent's radio; undefined: it is lost. */
  readonly event?: (event: ControlEvent) => ControlEvent | undefined;
  /** Between an agent's radio and its voice engine; undefined: it is lost. */
  readonly command?: (command: VoiceCommand) => VoiceCommand | undefined;
  /** What an agent's voice engine opens and seals with. */
  readonly crypto?: (crypto: VoiceCrypto) => VoiceCrypto;
}
