import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { Radio } from "../radio.js";
import { OwnWhispers } from "./own-whispers.js";
import { TargetIds } from "./target-ids.js";

const secret = "A".repeat(43);

describe("TargetIds", () => {
  it("gives every number once before it gives one again, and none that is in use", () => {
    const ids = new TargetIds();
    const given = Array.from({ length: 65_535 }, () => ids.take());
    expect(new Set(given.map((id) => id.ok && id.value)).size).toBe(65_535);
    expect([given[0], given.at(-1)]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 65_535 },
    ]);
    expect(ids.take()).toMatchObject({ ok: false, refusal: { code: "limit_reached" } });
    ids.giveBack(7);
    ids.giveBack(3);
    expect([ids.take(), ids.take()]).toMatchObject([{ value: 3 }, { value: 7 }]);
    expect(ids.take()).toMatchObject({ ok: false });
  });

  it("do not run out, however long a program names sets and forgets them, or sessions come and go", () => {
    const ids = new TargetIds();
    const whispers = new OwnWhispers(toyCrypto(), ids, []);
    const taken = (): void => {
      const params = whispers.define("mate", [5]);
      if (params.ok) whispers.handleDefined("mate", params.value, true);
    };
    const refused = (): void => {
      const params = whispers.define("mate", [5]);
      if (params.ok) whispers.handleDefined("mate", params.value, false);
    };
    for (let times = 0; times < 66_000; times += 1) {
      taken();
      whispers.remove("mate");
      refused();
      taken();
      whispers.clear();
    }
    expect(whispers.define("mate", [5])).toMatchObject({ ok: true });
  });

  it("do not run out for channels either: of keys that are bound and unbound, or taken away, or of session after session", () => {
    const radio = new Radio(toyCrypto());
    const channels = [{ channel_id: "alpha", title: "A", label: "A", may_listen: true, may_speak: true }];
    const hello = {
      ...{ protocol: 1, session_id: 1, hop_key: secret, voice_port: 9, keepalive_ms: 5000, operation: { id: "op", title: "Op" } },
      ...{ channels, resume_token: secret, resume_window_ms: 60_000, heartbeat_ms: 15_000, resumed: false },
    };
    const epoch = { epoch: 1, secret, activate_after_ms: 0 };
    for (let times = 0; times < 66_000; times += 1) {
      if (times % 100 === 0) radio.handleHello(hello, "127.0.0.1");
      radio.handleJoined("alpha", false, { members: [], epoch, targets: [] });
      radio.targets.targetFor(["alpha"]);
      radio.targets.removeTarget(["alpha"]);
      radio.targets.targetFor(["alpha"]);
      radio.handleLeft("alpha");
      radio.handleJoined("alpha", false, { members: [], epoch, targets: [] });
      radio.targets.targetFor(["alpha"]);
      radio.targets.clear();
      while (radio.poll() !== undefined);
    }
    expect(radio.targets.targetFor(["alpha"])).toMatchObject({ ok: true });
  });
});
