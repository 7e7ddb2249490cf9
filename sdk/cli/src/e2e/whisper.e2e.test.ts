import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IpcEvents } from "@talkgroup/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { writeTones } from "./tone-speech.suite.js";

/** Three real agents on one real server, all on alpha. Ada's microphone hears tones all the time. */
describe("a whisper, between real agents", () => {
  let lab: Laboratory;
  let [ada, ben, cid]: LabPlayer[] = [];
  let [ada_log, ben_log, cid_log]: RadioLog[] = [];
  beforeAll(async () => {
    lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    for (const name of ["Ada", "Ben", "Cid"]) await lab.addPlayer({ name, role: "alpha" });
    [ada, ben, cid] = [...lab.players];
    [ada_log, ben_log, cid_log] = lab.players.map(({ talkgroup }) => new RadioLog(talkgroup));
    for (const { talkgroup } of lab.players) await talkgroup.channels.join("alpha");
    await radioOf(ada).microphone.play(await writeTones(join(lab.folder, "tones.wav"), [440, 1100], 60));
    await radioOf(ada).ptt.bind("all", { channel_id: "alpha" });
  }, 30_000);
  afterAll(() => lab?.close());

  it("is heard by those named, as a whisper, and reaches nobody else on the channel", async () => {
    const radio = radioOf(ada);
    await radio.whispers.define("mate", [idOf(ben)]);
    await radio.ptt.bind("quiet", { whisper_id: "mate" });
    const began_ms = clockMs();
    await radio.ptt.press("quiet");
    const heard = await of(ben_log).speaking("Ada", true, began_ms);
    expect(heard.params).toEqual({ session_id: idOf(ada), name: "Ada", speaking: true, own: false, whisper: true });
    const own = await of(ada_log).first("speaking", began_ms, (params) => params.own);
    expect(own.params).toEqual({ session_id: idOf(ada), name: "Ada", speaking: true, own: true, whisper: true });
    await hears(of(ben), 50);
    const { talkers } = await radioOf(ben).stats.read();
    expect(talkers.filter(({ opened }) => opened > 0)).toMatchObject([{ session_id: idOf(ada), channel_ids: [] }]);
    await radio.ptt.release("quiet");
    await of(ben_log).speaking("Ada", false, began_ms);
    const { datagrams_received, talkers: others } = await radioOf(cid).stats.read();
    expect([datagrams_received, others.filter(({ channel_ids }) => channel_ids.length === 0)]).toEqual([0, []]);
    expect(spokenTo(cid_log)).toEqual([]);
  });

  it("is not what is said to the channel right after it, which all hear there", async () => {
    const began_ms = clockMs();
    await radioOf(ada).ptt.press("all");
    for (const log of [ben_log, cid_log]) {
      const heard = await of(log).speaking("Ada", true, began_ms);
      expect(heard.params).toEqual({ channel_id: "alpha", session_id: idOf(ada), name: "Ada", speaking: true, own: false });
    }
    await radioOf(ada).ptt.release("all");
    for (const log of [ben_log, cid_log]) await of(log).speaking("Ada", false, began_ms);
  });

  it("is taken from who leaves the last channel they share, and given back on return", async () => {
    const began_ms = clockMs();
    await radioOf(ada).ptt.press("quiet");
    await of(ben_log).speaking("Ada", true, began_ms);
    await radioOf(ben).channels.leave("alpha");
    await of(ben_log).speaking("Ada", false, began_ms);
    const left = (await radioOf(ben).stats.read()).datagrams_received;
    const { datagrams_sent } = await radioOf(ada).stats.read();
    await captures(ada, 50);
    expect((await radioOf(ada).stats.read()).datagrams_sent, "the talk goes on").toBeGreaterThan(datagrams_sent + 30);
    expect((await radioOf(ben).stats.read()).datagrams_received).toBe(left);
    const back_ms = clockMs();
    await radioOf(ben).channels.join("alpha");
    const heard = await of(ben_log).speaking("Ada", true, back_ms);
    expect(heard.params).toMatchObject({ whisper: true });
    await radioOf(ada).ptt.release("quiet");
    await of(ben_log).speaking("Ada", false, back_ms);
  });

  it("lets its keys go when others are named, and then goes to them alone", async () => {
    const began_ms = clockMs();
    await radioOf(ada).ptt.press("quiet");
    await of(ben_log).speaking("Ada", true, began_ms);
    await radioOf(ada).whispers.define("mate", [idOf(cid)]);
    await of(ada_log).first("ptt", began_ms, ({ talking, cause }) => !talking && cause === "closed");
    await of(ben_log).speaking("Ada", false, began_ms);
    const again_ms = clockMs();
    const before = (await radioOf(ben).stats.read()).datagrams_received;
    await radioOf(ada).ptt.press("quiet");
    const heard = await of(cid_log).speaking("Ada", true, again_ms);
    expect(heard.params).toMatchObject({ whisper: true });
    await hears(of(cid), 50);
    expect((await radioOf(ben).stats.read()).datagrams_received).toBe(before);
    await radioOf(ada).ptt.release("quiet");
    await of(cid_log).speaking("Ada", false, again_ms);
    expect(spokenTo(ben_log).filter(({ at_ms }) => at_ms >= again_ms)).toEqual([]);
  });

  it("sends nothing while the microphone is muted", async () => {
    const before = (await radioOf(cid).stats.read()).datagrams_received;
    await radioOf(ada).microphone.configure({ muted: true });
    await radioOf(ada).ptt.press("quiet");
    await captures(ada, 50);
    expect((await radioOf(cid).stats.read()).datagrams_received).toBe(before);
    await radioOf(ada).ptt.release("quiet");
    await radioOf(ada).microphone.configure({ muted: false });
  });

  it("refuses those who are not there, oneself, and who shares no channel with the player", async () => {
    const { whispers, ptt } = radioOf(ada);
    await expect(whispers.define("nobody", [4_000_000_000])).rejects.toMatchObject({ code: "unknown_session" });
    await expect(whispers.define("nobody", [idOf(ada)])).rejects.toMatchObject({ code: "invalid_params" });
    await radioOf(cid).channels.leave("alpha");
    await expect(whispers.define("nobody", [idOf(cid)])).rejects.toMatchObject({ code: "permission_denied" });
    await radioOf(cid).channels.join("alpha");
    await expect(whispers.remove("nobody")).rejects.toMatchObject({ code: "unknown_target" });
    await expect(ptt.bind("none", { whisper_id: "nobody" })).rejects.toMatchObject({ code: "unknown_target" });
  });

  it("is gone with the session: whoever is named by a number may be somebody else in the next", async () => {
    await lab.killServer();
    const since_ms = clockMs();
    await lab.restartServer();
    await of(ada_log).first("connection", since_ms, ({ state }) => state === "open", 30_000);
    await expect(radioOf(ada).ptt.press("quiet")).rejects.toMatchObject({ code: "unknown_target" });
    await expect(radioOf(ada).whispers.remove("mate")).rejects.toMatchObject({ code: "unknown_target" });
  });
});

/** What others were heard to say, channel or not. */
function spokenTo(log: RadioLog | undefined): readonly { readonly at_ms: number; readonly params: IpcEvents["speaking"] }[] {
  return of(log).entries.flatMap((told) => (told.event === "speaking" && !told.params.own ? [told] : []));
}

/** Waits until a player's microphone has given so many more frames. */
async function captures(player: LabPlayer | undefined, frames: number): Promise<void> {
  const captured = async (): Promise<number> => (await radioOf(player).stats.read()).capture_frames;
  const end = (await captured()) + frames;
  for (const limit_ms = clockMs() + 10_000; (await captured()) < end; ) {
    if (clockMs() > limit_ms) throw new Error(`not within 10 s: ${frames} more frames of a microphone`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function radioOf(player: LabPlayer | undefined): LabPlayer["talkgroup"] {
  return of(player).talkgroup;
}

function idOf(player: LabPlayer | undefined): number {
  return of(player).session_id;
}

function of<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the laboratory is not set up");
  return value;
}

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
