import { describe, expect, it } from "vitest";
import { createEchoCanceller } from "../processing/echo-canceller.js";
import { EchoRoom, type EchoRoomOptions } from "./echo-room.suite.js";

const probed = await createEchoCanceller();
if (probed.available) probed.helper.close();

async function roomWith(pre_roll_ms: number, devices: Partial<EchoRoomOptions>): Promise<EchoRoom> {
  const echo = await createEchoCanceller();
  if (!echo.available) throw new Error(echo.reason);
  const microphone = { echo_cancellation: true, pre_roll_ms, release_ms: 0 };
  const room = new EchoRoom({ ...devices, microphone, echo_canceller: echo.helper });
  // The canceller gets to know the room.
  room.setTalking(true);
  room.live(8_000, true);
  return room;
}

const bunching = { render_bunch: 3, capture_bunch: 2 };

// The package is optional, and its binary exists for some machines only.
describe.runIf(probed.available)("the echo of somebody who is heard from the speakers", () => {
  it.each([
    ["10 ms", 200, {}],
    ["20 ms", 200, { frame_samples: 960 }],
    ["10 ms, with the longest pre-roll", 500, {}],
    ["10 ms, with devices that bunch", 200, bunching],
    ["10 ms, with a delay of 200 ms", 200, { delay_ms: 200 }],
  ])("is taken away from the first sample that a key sends, frames of %s", async (_, pre_roll_ms, devices) => {
    const room = await roomWith(pre_roll_ms, devices);
    for (const away_ms of [3_000, 400, 60]) {
      room.setTalking(false);
      room.live(away_ms, true);
      room.setTalking(true);
      room.live(600, true);
      const before_ms = Math.min(pre_roll_ms, away_ms);
      const spans = [[600 + before_ms, 600] as const, [600, 350] as const, [350, 0] as const];
      // Without the step kept: 0 to 8 dB before the key.
      expect(Math.min(...room.attenuation(spans)), `after ${away_ms} ms`).toBeGreaterThan(25);
    }
    room.close();
  });

  it.each([
    ["that asks for one frame at a time", {}],
    ["that asks for three at once", { render_bunch: 3 }],
  ])("is taken away when somebody is heard again after playback has rested, with a device %s", async (_, devices) => {
    const room = await roomWith(200, devices);
    for (const [rest_ms, key_down] of [
      [5_000, true],
      [2_500, true],
      [1_500, true],
      [4_000, false],
    ] as const) {
      room.setTalking(key_down);
      room.live(rest_ms, false);
      room.live(key_down ? 0 : 220, true);
      room.setTalking(true);
      room.live(1_000, true);
      const figures = room.attenuation([
        [1_000, 600],
        [600, 0],
      ]);
      expect(Math.min(...figures), `after ${rest_ms} ms`).toBeGreaterThan(25);
    }
    room.close();
  });
});
