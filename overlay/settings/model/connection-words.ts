import { sentence } from "./sentence.js";
import type { ConnectionStanding } from "./settings-state.js";

/** How the connection stands, in words. */
export function connectionWords({ state, transport, rtt_ms, reason }: ConnectionStanding): {
  readonly headline: string;
  readonly detail: string;
  readonly tone: "good" | "waiting" | "off" | "bad";
} {
  const why = reason === undefined || reason === "" ? "" : plainReason(reason);
  switch (state) {
    case "open": {
      const way = {
        udp: "Voice goes the direct way (UDP)",
        tunnel: "Voice goes through the control connection: UDP is blocked",
        none: "",
      };
      const rtt = rtt_ms > 0 ? `${Math.max(1, Math.round(rtt_ms))} ms there and back` : "";
      return {
        headline: "Connected",
        detail: [way[transport], rtt].filter(Boolean).join(" · ") || "Voice is being set up",
        tone: "good",
      };
    }
    case "connecting":
      return { headline: "Connecting", detail: "Waiting for the server.", tone: "waiting" };
    case "reconnecting":
      return { headline: "Coming back", detail: `${dropped} The agent comes back by itself.`, tone: "waiting" };
    case "lost":
      return { headline: "Connection lost", detail: [why, "Connect again below."].filter(Boolean).join(" "), tone: "bad" };
    default:
      return { headline: "Not connected", detail: [why, "Choose a server below."].filter(Boolean).join(" "), tone: "off" };
  }
}

/** Why there is no connection, as the agent says it (text for people who read logs), in words for players. One that is not known is left as it is. */
export function plainReason(reason: string): string {
  return reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? sentence(reason);
}

const dropped = "The connection dropped.";
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^closed by the player$|^connection: closed while it was being opened$/, "You have disconnected."],
  [/^the connection was closed$|^connection: found (?:no session|dropped)/, dropped],
  [/^the server ended the session: kicked$/, "You were removed from the server."],
  [/^the server ended the session: banned$/, "You are banned from this server."],
  [/^the server ended the session: gone$/, "Your sign-in there is over, or the account is gone."],
  [/^the server ended the session: replaced$/, "You are connected from somewhere else."],
  [/^the server ended the session: closing$/, "The server has shut down."],
  [
    /\bcertificate\b/,
    "No authority has signed the server’s certificate, or it is another one than before: ask whoever runs it for the fingerprint.",
  ],
  [
    /\bE[A-Z]{4,}\b|EAI_AGAIN|handshake has timed out|socket hang up/,
    "The server does not answer: is it running, is its address right, and are you online?",
  ],
];
