import type { RadioEffect } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TalkerRecord } from "../listen/talker-record.js";
import { type ChannelMix, type Place, plain_mix, plain_mixer } from "../voice-command.js";
import { RadioMix, talker_mixes_max } from "./radio-mix.js";

const frame_samples = 480;
const plain: ChannelMix = { ...plain_mix, priority: 0 };

interface Voice {
  readonly talker: TalkerRecord;
  readonly pcm: Float32Array;
}

function talkerOn(session_id: number, ...channel_ids: readonly string[]): TalkerRecord {
  const talker = new TalkerRecord(session_id, 1);
  talker.channel_ids = channel_ids;
  return talker;
}

function newMix(): RadioMix {
  return new RadioMix({ frame_samples, seed: 1 });
}

/** Mixes one frame of each voice, all heard. */
function frameOf(mix: RadioMix, voices: readonly Voice[]): Float32Array {
  const stereo = new Float32Array(2 * frame_samples);
  mix.begin();
  for (const { talker, pcm } of voices) mix.add(talker, pcm.slice(), true, true);
  mix.finishInto(stereo);
  return stereo;
}

/** What each ear ends with, after some frames of these talkers, each saying a steady 0.1. */
function ears(mix: RadioMix, talkers: readonly TalkerRecord[], frames = 3): { left: number; right: number } {
  const pcm = new Float32Array(frame_samples).fill(0.1);
  let stereo: Float32Array = new Float32Array(2);
  for (let frame = 0; frame < frames; frame += 1)
    stereo = frameOf(
      mix,
      talkers.map((talker) => ({ talker, pcm })),
    );
  return { left: stereo.at(-2) ?? 0, right: stereo.at(-1) ?? 0 };
}

const db = (gain_db: number): number => 10 ** (gain_db / 20);

describe("the radio's mix of a talker", () => {
  it("is the channel's gain times the talker's, at constant power whatever the pan", () => {
    const gains = fc.integer({ min: -60, max: 12 });
    fc.assert(
      fc.property(
        gains,
        gains,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.integer({ min: -60, max: 6 }),
        (channel_db, talker_db, pan, master_db) => {
          const mix = newMix();
          mix.setChannel("alpha", { ...plain, gain_db: channel_db, pan });
          mix.setTalker(1, { gain_db: talker_db, muted: false });
          mix.setMixer({ ...plain_mixer, gain_db: master_db });
          const { left, right } = ears(mix, [talkerOn(1, "alpha")]);
          const gain = db(Math.min(Math.max(channel_db + talker_db, -60), 20)) * db(master_db);
          // Above −1 dBFS the limiter has its say, and for a while after: the first frame comes from a master gain of 1.
          const loudest = Math.max(gain, gain / db(master_db));
          if (loudest < 6) expect(Math.hypot(left, right)).toBeCloseTo(0.1 * Math.SQRT2 * gain, 4);
          if (loudest < 6) expect(Math.atan2(right, left)).toBeCloseTo(((pan + 1) * Math.PI) / 4, 4);
        },
      ),
    );
  });

  it("is silent while channel, talker or everything is muted, and as before afterwards", () => {
    const mix = newMix();
    const talker = talkerOn(1, "alpha");
    const steps = [
      [() => mix.setChannel("alpha", { ...plain, muted: true }), () => mix.setChannel("alpha", plain)],
      [() => mix.setTalker(1, { gain_db: 0, muted: true }), () => mix.setTalker(1, { gain_db: 0, muted: false })],
      [() => mix.setMixer({ ...plain_mixer, muted: true }), () => mix.setMixer(plain_mixer)],
    ] as const;
    for (const [mute, unmute] of steps) {
      mute();
      expect(ears(mix, [talker]).left).toBe(0);
      unmute();
      expect(ears(mix, [talker]).left).toBeCloseTo(0.1, 6);
    }
  });

  it("lets only channels with solo be heard, while any has it and the player is on it", () => {
    const mix = newMix();
    const alpha = talkerOn(1, "alpha");
    const bravo = talkerOn(2, "bravo");
    mix.setChannel("bravo", { ...plain, solo: true });
    expect(ears(mix, [alpha]).left).toBe(0);
    expect(ears(mix, [bravo]).left).toBeCloseTo(0.1, 6);
    mix.setChannel("alpha", { ...plain, solo: true, muted: true });
    expect(ears(mix, [alpha]).left).toBe(0);
    mix.setChannel("alpha", plain);
    mix.forgetChannel("bravo");
    expect(ears(mix, [alpha]).left).toBeCloseTo(0.1, 6);
  });

  it("plays a talker of several channels once, through the highest of those that are not silenced", () => {
    const mix = newMix();
    const talker = talkerOn(1, "low", "high", "middle");
    // What it was through the higher channel would turn it down for a moment.
    mix.setMixer({ ...plain_mixer, duck_db: 0 });
    mix.setChannel("low", { ...plain, priority: 1, gain_db: -6 });
    mix.setChannel("middle", { ...plain, priority: 4, gain_db: -12 });
    mix.setChannel("high", { ...plain, priority: 9, gain_db: -18 });
    const heard_db = (): number => Math.round(20 * Math.log10(ears(mix, [talker]).left / 0.1));
    expect(heard_db()).toBe(-18);
    mix.setChannel("high", { ...plain, priority: 9, muted: true });
    expect(heard_db()).toBe(-12);
    mix.setChannel("low", { ...plain, priority: 1, gain_db: -6, solo: true });
    expect(heard_db()).toBe(-6);
  });

  it("goes through the channel's effect, unless the player wants it dry: then it is the voice to the bit", () => {
    const mix = newMix();
    const talker = talkerOn(1, "alpha");
    const pcm = Float32Array.from({ length: frame_samples }, (_, at) => 0.3 * Math.sin(at / 9));
    const left = (): Float32Array => frameOf(mix, [{ talker, pcm }]).filter((_, at) => at % 2 === 0);
    const effect = { low_hz: 2000, noise_db: -30 };
    mix.setChannel("alpha", { ...plain, effect });
    const power = left().reduce((sum, value) => sum + value * value, 0) / frame_samples;
    expect(power).toBeLessThan(0.01);
    mix.setChannel("alpha", { ...plain, effect, dry: true });
    left();
    expect(left()).toEqual(pcm);
  });

  it("remembers a talker's mix until the session is over, and of too many the newest", () => {
    const mix = newMix();
    for (let session_id = 1; session_id <= talker_mixes_max + 1; session_id += 1)
      mix.setTalker(session_id, { gain_db: 0, muted: true });
    expect(ears(mix, [talkerOn(1, "alpha")]).left).toBeCloseTo(0.1, 6);
    expect(ears(mix, [talkerOn(2, "alpha")]).left).toBe(0);
    mix.reset();
    expect(ears(mix, [talkerOn(2, "alpha")]).left).toBeCloseTo(0.1, 6);
  });
});

describe("the radio's mix of many", () => {
  const settings = {
    ...plain_mixer,
    duck_db: -20,
    duck_own_db: -40,
    duck_attack_ms: 20,
    duck_hold_ms: 100,
    duck_release_ms: 100,
  };

  it("turns lower priorities down for a higher one, and back up", () => {
    const mix = newMix();
    mix.setMixer(settings);
    mix.setChannel("command", { ...plain, priority: 5, pan: -1 });
    mix.setChannel("squad", { ...plain, priority: 1, pan: 1 });
    const squad = talkerOn(1, "squad");
    const command = talkerOn(2, "command");
    const full = 0.1 * Math.SQRT2;
    expect(ears(mix, [squad, command], 4)).toEqual({ left: expect.closeTo(full, 5), right: expect.closeTo(full / 10, 5) });
    expect(ears(mix, [squad], 9).right).toBeCloseTo(full / 10, 5);
    expect(ears(mix, [squad], 13).right).toBeCloseTo(full, 5);
    // Who is not heard turns nobody down.
    mix.setTalker(2, { gain_db: 0, muted: true });
    expect(ears(mix, [squad, command], 10).right).toBeCloseTo(full, 5);
  });

  it("turns nobody down for whom the player turned down as far as it goes, be it net, talker, both or distance", () => {
    const mix = newMix();
    mix.setMixer(settings);
    mix.setChannel("squad", { ...plain, priority: 1, pan: 1 });
    const squad = talkerOn(1, "squad");
    const command = talkerOn(2, "command");
    const right = (net_db: number, talker_db: number, x_m = 1): number => {
      mix.setChannel("command", { ...plain, priority: 5, pan: -1, gain_db: net_db, positional: true });
      mix.setTalker(2, { gain_db: talker_db, muted: false });
      mix.setPlace({
        listener: { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 },
        talkers: [{ session_id: 2, x_m, y_m: 0, z_m: 0 }],
        near_m: 2,
        far_m: 60,
      });
      return ears(mix, [squad, command], 40).right;
    };
    const full = 0.1 * Math.SQRT2;
    expect(right(-59, 0)).toBeCloseTo(full / 10, 3);
    for (const [net_db, talker_db, x_m] of [
      [-60, 0, 1],
      [0, -60, 1],
      [-35, -30, 1],
      [-50, 0, 50],
    ] as const)
      expect(right(net_db, talker_db, x_m)).toBeCloseTo(full, 3);
  });

  it("plays a talker of several channels through one that can be heard", () => {
    const mix = newMix();
    mix.setChannel("low", plain);
    mix.setChannel("high", { ...plain, priority: 9, gain_db: -60 });
    expect(ears(mix, [talkerOn(1, "high", "low")]).left).toBeCloseTo(0.1, 6);
    expect(ears(mix, [talkerOn(2, "high")]).left).toBeCloseTo(0.0001, 7);
  });

  it("turns voices down while the player talks, but not the radio's own sounds", () => {
    const mix = newMix();
    mix.setMixer(settings);
    mix.setOwnTalking(true);
    const talker = talkerOn(1, "alpha");
    expect(ears(mix, [talker], 6).left).toBeCloseTo(0.001, 5);
    mix.playCue("timeout");
    expect(Math.max(...frameOf(mix, []), ...frameOf(mix, []))).toBeGreaterThan(0.1);
    mix.setOwnTalking(false);
    expect(ears(mix, [talker], 60).left).toBeCloseTo(0.1, 5);
  });

  it("puts talkers where the game says, on channels that are heard by place", () => {
    const mix = newMix();
    const talker = talkerOn(1, "near", "radio");
    mix.setMixer({ ...plain_mixer, duck_db: 0 });
    const place: Place = {
      listener: { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 },
      talkers: [{ session_id: 1, x_m: 4, y_m: 0, z_m: 0 }],
      near_m: 2,
      far_m: 60,
    };
    mix.setChannel("near", { ...plain, priority: 2, positional: true, pan: -1 });
    // Nobody said where: as any channel.
    expect(ears(mix, [talker]).right).toBeCloseTo(0, 6);
    mix.setPlace(place);
    const { left, right } = ears(mix, [talker]);
    expect(Math.hypot(left, right)).toBeCloseTo(0.05 * Math.SQRT2, 3);
    expect(right).toBeGreaterThan(5 * left);
    mix.setPlace({ ...place, talkers: [{ session_id: 1, x_m: 0, y_m: 0, z_m: 100 }] });
    expect(ears(mix, [talkerOn(1, "near")])).toEqual({ left: 0, right: 0 });
    // Too far for the one net, as near as ever on the other.
    expect(ears(mix, [talker]).left).toBeCloseTo(0.1, 6);
    mix.setTalker(1, { gain_db: -6, muted: false });
    mix.setPlace({ ...place, talkers: [{ session_id: 1, x_m: 0, y_m: 0, z_m: 59 }] });
    mix.setChannel("near", { ...plain, priority: 2, positional: true, gain_db: -15 });
    expect(ears(mix, [talker]).left).toBeCloseTo(0.1 * db(-6), 6);
    mix.setTalker(1, { gain_db: 0, muted: false });
    mix.setChannel("near", plain);
    expect(ears(mix, [talker]).left).toBeCloseTo(0.1, 6);
  });

  it("lets the player hear itself while it is given its own voice", () => {
    const mix = newMix();
    for (let frame = 0; frame < 4; frame += 1) {
      mix.hearSelf(new Float32Array(frame_samples).fill(0.3));
      frameOf(mix, []);
    }
    expect(frameOf(mix, [])[600]).toBeCloseTo(0.3, 6);
    frameOf(mix, []);
    expect(frameOf(mix, []).every((value) => value === 0)).toBe(true);
  });
});

describe("the radio's mix", () => {
  const loud: RadioEffect = {
    high_hz: 8000,
    drive_db: 30,
    noise_db: -20,
    tail_ms: 500,
    tail_db: -6,
    key_down_tone: { frequency_hz: 400, duration_ms: 500, gain_db: 0 },
    key_up_tone: { frequency_hz: 300, duration_ms: 500, gain_db: 0 },
  };

  it("never leaves full scale: 32 talkers at full level, in phase, with all effects and sounds at their loudest", () => {
    const mix = newMix();
    mix.setMixer({ ...plain_mixer, gain_db: 12 });
    const talkers = Array.from({ length: 32 }, (_, index) => talkerOn(index + 1, `channel-${index % 10}`));
    for (let channel = 0; channel < 10; channel += 1) {
      const effect = channel % 2 === 0 ? loud : undefined;
      mix.setChannel(`channel-${channel}`, { ...plain, gain_db: 12, pan: channel / 5 - 1, priority: channel, effect });
    }
    const stereo = new Float32Array(2 * frame_samples);
    let peak = 0;
    for (let frame = 0; frame < 200; frame += 1) {
      if (frame % 50 === 3) mix.playCue("busy");
      mix.hearSelf(new Float32Array(frame_samples).fill(1));
      mix.begin();
      // The key of all of them comes up now and then, which is when tails and tones sound.
      const open = frame % 60 < 40;
      const pcm = (at: number): number => (open ? Math.sign(Math.sin((frame * frame_samples + at) / 40)) : 0);
      for (const talker of talkers)
        mix.add(
          talker,
          Float32Array.from({ length: frame_samples }, (_, at) => pcm(at)),
          open,
          open,
        );
      mix.finishInto(stereo);
      for (const value of stereo) peak = Math.max(peak, Math.abs(value));
    }
    expect(peak).toBeGreaterThan(0.85);
    expect(peak).toBeLessThanOrEqual(1);
  });

  it("does not click, whatever is set while a voice is heard", () => {
    const facing = fc.integer({ min: -1, max: 1 });
    const change = fc.oneof(
      fc
        .record({
          gain_db: fc.integer({ min: -60, max: 6 }),
          pan: fc.double({ min: -1, max: 1, noNaN: true }),
          muted: fc.boolean(),
          solo: fc.boolean(),
          dry: fc.boolean(),
          positional: fc.boolean(),
        })
        .map((own) => (mix: RadioMix) => mix.setChannel("alpha", { ...plain, ...own, effect: { low_hz: 200, high_hz: 5000 } })),
      fc
        .record({ gain_db: fc.integer({ min: -60, max: 6 }), muted: fc.boolean() })
        .map((own) => (mix: RadioMix) => mix.setTalker(1, own)),
      fc
        .record({ gain_db: fc.integer({ min: -60, max: 6 }), muted: fc.boolean() })
        .map((own) => (mix: RadioMix) => mix.setMixer({ ...plain_mixer, ...own, duck_own_db: -60, duck_attack_ms: 1 })),
      fc.tuple(facing, facing, facing, fc.integer({ min: -9, max: 9 })).map(
        ([facing_x, facing_y, facing_z, x_m]) =>
          (mix: RadioMix) =>
            mix.setPlace({
              listener: { x_m: 0, y_m: 0, z_m: 0, facing_x, facing_y, facing_z },
              talkers: [{ session_id: 1, x_m, y_m: 0, z_m: 0 }],
              near_m: 1,
              far_m: 8,
            }),
      ),
      fc.boolean().map((talking) => (mix: RadioMix) => mix.setOwnTalking(talking)),
      fc.boolean().map((solo) => (mix: RadioMix) => mix.setChannel("other", { ...plain, solo })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
        const mix = newMix();
        const talker = talkerOn(1, "alpha");
        let step = 0;
        let left = 0;
        let right = 0;
        for (let frame = 0; frame <= 2 * changes.length; frame += 1) {
          if (frame % 2 === 1) changes[frame >> 1]?.(mix);
          const pcm = Float32Array.from({ length: frame_samples }, (_, at) => 0.1 * Math.sin((frame * frame_samples + at) / 20));
          const stereo = frameOf(mix, [{ talker, pcm }]);
          for (let at = 0; at < stereo.length; at += 2) {
            step = Math.max(step, Math.abs((stereo[at] ?? 0) - left), Math.abs((stereo[at + 1] ?? 0) - right));
            left = stereo[at] ?? 0;
            right = stereo[at + 1] ?? 0;
          }
        }
        // The sine steps by 0.005, at up to 18 dB and √2; a gain that moves over a frame adds 0.1 ÷ 480 of that.
        expect(step).toBeLessThan((0.005 + 0.1 / 480) * db(18) * Math.SQRT2);
      }),
      { numRuns: 60 },
    );
  });

  it("lets a voice that is taken away in the middle of a word fade", () => {
    const mix = newMix();
    const talker = talkerOn(1, "alpha");
    expect(ears(mix, [talker]).left).toBeCloseTo(0.1, 6);
    mix.cut(talker);
    const rest = frameOf(mix, []);
    expect(rest[0]).toBeCloseTo(0.1, 3);
    expect(rest[100]).toBeLessThan(rest[0] ?? 0);
    expect(rest[480]).toBe(0);
    expect(frameOf(mix, []).every((value) => value === 0)).toBe(true);
  });

  it("starts a voice at its gains, even if they were others when it was last heard", () => {
    const mix = newMix();
    const talker = talkerOn(1, "alpha");
    ears(mix, [talker]);
    mix.begin();
    mix.add(talker, new Float32Array(frame_samples), false, false);
    mix.finishInto(new Float32Array(2 * frame_samples));
    mix.setTalker(1, { gain_db: 0, muted: true });
    expect(frameOf(mix, [{ talker, pcm: new Float32Array(frame_samples).fill(0.1) }]).every((value) => value === 0)).toBe(true);
  });
});
