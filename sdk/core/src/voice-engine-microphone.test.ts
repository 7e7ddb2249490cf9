import { describe, expect, it } from "vitest";
import { microphoneRig as rig } from "./capture/microphone-rig.suite.js";

describe.each([480, 960])("a muted microphone, frames of %i samples", (frame_samples) => {
  it("sends nothing, whatever key is down, and no word of before", () => {
    const { sent, set, capture, talk } = rig(frame_samples);
    capture(30);
    set({ muted: true });
    talk(true);
    capture(30);
    talk(false);
    capture(5);
    expect(sent).toEqual([]);
  });

  it("sends nothing of what was said while it was muted when it is on again", () => {
    const { sent, set, capture, talk } = rig(frame_samples);
    set({ muted: true });
    capture(30);
    set({ muted: false });
    talk(true);
    expect(sent).toEqual([]);
    capture(3);
    expect(sent).toHaveLength(3);
  });

  it("sends nothing of what was watched before it was muted", () => {
    const { engine, sent, set, capture, talk } = rig(frame_samples);
    engine.watched = true;
    capture(30);
    set({ muted: true });
    talk(true);
    expect(sent).toEqual([]);
  });

  it("ends the spurt with one empty frame, and goes on in true time", () => {
    const { engine, sent, set, capture, talk, times } = rig(frame_samples);
    talk(true);
    capture(4);
    set({ muted: true });
    capture(6);
    expect(engine.sending).toBe(false);
    set({ muted: false });
    capture(2);
    expect(times()).toEqual([0, 1, 2, 3, 4, 10, 11]);
    expect(sent.map(({ last_of_spurt }) => last_of_spurt)).toEqual([false, false, false, false, true, false, false]);
    expect(sent.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(sent[4]?.bytes).toBeLessThan((sent[3]?.bytes ?? 0) / 2);
  });
});

describe("a main thread that says nothing", () => {
  it("ends the spurt, and media time goes on meanwhile", () => {
    const { engine, sent, capture, talk, times } = rig();
    talk(true);
    capture(3);
    engine.unattended = true;
    capture(50);
    engine.unattended = false;
    capture(2);
    expect(times()).toEqual([0, 1, 2, 3, 53, 54]);
    expect(sent[3]?.last_of_spurt).toBe(true);
  });

  it("has nothing more to say of a key that was let go: the last syllable is sent, however long the release delay", () => {
    const { engine, sent, set, capture, talk } = rig();
    set({ release_ms: 2_000 });
    talk(true);
    capture(3);
    talk(false);
    capture(20);
    engine.unattended = true;
    capture(100);
    expect(engine.sending).toBe(true);
    capture(200);
    expect(engine.sending).toBe(false);
    expect(sent).toHaveLength(203);
    expect(sent.filter(({ last_of_spurt }) => last_of_spurt)).toEqual([sent.at(-1)]);
  });

  it("does not cost the first syllable: it has nothing to say while no key is down", () => {
    const { engine, capture, talk, times } = rig();
    engine.watched = true;
    engine.unattended = true;
    capture(30);
    talk(true);
    engine.unattended = false;
    capture(1);
    expect(times()).toEqual(Array.from({ length: 21 }, (_, index) => 10 + index));
  });
});

describe("the microphone's way to a key", () => {
  it.each([480, 960])("has one time line, watched or not, frames of %i samples", (frame_samples) => {
    const { engine, capture, talk, times, set } = rig(frame_samples);
    capture(40);
    engine.watched = true;
    capture(7);
    engine.watched = false;
    capture(13);
    set({ voice_activity: true });
    capture(6);
    set({ voice_activity: false });
    capture(1);
    talk(true);
    capture(3);
    const pre_roll = 200 / (frame_samples / 48);
    const sent_times = times();
    expect(sent_times.at(-1)).toBe(69);
    expect(sent_times).toEqual(Array.from({ length: sent_times.length }, (_, index) => 70 - sent_times.length + index));
    expect(sent_times.length).toBeLessThanOrEqual(pre_roll + 3);
  });

  it("goes on in true time after the device was away, and without what it heard before", () => {
    const { capture, talk, pass, times } = rig();
    talk(true);
    capture(5);
    pass(700);
    capture(2);
    expect(times()).toEqual([0, 1, 2, 3, 4, 75, 76]);
  });

  it("brings no pre-roll from before the device was away", () => {
    const { capture, talk, pass, times } = rig();
    capture(30);
    pass(5_000);
    capture(2);
    talk(true);
    expect(times()).toEqual([530, 531]);
  });

  it("sends nothing more for a key that came up while the device was away", () => {
    const { engine, sent, set, capture, talk, pass } = rig();
    set({ release_ms: 120 });
    talk(true);
    capture(5);
    talk(false);
    pass(1_000);
    capture(5);
    expect(sent).toHaveLength(5);
    expect(engine.sender.talking).toBe(false);
  });

  it("takes frames that come late for what they are", () => {
    const { capture, talk, pass, times } = rig();
    talk(true);
    capture(3);
    pass(60);
    capture(3);
    expect(times()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("a session's rate", () => {
  const report = { kind: "loss", target_id: 1, loss: 0.2, burst_packets: 3 } as const;

  it("begins anew", () => {
    const { engine, begin, capture, talk, now } = rig();
    talk(true);
    for (let second = 0; second < 5; second += 1) {
      engine.handleCommand(report, now());
      capture(100);
    }
    expect([engine.rate.offsets.length, engine.reported_loss]).toEqual([2, 0.2]);
    begin(2);
    expect([engine.rate.offsets.length, engine.reported_loss]).toEqual([0, 0]);
    expect(engine.rate.encoder).toMatchObject({ bitrate_bps: 48_000, fec: true });
  });

  it("is no more than the server lets through", () => {
    const { engine, begin, capture, talk, now } = rig();
    begin(2, 16_000);
    expect(engine.rate.encoder.bitrate_bps).toBe(16_000);
    talk(true);
    for (let second = 0; second < 30; second += 1) {
      engine.handleCommand(report, now());
      capture(100);
      expect(engine.rate.encoder.bitrate_bps * (1 + engine.rate.offsets.length)).toBeLessThanOrEqual(16_000);
    }
    begin(3);
    expect(engine.rate.encoder.bitrate_bps).toBe(48_000);
  });

  it("forgets while nobody talks, though the microphone is not listened to", () => {
    const { engine, capture, talk, now } = rig();
    talk(true);
    for (let second = 0; second < 5; second += 1) {
      engine.handleCommand(report, now());
      capture(100);
    }
    talk(false);
    capture(100 * 90);
    expect(engine.rate.offsets).toEqual([]);
  });
});

describe("what the microphone tells", () => {
  it("begins with what is heard when somebody begins to watch", () => {
    const { engine, capture, talk, now } = rig();
    talk(true);
    capture(50);
    engine.watched = true;
    capture(2, 0.001);
    expect(engine.takeLevel(now())?.peak_db).toBeCloseTo(-60, 0);
  });

  it("is no voice when the device gives nothing any more", () => {
    const { engine, set, capture, pass, now } = rig();
    set({ voice_activity: true, threshold: 0 });
    capture(5);
    expect(engine.voice_active).toBe(true);
    const stereo = new Float32Array(960);
    pass(400);
    engine.renderInto(stereo, now());
    expect(engine.voice_active).toBe(true);
    pass(200);
    engine.renderInto(stereo, now());
    expect(engine.voice_active).toBe(false);
  });
});
