import type { WhisperDefineParams } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RadioOut } from "../radio-out.js";
import { encodeBase64url } from "../seal/base64url.js";
import { OwnWhispers } from "./own-whispers.js";
import { TargetIds } from "./target-ids.js";

function rig() {
  const out: RadioOut[] = [];
  const ids = new TargetIds();
  return { out, ids, whispers: new OwnWhispers(toyCrypto(), ids, out) };
}

function defined(whispers: OwnWhispers, whisper_id: string, session_ids: readonly number[]): WhisperDefineParams {
  const params = whispers.define(whisper_id, session_ids);
  if (!params.ok) throw new TypeError(params.refusal.message);
  return params.value;
}

/** What the voice side is told: "1 under generation 2", "1 gone"; and the sets that are lost. */
function told(out: RadioOut[]): string[] {
  return out.splice(0).map((one) => {
    if (one.kind === "whisper_lost") return `${one.whisper_id} lost`;
    if (one.kind !== "voice") return one.kind;
    const { command } = one;
    if (command.kind === "target_gone") return `${command.target_id} gone`;
    if (command.kind !== "target" || command.whisper === undefined) return command.kind;
    return `${command.target_id} under generation ${command.whisper.generation}`;
  });
}

describe("OwnWhispers", () => {
  it("can be talked to once the server has taken the set, under the secret that the server was given", () => {
    const { out, whispers } = rig();
    const params = defined(whispers, "mate", [5, 6]);
    expect(params).toMatchObject({ target_id: 1, session_ids: [5, 6], generation: 1 });
    expect(params.secret).toMatch(/^[\w-]{43}$/);
    expect(whispers.targetOf("mate")).toBeUndefined();
    expect(whispers.handleDefined("mate", params, true)).toBe(true);
    expect(whispers.targetOf("mate")).toBe(1);
    const [first] = out;
    const own = first?.kind === "voice" && first.command.kind === "target" ? first.command : undefined;
    expect(own).toMatchObject({ target_id: 1, channel_ids: [], whisper: { generation: 1 } });
    expect(encodeBase64url(own?.whisper?.secret ?? new Uint8Array())).toBe(params.secret);
  });

  it("names others under another secret, and nothing that was being said goes on to them", () => {
    const { out, whispers } = rig();
    const first = defined(whispers, "mate", [5]);
    whispers.handleDefined("mate", first, true);
    const second = defined(whispers, "mate", [6]);
    expect(told(out), "until the server has taken it, all is as it was").toEqual(["1 under generation 1"]);
    expect(second).toMatchObject({ target_id: 1, generation: 2 });
    expect(second.secret).not.toBe(first.secret);
    whispers.handleDefined("mate", second, true);
    expect(told(out)).toEqual(["1 gone", "1 under generation 2"]);
  });

  it("keeps the set whose change is refused, and forgets one that was never taken", () => {
    const { out, whispers } = rig();
    whispers.handleDefined("mate", defined(whispers, "mate", [5]), true);
    whispers.handleDefined("mate", defined(whispers, "mate", [9]), false);
    expect([whispers.targetOf("mate"), told(out)]).toEqual([1, ["1 under generation 1"]]);
    whispers.handleDefined("other", defined(whispers, "other", [9]), false);
    expect([whispers.targetOf("other"), whispers.remove("other"), told(out)]).toEqual([undefined, undefined, []]);
    const [refused, taken] = [defined(whispers, "late", [9]), defined(whispers, "late", [5])];
    whispers.handleDefined("late", refused, false);
    expect(whispers.handleDefined("late", taken, true), "the second was on its way").toBe(true);
    expect(whispers.targetOf("late")).toBe(taken.target_id);
  });

  it("takes no answer for a set that was removed, or for one of the session before", () => {
    const { out, whispers } = rig();
    const removed = defined(whispers, "mate", [5]);
    expect(whispers.remove("mate")).toBe(1);
    expect(whispers.handleDefined("mate", removed, true)).toBe(false);
    const lost = defined(whispers, "mate", [5]);
    whispers.clear();
    const next = defined(whispers, "mate", [7]);
    expect(whispers.handleDefined("mate", lost, true)).toBe(false);
    expect(whispers.targetOf("mate")).toBeUndefined();
    expect(whispers.handleDefined("mate", next, true)).toBe(true);
    expect(new Set([removed, lost, next].map(({ target_id }) => target_id)).size).toBe(3);
    expect(told(out)).toEqual(["mate lost", "3 under generation 1"]);
  });

  it("says which sets are lost with the session", () => {
    const { out, whispers } = rig();
    whispers.handleDefined("mate", defined(whispers, "mate", [5]), true);
    defined(whispers, "asked", [5]);
    whispers.clear();
    expect(told(out)).toEqual(["1 under generation 1", "1 gone", "mate lost", "asked lost"]);
    whispers.clear();
    expect(out).toEqual([]);
  });

  it("refuses when there are no numbers left", () => {
    const { ids, whispers } = rig();
    for (let count = 0; count < 65_534; count += 1) ids.take();
    expect(defined(whispers, "last", [5]).target_id).toBe(65_535);
    expect(whispers.define("one more", [5])).toMatchObject({ ok: false, refusal: { code: "limit_reached" } });
    expect(defined(whispers, "last", [6]).generation).toBe(2);
  });

  it("whatever is asked, answered and forgotten: no secret is used twice, and the voice side knows what the server knows", () => {
    const whisper_id = fc.constantFrom("a", "b", "c");
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant("define" as const), whisper_id }) },
      { weight: 5, arbitrary: fc.record({ do: fc.constant("answer" as const), taken: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), whisper_id }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("clear" as const) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: "max" }), (steps) => {
        const { out, whispers } = rig();
        const asked: { readonly whisper_id: string; readonly params: WhisperDefineParams }[] = [];
        /** Secrets by target: as the server has them, and as the voice side seals. */
        const [server, voice] = [new Map<number, string>(), new Map<number, string>()];
        const secrets = new Set<string>();
        let drawn = 0;
        for (const one of steps) {
          if (one.do === "define") {
            const params = defined(whispers, one.whisper_id, [5]);
            secrets.add(params.secret);
            drawn += 1;
            asked.push({ whisper_id: one.whisper_id, params });
          } else if (one.do === "answer") {
            const first = asked.shift();
            if (first === undefined) continue;
            const known = whispers.handleDefined(first.whisper_id, first.params, one.taken);
            // A set that is not known any more was removed on the server by a message that follows.
            if (one.taken && known) server.set(first.params.target_id, first.params.secret);
          } else if (one.do === "remove") server.delete(whispers.remove(one.whisper_id) ?? 0);
          else {
            whispers.clear();
            server.clear();
          }
          for (const { command } of out.splice(0).flatMap((each) => (each.kind === "voice" ? [each] : []))) {
            if (command.kind === "target_gone") voice.delete(command.target_id);
            if (command.kind !== "target") continue;
            expect(voice.has(command.target_id), "a target with a new secret begins anew").toBe(false);
            voice.set(command.target_id, encodeBase64url(command.whisper?.secret ?? new Uint8Array()));
          }
          expect([...voice].sort()).toEqual([...server].sort());
        }
        expect(secrets.size).toBe(drawn);
      }),
      { numRuns: 300 },
    );
  });
});
