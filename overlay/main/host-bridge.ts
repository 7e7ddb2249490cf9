import type { HostNotice } from "./host/host-notice.js";

/** What the preload script offers to the overlay's page as `talkgroup_host`. All there is: the page asks the agent for the rest. */
export interface HostBridge {
  /** Calls `listener` with the latest notice, if there is one, and with every one after that. */
  onNotice(listener: (notice: HostNotice) => void): void;
}

/** Under which name a page finds it. */
export const bridge_name = "talkgroup_host";
/** By which message notices come from the host to the preload script. */
export const notice_message = "talkgroup:notice";
