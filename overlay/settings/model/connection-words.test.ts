import { describe, expect, it } from "vitest";

import { connectionWords, plainReason } from "./connection-words.js";

const standing = { state: "reconnecting", transport: "none", rtt_ms: 0 } as const;

describe("how the connection stands", () => {
  it("is said in words for players, whatever the agent says of it", () => {
    const said = [
      ["closed by the player", "You have disconnected."],
      ["the connection was closed", "The connection dropped."],
      ["the server ended the session: kicked", "You were removed from the server."],
      ["the server ended the session: banned", "You are banned from this server."],
      ["the server ended the session: gone", "Your sign-in there is over, or the account is gone."],
      ["the server ended the session: replaced", "You are connected from somewhere else."],
      ["the server ended the session: closing", "The server has shut down."],
    ] as const;
    for (const [reason, words] of said) expect(plainReason(reason), reason).toBe(words);
    for (const reason of [
      "server: connect ECONNREFUSED 127.0.0.1:9000",
      "server: getaddrinfo EAI_AGAIN voice.example.org",
      "read ECONNRESET",
    ])
      expect(plainReason(reason), reason).toMatch(/^The server does not answer/);
    for (const reason of ["server: self-signed certificate", "certificate: found another one, expected the pinned fingerprint"])
      expect(plainReason(reason), reason).toMatch(/fingerprint/);
    expect(plainReason("server: Unexpected server response: 404")).toBe("Server: Unexpected server response: 404.");
  });

  it("tells somebody whose connection dropped that there is nothing to do", () => {
    const { headline, detail } = connectionWords({ ...standing, reason: "read ECONNRESET" });
    expect([headline, detail]).toEqual(["Coming back", "The connection dropped. The agent comes back by itself."]);
  });

  it("tells somebody without a connection why, and what to do", () => {
    expect(connectionWords({ ...standing, state: "closed", reason: "closed by the player" }).detail).toBe(
      "You have disconnected. Choose a server below.",
    );
    expect(connectionWords({ ...standing, state: "lost", reason: "the server ended the session: kicked" }).detail).toBe(
      "You were removed from the server. Connect again below.",
    );
    expect(connectionWords({ ...standing, state: "closed" }).detail).toBe("Choose a server below.");
  });
});
