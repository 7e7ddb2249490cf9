import type { RadioEffect } from "@talkgroup/schemas";
import { expect, it } from "vitest";
import { heapGrowth } from "../heap-growth.suite.js";
import { OneVoice } from "../listen/one-voice.js";
import { TalkerRecord } from "../listen/talker-record.js";
import { plain_mix } from "../voice-command.js";
import { RadioMix } from "./radio-mix.js";

const frame_samples = 480;
const field: RadioEffect = {
  low_hz: 300,
  high_hz: 3400,
  drive_db: 12,
  noise_db: -50,
  tail_ms: 50,
  tail_db: -30,
  key_down_tone: { frequency_hz: 1000, duration_ms: 40, gain_db: -20 },
  key_up_tone: { frequency_hz: 700, duration_ms: 60, gain_db: -20 },
};

it("mixes 32 talkers with effects, tones, places and ducking without allocating", () => {
  const mix = new RadioMix({ frame_samples, seed: 1 });
  const persons = Array.from({ length: 16 }, () => new OneVoice());
  const talkers = Array.from({ length: 32 }, (_, index) => {
    const talker = new TalkerRecord(index + 1, 1);
    talker.person = persons[index >> 1];
    talker.channel_ids = [`channel-${index % 10}`, "all"];
    mix.setChannel(`channel-${index % 10}`, { ...plain_mix, priority: index % 10, positional: index % 2 === 0, effect: field });
    return talker;
  });
  const place = {
    listener: { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 },
    talkers: talkers.map(({ session_id }) => ({ session_id, x_m: session_id, y_m: 0, z_m: 3 })),
    near_m: 2,
    far_m: 60,
  };
  const pcm = new Float32Array(frame_samples);
  const said = new Float32Array(frame_samples).fill(0.1);
  const silence = new Float32Array(frame_samples);
  const stereo = new Float32Array(2 * frame_samples);
  const frames = (count: number): void => {
    for (let frame = 0; frame < count; frame += 1) {
      mix.hearSelf(pcm);
      mix.begin();
      for (let index = 0; index < talkers.length; index += 1) {
        const heard = (frame + index) % 50 < 30;
        pcm.set(heard ? said : silence);
        mix.settle(talkers[index] as TalkerRecord);
        talkers[index]?.person?.begin(frame);
        if (heard) talkers[index]?.person?.offer(talkers[index] as TalkerRecord);
        mix.add(talkers[index] as TalkerRecord, pcm, heard, heard);
      }
      mix.finishInto(stereo);
    }
  };
  mix.setPlace(place);
  mix.setOwnTalking(true);
  frames(4000);
  // One number kept in a field of each of 32 talkers, boxed at each frame, would be 200,000 bytes.
  expect(heapGrowth(() => frames(400), 12, 4096)).toBeLessThanOrEqual(16_384);
});
