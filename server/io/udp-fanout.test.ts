import { describe, expect, it } from "vitest";
import { default_limits } from "../core/limits.js";
import { describeFanout } from "./udp-fanout.suite.js";
import { openDgramFanout } from "./udp-fanout-dgram.js";
import { loadNativeUdp } from "./udp-fanout-native.js";
import { openUdpFanout } from "./udp-fanout-open.js";
import { openSendmmsgFanout } from "./udp-fanout-sendmmsg.js";

const native = await loadNativeUdp();

describeFanout("a fan-out by dgram", openDgramFanout);
if (native !== undefined) describeFanout("a fan-out by sendmmsg", (options) => openSendmmsgFanout(options, native));

describe("openUdpFanout", () => {
  const options = { address: "127.0.0.1", family: 4, port: 0, limits: default_limits, onDatagram: () => {} } as const;

  it("takes the way that is asked for, or the fastest there is", async () => {
    const ways: string[] = [];
    for (const way of ["auto", "dgram"] as const) {
      const fanout = await openUdpFanout({ ...options, way });
      ways.push(fanout.way);
      await fanout.close();
    }
    expect(ways).toEqual([native === undefined ? "dgram" : "sendmmsg", "dgram"]);
  });
});
