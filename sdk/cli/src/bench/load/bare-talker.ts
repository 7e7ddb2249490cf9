import { createSocket } from "node:dgram";
import { setTimeout as pause } from "node:timers/promises";
import { createCodec, nodeCrypto } from "@talkgroup/agent";
import { upsample } from "../../lab/recording.js";
import { readWav } from "../../lab/wav-file.js";
import { obey } from "./order-desk.js";
import type { BareAnswer, BareOrder } from "./orders.js";

/** What of the agent's noise suppression is used here: it is no part of the package's surface. */
interface DenoiserModule {
  createDenoiser(): Promise<{ readonly available: boolean; readonly helper?: { process(frame: Float32Array): number } }>;
}

const { createDenoiser } = (await import(
  new URL("./processing/rnnoise.js", import.meta.resolve("@talkgroup/agent")).href
)) as DenoiserModule;

obey({ "bare.talk": talk });

/**
 * What no talking program of Node's can do without, and nothing else: it wakes up every 10 ms, suppresses noise, encodes, seals, signs and sends
 * a datagram, by the libraries that the agent uses. No microphone, no server, no thread but this one. Nobody opens what it seals.
 */
async function talk({ speech_path, port, seconds }: BareOrder): Promise<BareAnswer> {
  const speech = upsample(await readWav(speech_path), rate_hz);
  const { helper } = await createDenoiser();
  const encoder = (await createCodec()).createEncoder({ frame_samples, ...settings });
  const crypto = nodeCrypto();
  const aead = crypto.aesGcm(new Uint8Array(32));
  const socket = createSocket("udp4");
  const frame = new Float32Array(frame_samples);
  const [opus, datagram] = [new Uint8Array(packet_bytes), new Uint8Array(packet_bytes)];
  const [nonce, aad] = [new Uint8Array(12), new Uint8Array(12)];
  let from = 0;
  const say = (): void => {
    frame.set(speech.subarray(from, from + frame_samples));
    from = from + 2 * frame_samples <= speech.length ? from + frame_samples : 0;
    helper?.process(frame);
    const bytes = encoder.encodeInto(frame, opus);
    const sealed_bytes = aead.sealInto(nonce, aad, opus.subarray(0, bytes), datagram, aad.length);
    const tag = crypto.hmac("sha256", aad, datagram.subarray(0, aad.length + sealed_bytes));
    datagram.set(tag.subarray(0, 8), aad.length + sealed_bytes);
    socket.send(datagram, 0, aad.length + sealed_bytes + 8, port, address);
  };
  const begun_ms = performance.now();
  for (let frames = 1; frames <= seconds * frames_per_s; frames += 1) {
    await pause(Math.max(0, begun_ms + (1000 * frames) / frames_per_s - performance.now()));
    say();
  }
  socket.close();
  encoder.close();
  return { denoised: helper !== undefined };
}

/** As a radio begins to talk. */
const settings = { bitrate_bps: 48_000, fec: false, expected_loss_percent: 0, dtx: false };
const rate_hz = 48_000;
const frames_per_s = 100;
const frame_samples = rate_hz / frames_per_s;
const packet_bytes = 1_500;
const address = "127.0.0.1";
