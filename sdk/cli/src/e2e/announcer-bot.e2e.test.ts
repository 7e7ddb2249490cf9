import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeWav, envelopeCorrelation } from "@talkgroup/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { mainOf } from "../lab/child.js";
import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { upsample } from "../lab/recording.js";
import { eventually, processesNaming, testFolder } from "./command.suite.js";
import { EarsTape } from "./ears-tape.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { runSample, type SampleRun, serverFlags } from "./sample-run.suite.js";
import { writeTones } from "./tone-speech.suite.js";

const speech_path = fileURLToPath(new URL("../../speech/command.wav", import.meta.url));

describe("announcer-bot", () => {
  const folder = testFolder();
  let lab: Laboratory;
  let listener: LabPlayer;
  let log: RadioLog;
  beforeAll(async () => {
    const operation_path = join(folder.path, "race.json");
    writeFileSync(operation_path, JSON.stringify(operation));
    lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    listener = await lab.addPlayer({ name: "Driver", role: "driver" });
    log = new RadioLog(listener.talkgroup);
    for (const { id } of operation.nets) await listener.talkgroup.channels.join(id);
  }, 30_000);
  afterAll(async () => {
    await lab?.close();
    folder.remove();
  });

  /** Its temporary folder, and so its agent, is in a folder of the test's own. */
  const bot = (net: string, file: string): SampleRun => {
    const flags = [
      "--agent",
      mainOf("@talkgroup/agent"),
      "--role",
      "control",
      "--name",
      "Race control",
      "--net",
      net,
      "--file",
      file,
    ];
    return runSample("announcer-bot", [...serverFlags(lab), ...flags], {
      TMPDIR: folder.path,
      DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere",
    });
  };
  const agents = (): readonly string[] => processesNaming(join(folder.path, "talkgroup-announcer-"));

  it("says what is wrong, and leaves no agent behind", async () => {
    for (const [net, file, complaint] of [
      ["pit-lane", speech_path, 'channels.join: channel_id: found "pit-lane", expected'],
      ["race", join(folder.path, "none.wav"), "none.wav: ENOENT"],
    ] as const) {
      const run = bot(net, file);
      expect([await run.ended, run.errors()]).toEqual([1, expect.stringContaining(complaint)]);
    }
    const lost = runSample("announcer-bot", ["--net", "race"]);
    expect([await lost.ended, lost.errors()]).toEqual([2, expect.stringMatching(/^usage: announcer-bot --server <url> .*\n$/)]);
    expect(agents()).toEqual([]);
  });

  it("is cut short by the limit of a net, and says so", async () => {
    const run = bot("short", speech_path);
    expect([await run.ended, run.errors()]).toEqual([1, "announcer-bot: the announcement was cut short: timeout\n"]);
    expect(agents()).toEqual([]);
  });

  it.each(["SIGINT", "SIGKILL"] as const)("leaves no agent behind and nobody talking after %s", async (signal) => {
    const began_ms = clockMs();
    const run = bot("race", speech_path);
    await log.speaking("Race control", true, began_ms);
    expect(agents()).toHaveLength(1);
    run.process.kill(signal);
    expect([await run.ended, run.errors()]).toEqual([signal === "SIGINT" ? 130 : null, ""]);
    await log.speaking("Race control", false, began_ms);
    await eventually("its agent has ended", () => agents().length === 0);
  });

  it("waits while another talks where only one may, and is heard from the first word to the last", async () => {
    const other = await lab.addPlayer({ name: "Marshal", role: "control" });
    await other.talkgroup.channels.join("race");
    await other.talkgroup.ptt.bind("talk", { channel_id: "race" });
    await other.talkgroup.microphone.play(await writeTones(join(folder.path, "tone.wav"), [440], 30));
    const began_ms = clockMs();
    await other.talkgroup.ptt.press("talk");
    await log.speaking("Marshal", true, began_ms);
    const run = bot("race", speech_path);
    await eventually("it waits", () => run.lines.length > 0);
    await other.talkgroup.ptt.release("talk");
    const released_ms = clockMs();
    expect([await run.ended, run.errors()]).toEqual([0, ""]);
    expect(run.lines.map(({ text }) => text)).toEqual([
      "race is busy: waiting for its turn",
      "on the air on race for 3.6 s",
      "announced",
    ]);
    const { at_ms } = await log.speaking("Race control", true, released_ms);
    await log.speaking("Race control", false, at_ms);

    const said = decodeWav(new Uint8Array(readFileSync(speech_path)));
    if (!said.ok) throw new Error(said.refusal.message);
    const spoken = upsample(said.value, 48_000);
    const tape = await EarsTape.of(lab, listener);
    for (const ear of [0, 1]) {
      const heard = tape.piece(ear, at_ms - before_ms, spoken.length / 48 + before_ms + lag_ms_max);
      const { correlation } = envelopeCorrelation(heard, spoken, { lag_ms_max });
      expect(correlation).toBeGreaterThan(0.95);
    }
    expect(agents()).toEqual([]);
  });
});

const operation = {
  id: "race",
  title: "Race",
  roles: [
    { id: "control", title: "Race control" },
    { id: "driver", title: "Driver" },
  ],
  nets: [
    {
      id: "race",
      title: "Race",
      label: "RACE",
      colour: "#d55e00",
      listen: ["control", "driver"],
      speak: ["control"],
      half_duplex: true,
    },
    {
      id: "short",
      title: "Short",
      label: "SHORT",
      colour: "#0072b2",
      listen: ["control", "driver"],
      speak: ["control"],
      talk_ms_max: 1_000,
    },
  ],
};
/** The first that is heard is the silence before the file. */
const before_ms = 100;
const lag_ms_max = 1_000;
