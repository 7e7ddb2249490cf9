import { describe, expect, it } from "vitest";
import { EndedSessions } from "./ended-sessions.js";

const limits = { silence_ms_max: 30, resume_window_ms: 60 };
const token = (of: number): string => `token-${of}`.padEnd(43, "x");

function ended(session_id: number, resume_token_before?: string) {
  return { session_id, resume_token: token(session_id), resume_token_before };
}

function asked(session_id: number, resume_token = token(session_id)) {
  return { session_id, resume_token, seq: 0 };
}

describe("sessions that the server has ended", () => {
  it("are known as long as somebody may come back who did not hear it", () => {
    const sessions = new EndedSessions(limits);
    sessions.add(ended(1), "kicked", 5);
    expect(sessions.reasonOf(asked(1), 5)).toBe("kicked");
    expect(sessions.reasonOf(asked(1), 94)).toBe("kicked");
    expect(sessions.reasonOf(asked(1), 95)).toBeUndefined();
  });

  it("are told to who has the token, or the one before if the player was not heard from since", () => {
    const sessions = new EndedSessions(limits);
    sessions.add(ended(1, token(7)), "banned", 0);
    expect([token(1), token(7)].map((one) => sessions.reasonOf(asked(1, one), 0))).toEqual(["banned", "banned"]);
    for (const wrong of [token(2), "", "!".repeat(43)]) expect(sessions.reasonOf(asked(1, wrong), 0)).toBeUndefined();
    for (const unknown of [token(2), "!".repeat(43)]) expect(sessions.reasonOf(asked(2, unknown), 0)).toBeUndefined();
  });

  it("are forgotten, oldest first, where there are more than of players", () => {
    const sessions = new EndedSessions(limits);
    for (let session_id = 0; session_id <= 4_096; session_id += 1) sessions.add(ended(session_id), "gone", 0);
    expect([0, 1, 4_096].map((one) => sessions.reasonOf(asked(one), 0))).toEqual([undefined, "gone", "gone"]);
  });
});
