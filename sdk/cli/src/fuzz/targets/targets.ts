import type { FuzzTarget } from "../fuzz-target.js";
import { controlTarget } from "./control.js";
import { ipcTarget } from "./ipc.js";
import { packetTarget } from "./packet.js";
import { presetTarget } from "./preset.js";
import { agentSettingsTarget, serverSettingsTarget } from "./settings.js";
import { sframeTarget } from "./sframe.js";

/** Everything that reads what others send or write, by its name. */
export const fuzz_targets: Readonly<Record<string, () => Promise<FuzzTarget>>> = {
  packet: packetTarget,
  sframe: sframeTarget,
  control: controlTarget,
  ipc: ipcTarget,
  preset: presetTarget,
  "server-settings": serverSettingsTarget,
  "agent-settings": agentSettingsTarget,
};
