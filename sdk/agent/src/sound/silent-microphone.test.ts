import { beforeEach, describe, expect, it } from "vitest";
import { SilentMicrophone } from "./silent-microphone.js";

describe("SilentMicrophone", () => {
  let now_ms: number;
  let used_ms: number;
  let asked: number;
  let gone: boolean | Promise<boolean>;
  let lost: string[];
  let microphone: SilentMicrophone;
  beforeEach(() => {
    [now_ms, used_ms, asked, gone, lost] = [1000, 50, 0, false, []];
    microphone = new SilentMicrophone({
      clock: () => now_ms,
      used_ms: () => used_ms,
      isGone: async () => {
        asked += 1;
        return gone;
      },
      onLost: (why) => void lost.push(why),
    });
  });

  /** `busy`: the share of a processor that is used meanwhile. */
  async function hear(duration_ms: number, level: number, busy = 0.1): Promise<void> {
    const pcm = new Float32Array(480).fill(0);
    pcm[479] = level;
    for (const end_ms = now_ms + duration_ms; now_ms < end_ms; ) {
      now_ms += 10;
      used_ms += 10 * busy;
      microphone.hear(pcm);
      await Promise.resolve();
      await Promise.resolve();
    }
  }

  it("leaves a microphone alone that hears anything, however busy", async () => {
    gone = true;
    await hear(5000, 1e-9, 1);
    expect([asked, lost]).toEqual([0, []]);
  });

  it("asks for one that is silent, and every other second again, and takes it for muted while it is there", async () => {
    await hear(240, 0);
    expect(asked).toBe(0);
    await hear(20, 0);
    expect(asked).toBe(1);
    await hear(1900, 0);
    expect(asked).toBe(1);
    await hear(4000, 0);
    expect(asked).toBe(3);
    expect(lost).toEqual([]);
  });

  it("takes it for lost where the system has it no more, once", async () => {
    gone = true;
    await hear(3000, 0);
    expect([asked, lost]).toEqual([1, ["the device is gone"]]);
  });

  it("takes it for lost where its silence is work, without asking", async () => {
    await hear(1000, 0.1, 0.9);
    await hear(1000, 0, 0.9);
    expect(asked).toBe(0);
    expect(lost).toEqual([expect.stringContaining("work")]);
  });

  it("counts silence from its beginning, and asks once at a time", async () => {
    for (let count = 0; count < 10; count += 1) {
      await hear(200, 0);
      await hear(10, 0.1);
    }
    expect(asked).toBe(0);
    let answer = (_: boolean): void => undefined;
    gone = new Promise((resolve) => {
      answer = resolve;
    });
    await hear(9000, 0);
    expect(asked).toBe(1);
    answer(true);
    await hear(20, 0);
    expect(lost).toHaveLength(1);
  });
});
