import type { DevicesListResult, DeviceUse } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * Microphones and speakers. The event `devices` reports when they come, go or change. Scope `sound`.
 *
 * @since 0.1.0
 */
export class Devices {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * All devices there are now, and which are in use.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  list(options: CallOptions = {}): Promise<DevicesListResult> {
    return this.#agent.call("devices.list", {}, options, (result) => result, this.list);
  }

  /**
   * Selects a device from `list`. The agent keeps the choice, and uses another device while this one is missing.
   *
   * @param direction `capture`: the microphone. `playback`: what the player hears.
   * @param device_id One of `list`, at most 256 characters; without it the system's default.
   * @throws {TalkgroupError} `unknown_device` if it is not there now; `not_ready` while the agent ends.
   */
  select(direction: "capture" | "playback", device_id?: string, options: CallOptions = {}): Promise<DeviceUse> {
    const params = device_id === undefined ? { direction } : { direction, device_id };
    return this.#agent.call("devices.select", params, options, ({ use }) => use, this.select);
  }
}
