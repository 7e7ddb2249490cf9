import { describe, expect, it } from "vitest";

import { KeptTalkers } from "./kept-talkers.js";

const here = { url: "wss://192.0.2.1:9", operation_id: "op" };
const quiet = { gain_db: -6, muted: false };

describe("KeptTalkers", () => {
  it("knows a name only where it was heard", () => {
    const talkers = new KeptTalkers();
    talkers.keep(here, "Ben", quiet);
    expect(talkers.use(here, "Ben")).toEqual(quiet);
    expect(talkers.use(here, "ben")).toBeUndefined();
    expect(talkers.use({ ...here, operation_id: "other" }, "Ben")).toBeUndefined();
    expect(talkers.use({ ...here, url: "wss://192.0.2.2:9" }, "Ben")).toBeUndefined();
  });

  it("takes no name for another place and name that look alike", () => {
    const talkers = new KeptTalkers();
    talkers.keep({ url: "a", operation_id: "b c" }, "d", quiet);
    expect(talkers.use({ url: "a", operation_id: "b" }, "c d")).toBeUndefined();
    talkers.keep(here, "__proto__", quiet);
    expect(talkers.use(here, "constructor")).toBeUndefined();
    expect(talkers.use(here, "__proto__")).toEqual(quiet);
  });

  it("keeps 256, and forgets who was met longest ago", () => {
    const talkers = new KeptTalkers();
    for (let number = 0; number < 256; number += 1) talkers.keep(here, `Ben ${number}`, { gain_db: -1 - number, muted: false });
    expect(talkers.use(here, "Ben 0")).toEqual({ gain_db: -1, muted: false });
    talkers.keep(here, "Bea", { gain_db: 0, muted: true });
    expect(talkers.use(here, "Ben 1"), "met longest ago").toBeUndefined();
    expect(talkers.use(here, "Ben 0"), "met since").toEqual({ gain_db: -1, muted: false });
    expect(talkers.use(here, "Ben 2")).toEqual({ gain_db: -3, muted: false });
    expect(talkers.use(here, "Bea")).toEqual({ gain_db: 0, muted: true });
  });

  it("keeps nothing of one who is heard as everybody is", () => {
    const talkers = new KeptTalkers();
    talkers.keep(here, "Ben", quiet);
    talkers.keep(here, "Ben", { gain_db: 0, muted: false });
    expect(talkers.use(here, "Ben")).toBeUndefined();
  });

  it("make nothing of the names that nobody ever turned up or down: thousands may be on a channel", () => {
    const kept = new KeptTalkers();
    let looked = 0;
    const counted = {
      operation_id: "op",
      get url() {
        looked += 1;
        return "wss://a:1";
      },
    };
    kept.keep(counted, "Bob", quiet);
    kept.keep(counted, "Ben", quiet);
    kept.keep(counted, "Ben", { gain_db: 0, muted: false });
    looked = 0;
    expect([kept.use(counted, "Ada"), kept.use(counted, "Ben"), looked]).toEqual([undefined, undefined, 0]);
    expect([kept.use(counted, "Bob"), looked]).toEqual([quiet, 1]);
  });
});
