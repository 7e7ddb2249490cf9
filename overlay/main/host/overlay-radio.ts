import type { AgentHostEvent } from "./host-event.js";

/** What the host asks of the agent. */
export interface OverlayRadio {
  /** Tells how the overlay is to be shown, at once and whenever that changes, and when the agent goes. One listener. */
  listen(listener: (event: Extract<AgentHostEvent, { readonly kind: "overlay" | "agent_gone" }>) => void): void;
  /** Where the overlay's page is: a secret. Rejects if the agent does not say. */
  openPage(): Promise<string>;
  /** Ends edit mode. Rejects if the agent does not. */
  endEditing(): Promise<void>;
}
