import { createRequire } from "node:module";

import type { Agent } from "../agent.js";
import type { AudioThread } from "../audio/audio-thread.js";
import type { HotkeyDesk } from "../hotkeys/hotkey-desk.js";
import { hotkeyHandlers } from "../hotkeys/hotkey-handlers.js";
import type { KeySwitches } from "../hotkeys/key-switches.js";
import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { OperationDesk } from "../operations/operation-desk.js";
import { operationHandlers } from "../operations/operation-handlers.js";
import type { OverlayDesk } from "../overlay/overlay-desk.js";
import { type PageDeskOptions, pageHandlers } from "../pages/page-desk.js";
import type { Pairing } from "../pairing/pairing.js";
import type { ChannelOrder } from "../radio/channel-order.js";
import type { KeptChannels } from "../radio/kept-channels.js";
import type { RadioSettings } from "../radio/radio-settings.js";
import type { StartConnection } from "../radio/start-connection.js";
import type { AgentSettings } from "../settings/agent-settings.js";
import { orUnwritable } from "../settings/settings-error.js";
import type { SignIns } from "../settings/sign-ins.js";
import { deviceHandlers } from "./device-handlers.js";
import { microphoneHandlers } from "./microphone-handlers.js";
import { mixHandlers } from "./mix-handlers.js";
import { overlayHandlers } from "./overlay-handlers.js";
import { pairingHandlers } from "./pairing-handlers.js";
import { type ByHand, inOrder, radioHandlers } from "./radio-handlers.js";
import { serverHandlers } from "./server-handlers.js";
import { whisperHandlers } from "./whisper-handlers.js";

/** What the methods of the local connection work on. */
export interface IpcHandlersOptions {
  readonly agent: Agent;
  readonly audio: AudioThread;
  readonly clock: MonotonicClock;
  readonly settings: AgentSettings;
  readonly radio_settings: RadioSettings;
  readonly desk: HotkeyDesk;
  readonly key_switches: KeySwitches;
  readonly operations: OperationDesk;
  readonly order: ChannelOrder;
  readonly kept_channels: KeptChannels;
  readonly start_connection: StartConnection;
  readonly overlay: OverlayDesk;
  readonly pages: PageDeskOptions;
  readonly pairing: Pairing;
  readonly sign_ins: SignIns;
}

/** What each method of the local connection does. A new schema does not compile until it is served here. */
export function ipcHandlers(options: IpcHandlersOptions): IpcHandlers {
  const { agent, audio, clock, settings, radio_settings, desk, operations, order, overlay, pages, pairing, sign_ins } = options;
  const hand = handOf(options);
  return {
    ...radioHandlers(agent, audio, clock, hand, order),
    "channels.arrange": ({ channel_ids }) => order.arrange(channel_ids),
    ...mixHandlers(agent, radio_settings),
    ...microphoneHandlers(agent, radio_settings, hasEchoCancellation(), (on) => audio.watch(on)),
    ...deviceHandlers(audio, (direction, device_id) => void orUnwritable(settings.selectDevice(direction, device_id))),
    ...hotkeyHandlers(desk, (binding_id, client_id) => agent.keys.isBoundBy(binding_id, client_id), options.key_switches),
    ...pairingHandlers(pairing, desk),
    ...operationHandlers(operations),
    ...overlayHandlers(overlay, clock),
    ...whisperHandlers(agent),
    ...pageHandlers(pages),
    ...serverHandlers(settings, sign_ins, {
      open: async (...connection) => {
        const opened = await agent.open(...connection);
        if (opened.ok) hand.handleOpened();
        return inOrder(opened, order);
      },
      handleConnecting: () => hand.handleConnecting(),
      handleServers: () => agent.connection_news.handleServers(),
    }),
  };
}

function handOf({ operations, kept_channels, start_connection }: IpcHandlersOptions): ByHand {
  return {
    handleConnecting: () => start_connection.giveWay(),
    handleOpened: () => void kept_channels.rejoin(),
    handleAsked: (channel_id) => operations.handleByHand(channel_id),
    handleChanged: ({ channel_id, membership }, { scopes }) => {
      operations.handleByHand(channel_id);
      // The player, in the settings pages; a game joins its own each time.
      if (scopes.has("manage")) void kept_channels.note(channel_id, membership);
    },
  };
}

/** It is an optional package, and large: it is looked for, not loaded. */
function hasEchoCancellation(): boolean {
  try {
    createRequire(import.meta.url).resolve("@livekit/rtc-ffi-bindings");
    return true;
  } catch {
    return false;
  }
}
