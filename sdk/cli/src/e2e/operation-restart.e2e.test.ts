import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { mainOf } from "../lab/child.js";
import { bodyOf } from "../lab/community.js";
import { eventually, testFolder } from "./command.suite.js";
import { OperationLab, patience_ms, type RadioPlayer } from "./operation-lab.suite.js";
import { clockMs } from "./radio-log.suite.js";
import { netOf, strikeOperation } from "./strike-operation.suite.js";
import { writeTones } from "./tone-speech.suite.js";

describe("an operation with a locked net", () => {
  const sounds = testFolder();
  let lab: OperationLab;
  let lead: RadioPlayer;
  let wing: RadioPlayer;
  let preset_id: string;
  beforeAll(async () => {
    lab = await OperationLab.start();
    [lead, wing] = await Promise.all([lab.addPlayer("lead"), lab.addPlayer("wing")]);
    preset_id = await lab.keep(withVault());
  }, 60_000);
  afterAll(async () => {
    await lab?.close();
    sounds.remove();
  });

  it("cannot run before the server keeps the password", async () => {
    const refused = await lab.apply(preset_id);
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid_params", field: "/preset_id" } });
    await lab.community.kill();
    const hash = execFileSync(process.execPath, [mainOf("@talkgroup/server"), "password-hash"], { input: password });
    const lines = ["security:", "  channel_passwords:", `    staff: ${JSON.stringify(hash.toString("utf8").trim())}`, ""];
    appendFileSync(join(lab.community.directory, "server.yaml"), lines.join("\n"));
    await lab.community.restart();
    bodyOf(await lab.apply(preset_id));
  }, 60_000);

  it("is laid out but for that net, which opens to whoever gives the password by hand", async () => {
    await Promise.all([lead.open(await lab.gameToken("Lead", "lead")), wing.open(await lab.gameToken("Wing", "wingman"))]);
    await lead.laidOut((operation) => operation !== undefined);
    expect(states(lead)).toEqual(["command on", "air on", "tanker on", "vault refused"]);
    const vault = (await lead.talkgroup.channels.list()).find(({ channel_id }) => channel_id === "vault");
    expect(vault).toMatchObject({ locked: true, membership: "none" });
    for (const more of [{}, { password: "a guess" }]) {
      await expect(lead.talkgroup.channels.join("vault", more)).rejects.toMatchObject({ code: "wrong_password" });
    }
    expect(await lead.radio()).toEqual(["air", "command", "~tanker"]);
    for (const { talkgroup } of [lead, wing]) await talkgroup.channels.join("vault", { password });
    await lead.laidOut((operation) => operation?.radios.every(({ state }) => state === "on") === true);
    await lead.talkgroup.ptt.bind("vault", { channel_id: "vault" });
    await lead.talkgroup.ptt.press("vault");
    await lead.talkgroup.microphone.play(await writeTones(join(sounds.path, "long.wav"), [440], 60));
    await wing.hears("Lead", ["vault"], true, 0);
  }, 60_000);

  it("is on every radio again after the server was killed, the locked net and what the player chose with it", async () => {
    await lead.talkgroup.operations.select({ seat: "Colt 1-1" });
    expect(await lead.talkgroup.operations.setPhase("egress")).toMatchObject({ seat: "Colt 1-1", stack: { id: "egress" } });
    await lead.laidOut((operation) => operation?.phase === "egress");
    const before = await sights();
    expect(before[0]).toEqual(["command", "guard", "vault"]);

    const killed_ms = clockMs();
    await lab.community.kill();
    for (const player of [lead, wing]) await reaches(player, "reconnecting", killed_ms);
    await lab.community.restart();
    const back_ms = clockMs();
    for (const player of [lead, wing]) await reaches(player, "open", back_ms);
    await expect.poll(sights, { timeout: patience_ms }).toEqual(before);
    await wing.hears("Lead", ["vault"], true, back_ms);
    expect(states(lead)).toEqual(["command on", "guard on"]);
    expect(await lead.talkgroup.operations.setPhase(undefined)).toMatchObject({ seat: "Colt 1-1", stack: { id: "lead" } });
    await lead.laidOut((operation) => operation?.stack?.id === "lead");
    expect(states(lead)).toEqual(["command on", "air on", "tanker on", "vault on"]);
  }, 60_000);

  it("begins anew for a player who closed the connection: no password, seat or phase is remembered", async () => {
    await lead.talkgroup.operations.setPhase("egress");
    await lead.talkgroup.server.close();
    expect([await lead.talkgroup.operations.read(), lead.operation]).toEqual([undefined, undefined]);
    await lead.open(await lab.gameToken("Lead", "lead"));
    await lead.laidOut((operation) => operation !== undefined);
    expect(states(lead)).toEqual(["command on", "air on", "tanker on", "vault refused"]);
    for (const chosen of ["seat", "phase"]) expect(lead.operation).not.toHaveProperty(chosen);
  }, 60_000);

  it("goes on talking to its simulcasts after a kill, and follows what was applied before the radios were back", async () => {
    await lead.talkgroup.ptt.release("vault");
    await lead.talkgroup.ptt.bind("both", { simulcast_id: "both" });
    const pressed_ms = clockMs();
    await lead.talkgroup.ptt.press("both");
    await lead.talkgroup.microphone.play(await writeTones(join(sounds.path, "both.wav"), [440], 60));
    await wing.hears("Lead", ["command", "air"], true, pressed_ms);
    bodyOf(await lab.replace(preset_id, strikeOperation(2)));
    const killed_ms = clockMs();
    await lab.community.kill();
    for (const player of [lead, wing]) await reaches(player, "reconnecting", killed_ms);
    await lab.community.restart();
    bodyOf(await lab.apply(preset_id));
    await Promise.all([lead.onStack("lead", 2), wing.onStack("wingman", 2)]);
    expect([await lead.radio(), await wing.radio()]).toEqual([
      ["air", "command", "~tower"],
      ["command", "~air"],
    ]);
    await wing.hears("Lead", ["command", "air"], true, killed_ms);
    // What lasts is told again once the server is back (P-51); the key was never up.
    expect(lead.toldOf("ptt", killed_ms).filter(({ params }) => !params.talking)).toEqual([]);
  }, 60_000);

  /** What both radios have, and what the server has of them. */
  async function sights(): Promise<readonly unknown[]> {
    return [await lead.radio(), await wing.radio(), await lab.seated(), await lead.talkgroup.operations.read()];
  }
});

function withVault(): object {
  const { nets, stacks, ...operation } = strikeOperation(1);
  const [first, ...others] = stacks;
  const vault = netOf("vault", { password_name: "staff" });
  const radios = [...(first?.radios ?? []), { slot: 4, net: "vault" }];
  return { ...operation, nets: [...nets, vault], stacks: [{ ...first, radios }, ...others] };
}

function states({ operation }: RadioPlayer): readonly string[] {
  return (operation?.radios ?? []).map(({ channel_id, state }) => `${channel_id} ${state}`);
}

function reaches(player: RadioPlayer, state: string, since_ms: number): Promise<void> {
  const reached = (): boolean => player.toldOf("connection", since_ms).at(-1)?.params.state === state;
  return eventually(`the connection is ${state}`, reached, patience_ms);
}

const password = "open sesame";
