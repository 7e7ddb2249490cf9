import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import type { Child } from "../lab/child.js";
import { type AgentReady, Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { eventually, testFolder } from "./command.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { RenamingRelay } from "./renaming-relay.suite.js";
import { mainOfSample, runSample, serverFlags } from "./sample-run.suite.js";
import { TmuxTerminal, tmuxMissing } from "./tmux-terminal.suite.js";
import { writeTones } from "./tone-speech.suite.js";

const folder = testFolder();
const pid_path = join(folder.path, "radio.pid");
let lab: Laboratory;
let other: LabPlayer;
let other_log: RadioLog;
let agent: Child<AgentReady>;
beforeAll(async () => {
  const operation_path = join(folder.path, "operation.json");
  writeFileSync(operation_path, JSON.stringify(operation));
  lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  other = await lab.addPlayer({ name: "Ada", role: "all" });
  other_log = new RadioLog(other.talkgroup);
  const { channels, ptt, microphone } = other.talkgroup;
  for (const id of ["one", "two", "short"]) await channels.join(id);
  await ptt.bind("talk", { channel_id: "one" });
  await microphone.play(await writeTones(join(folder.path, "tone.wav"), [440], 120));
  agent = await lab.addAgent("the radio's agent", { sound: "null" });
}, 30_000);
afterAll(async () => {
  await lab?.close();
  folder.remove();
});

it("terminal-radio without a terminal: a line for each thing that happens", async () => {
  const run = runSample("terminal-radio", [...serverFlags(lab), "--name", "Bob", "--role", "all"], {
    TALKGROUP_IPC: agent.ready.socket_path,
  });
  const text = (): string => run.lines.map((line) => line.text).join("\n");
  await eventually("it is on the air", () => text().includes("one: joined, 2 on it"));
  await other.talkgroup.ptt.press("talk");
  await eventually("Ada is heard", () => text().includes("one: Ada is talking"));
  await other.talkgroup.ptt.release("talk");
  await eventually("Ada is silent", () => text().includes("one: Ada is silent"));
  run.process.kill("SIGINT");
  expect([await run.ended, run.errors()]).toEqual([0, ""]);
  expect(text()).toMatch(/^server: open, udp$/m);
  expect(text()).not.toContain("\u001b");
  const members = async (): Promise<number | undefined> =>
    (await other.talkgroup.channels.list()).find(({ channel_id }) => channel_id === "one")?.members.length;
  await expect.poll(members).toBe(1);
});

const missing = tmuxMissing();
describe.skipIf(missing !== undefined)(missing ?? "terminal-radio in a terminal of 80 × 24", () => {
  let terminal: TmuxTerminal;
  afterEach(() => terminal?.close());

  /** Starts a terminal and the radio in it; node gets `flags`, the radio the variables in `environment`. */
  const start = async (flags = "", environment: NodeJS.ProcessEnv = {}): Promise<readonly string[]> => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
    terminal = new TmuxTerminal(folder.path, { ...rest, TALKGROUP_IPC: agent.ready.socket_path, ...environment });
    const program = `${process.execPath} ${flags} ${mainOfSample("terminal-radio")}`;
    writeFileSync(
      join(folder.path, "radio.sh"),
      `echo $$ > ${pid_path}; exec ${program} ${serverFlags(lab).join(" ")} --name Bob --role all`,
    );
    terminal.enter(`clear; echo before; sh ${join(folder.path, "radio.sh")}`);
    return terminal.until("the radio is on the air", (rows) => /rtt \d+ ms/.test(rows[0] ?? "") && /● 2/.test(rows[2] ?? ""));
  };
  const kill = (signal: NodeJS.Signals): void => void process.kill(Number(readFileSync(pid_path, "utf8")), signal);
  /** The terminal is its player's again: the page as it was, the cursor, the ends of lines, what is typed. */
  const expectGivenBack = async (): Promise<void> => {
    await terminal.until(
      "the shell is back",
      (rows) => rows.some((row) => row.startsWith("before")) && rows.some((row) => /^[$#]\s*$/.test(row)),
    );
    expect(terminal.state()).toEqual({ cursor: true, other_page: false, wraps: true });
    terminal.enter("stty -a");
    await terminal.until("lines and echo", (rows) => / icanon /.test(rows.join(" ")) && / echo /.test(rows.join(" ")));
  };

  it("shows the stack, who talks, and does what keys say", async () => {
    expect((await start()).map((row) => row.replace(/rtt \d+ ms/, "rtt 1 ms"))).toEqual([
      "Twelve nets                    udp  rtt 1 ms  loss out 0.0 % in 0.0 %",
      "    NET          ON IT   KEY     VOLUME  EAR    HEARD",
      "▸ 1 ONE          ● 2             0 dB    both",
      "  2 二番         ● 2             0 dB    both",
      "  3 SHORT        ● 2             0 dB    both",
      "  4 RECEIVE      ● 1             0 dB    both",
      ...[5, 6, 7, 8, 9].map((net) => `  ${net} NET-${net}        ● 1             0 dB    both`),
      ...[10, 11, 12].map((net) => `    NET-${net}       ·               0 dB    both`),
      ...Array.from({ length: 9 }, () => ""),
      "1-9 talk/over  ↑↓ choose  +- volume  ←→ ear  m mute  j join/leave  q quit",
    ]);

    const raw_path = join(folder.path, "raw");
    terminal.record(raw_path);
    await other.talkgroup.ptt.press("talk");
    await terminal.until("Ada is heard", (rows) => rows[2] === "▸ 1 ONE          ● 2             0 dB    both   ▼ Ada");
    await other.talkgroup.ptt.release("talk");
    await terminal.until("Ada is silent", (rows) => rows[2] === "▸ 1 ONE          ● 2             0 dB    both");
    // Of 24 rows only that of the net was written, and that of the round trip.
    const written = [...readFileSync(raw_path, "utf8").matchAll(/\[(\d+);1H/g)].map(([, row]) => row);
    expect(written.filter((row) => row === "3")).toHaveLength(2);
    expect(written.filter((row) => row !== "1" && row !== "3")).toEqual([]);

    const began_ms = clockMs();
    terminal.press("2");
    await terminal.until("the key is down", (rows) => rows[3] === "  2 二番         ● 2     ▲ AIR   0 dB    both");
    await other_log.speaking("Bob", true, began_ms);
    terminal.press("2");
    await terminal.until("over", (rows) => rows[3] === "  2 二番         ● 2             0 dB    both");
    await other_log.speaking("Bob", false, began_ms);

    terminal.press("Down", "+", "+", "-", "+", "Right", "Right");
    await terminal.until("louder, to the right", (rows) => rows[3] === "▸ 2 二番         ● 2             +4 dB   R 50");
    terminal.press("m", "Left", "Left", "Left");
    await terminal.until("muted, to the left", (rows) => rows[3] === "▸ 2 二番         ● 2             muted   L 25");
    terminal.press("j", "Up");
    await terminal.until("left", (rows) => rows[3] === "  2 二番         ·               muted   L 25");

    terminal.press("4");
    await terminal.until(
      "a refusal is said",
      (rows) => rows[22] === 'ptt.bind: channel_ids/0: found "receive", where you may not speak',
    );
    terminal.press("q");
    await expectGivenBack();
  });

  it("shows no name that would move its cursor or turn its writing round, whoever lets such a one through", async () => {
    const hostile = "Mal\u001b[2J\u202elory\u009b";
    const relay = await RenamingRelay.start(join(folder.path, "renaming"), agent.ready.socket_path, "Mallory", hostile);
    try {
      const raw_path = join(folder.path, "raw-names");
      await start("", { TALKGROUP_IPC: relay.socket_path });
      terminal.record(raw_path);
      const mallory = await lab.addPlayer({ name: "Mallory", role: "all" });
      await mallory.talkgroup.channels.join("one");
      await mallory.talkgroup.ptt.bind("talk", { channel_id: "one" });
      await mallory.talkgroup.ptt.press("talk");
      await terminal.until(
        "a name is shown",
        (rows) => rows[2] === "▸ 1 ONE          ● 3             0 dB    both   ▼ Mal?[2J?lory?",
      );
      // Who goes in the middle of a word is not heard for ever.
      await lab.closePlayers([mallory]);
      await terminal.until("gone", (rows) => rows[2] === "▸ 1 ONE          ● 2             0 dB    both");
      const written = readFileSync(raw_path, "utf8");
      for (const steering of ["\u001b[2J", "\u202e", "\u009b"]) expect(written).not.toContain(steering);
      terminal.press("q");
      await expectGivenBack();
    } finally {
      relay.close();
    }
  });

  it("lets go of a key that a net's time limit has ended", async () => {
    await start();
    const began_ms = clockMs();
    terminal.press("3");
    await other_log.speaking("Bob", true, began_ms);
    await terminal.until("it is cut off", (rows) => rows[22] === "short: timeout" && !/AIR|held/.test(rows[4] ?? ""));
    await other_log.speaking("Bob", false, began_ms);
    terminal.press("C-c");
    await expectGivenBack();
  });

  it("goes with the terminal's size, down to what is hardly any", async () => {
    await start();
    terminal.resize(40, 8);
    await terminal.until("small", (rows) => rows.length === 8 && rows[7] === "1-9 talk/over  ↑↓ choose  +- volume  ←→");
    expect(
      terminal
        .rows()
        .slice(2, 6)
        .map((row) => row.slice(0, 6)),
    ).toEqual(["▸ 1 ON", "  2 二番", "  3 SH", "  4 RE"]);
    terminal.press(...Array.from({ length: 20 }, () => "Down"));
    await terminal.until("the last is chosen", (rows) => (rows[5] ?? "").startsWith("▸   NET-12"));
    terminal.resize(10, 2);
    await terminal.until("tiny", (rows) => rows.length === 2 && rows[1] === "    NET");
    terminal.resize(100, 30);
    await terminal.until(
      "large",
      (rows) => rows.length === 30 && (rows[13] ?? "").startsWith("▸   NET-12") && (rows[29] ?? "").startsWith("1-9"),
    );
    terminal.resize(80, 24);
    terminal.press("q");
    await expectGivenBack();
  });

  it("has colours, and none with NO_COLOR", async () => {
    await start();
    expect(terminal.rows({ styles: true })[0]).toContain("\u001b[");
    terminal.press("q");
    await expectGivenBack();
    terminal.close();
    await start("", { NO_COLOR: "1" });
    terminal.press("1");
    await terminal.until("on the air", (rows) => /AIR/.test(rows[2] ?? ""));
    expect(terminal.rows({ styles: true }).join("")).not.toContain("\u001b[");
    terminal.press("q");
    await expectGivenBack();
  });

  it("gives the terminal back when it is ended from outside, and when it fails", async () => {
    await start();
    kill("SIGTERM");
    await expectGivenBack();
    terminal.close();
    const planted = "process.on('SIGUSR2',()=>{throw(new(Error)('planted'))})";
    await start(`--import "data:text/javascript,${planted}"`);
    kill("SIGUSR2");
    await terminal.until("the fault is shown", (rows) => rows.some((row) => row.includes("Error: planted")));
    await expectGivenBack();
    terminal.close();
    // The agent is on the server still: whoever comes next finds it there, and leaves it there.
    await start();
    terminal.press("q");
    await expectGivenBack();
    const members = (await other.talkgroup.channels.list())[0]?.members.map(({ name }) => name);
    expect(members).toEqual(["Ada", "Bob"]);
  });
});

function net(id: string, label: string, rules: object = {}): object {
  return { id, title: label, label, colour: "#0072b2", listen: ["all"], speak: ["all"], ...rules };
}

const operation = {
  id: "twelve-nets",
  title: "Twelve nets",
  roles: [{ id: "all", title: "All" }],
  nets: [
    net("one", "ONE"),
    // Each of its signs is two columns wide.
    net("two", "二番"),
    net("short", "SHORT", { talk_ms_max: 1_000 }),
    net("receive", "RECEIVE", { speak: [] }),
    ...[5, 6, 7, 8, 9, 10, 11, 12].map((number) => net(`net-${number}`, `NET-${number}`)),
  ],
};
