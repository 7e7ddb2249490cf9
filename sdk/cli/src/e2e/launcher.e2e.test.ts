import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { mainOf } from "../lab/child.js";
import { bodyOf, Community } from "../lab/community.js";
import { eventually, processesNaming, testFolder } from "./command.suite.js";
import { backEndSecrets, GameBackEnd, keepPreset } from "./game-back-end.suite.js";
import { runSample, type SampleRun } from "./sample-run.suite.js";

describe("launcher", () => {
  const folder = testFolder();
  const runs: SampleRun[] = [];
  let community: Community;
  let secrets: NodeJS.ProcessEnv;
  let game: GameBackEnd;
  beforeAll(async () => {
    const { signal } = new AbortController();
    community = await Community.start({ signal });
    await keepPreset(community, "flight");
    secrets = await backEndSecrets(community);
    game = new GameBackEnd(community, ["--operation", "colt-flight"], secrets);
    await game.ready();
  }, 30_000);
  afterEach(async () => {
    for (const { process } of runs) process.kill("SIGKILL");
    await Promise.all(runs.splice(0).map(({ ended }) => ended));
    await eventually("no agent is left behind", () => processesNaming(folder.path).length === 0);
  });
  afterAll(async () => {
    await game?.close();
    await community?.close();
    folder.remove();
  });

  /** A machine of the player's own, as far as its agent is concerned. */
  const machine = (name: string): string => join(folder.path, name);
  const launch = (name: string, ticket: string, ...more: readonly string[]): SampleRun => {
    mkdirSync(machine(name), { recursive: true, mode: 0o700 });
    const agent = ["--agent", mainOf("@talkgroup/agent"), ...more, "--", "--sound", "null", "--no-hotkeys"];
    const run = runSample("launcher", ["--game", game.url, "--ticket", ticket, ...agent, "--config", machine(name)], {
      XDG_RUNTIME_DIR: machine(name),
      DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere",
    });
    runs.push(run);
    return run;
  };
  const printed = (run: SampleRun): readonly string[] => run.lines.map(({ text }) => text);
  /** What it printed last comes to be this radio. */
  const radioOf = (run: SampleRun, lines: readonly string[]): Promise<void> =>
    expect.poll(() => [...printed(run).slice(-lines.length), run.errors()], { timeout: 10_000 }).toEqual([...lines, ""]);
  const agentsOf = (name: string): readonly string[] =>
    processesNaming(machine(name)).filter((command) => command.includes("--ready-json"));
  /** A game on that machine: it finds the agent as the launcher left it. */
  const gameOf = (name: string): Promise<Talkgroup> =>
    connect({ client_name: "Game", socket_path: join(machine(name), "talkgroup-ipc-0"), reconnect: false });
  const sessions = async (): Promise<readonly string[]> => {
    const { items } = bodyOf<Sessions>(await community.api.call("GET", `${org()}/sessions`));
    return items.map(({ name }) => name).sort();
  };
  /** They see the radio go as soon as the server does, which is a moment later. */
  const left = (...names: readonly string[]): Promise<void> => expect.poll(sessions, { timeout: 10_000 }).toEqual(names);
  const org = (): string => `/api/v1/orgs/${community.organisation_id}`;

  it("gives each player the radio of the role that the game gives, and lets go of all at Ctrl-C", async () => {
    const [ada, bob] = [launch("ada", game.ticketOf("Ada")), launch("bob", game.ticketOf("Bob"))];
    await radioOf(ada, lead_radio);
    await radioOf(bob, wingman_radio);
    expect(printed(ada)).toEqual([
      "agent: started",
      "server: Home, as Ada",
      operation_line,
      "roles: lead (Flight lead)",
      ...lead_radio,
    ]);
    expect(printed(bob)).toEqual([
      "agent: started",
      "server: Home, as Bob",
      operation_line,
      "roles: wingman (Wingman)",
      ...wingman_radio,
    ]);
    expect(await sessions()).toEqual(["Ada", "Bob"]);

    const [adas_game, bobs_game] = [await gameOf("ada"), await gameOf("bob")];
    const heard: string[] = [];
    bobs_game.on("speaking", ({ name, channel_id, speaking }) => heard.push(`${name} ${channel_id} ${speaking}`));
    await adas_game.ptt.bind("strike", { channel_id: "strike" });
    await adas_game.ptt.press("strike");
    await eventually("Bob hears Ada", () => heard.includes("Ada strike true"));
    await adas_game.ptt.release("strike");
    await eventually("Bob hears no more of Ada", () => heard.includes("Ada strike false"));
    // Who is no lead hears Strike and says nothing there.
    await bobs_game.channels.join("strike");
    const refused = bobs_game.ptt.bind("strike", { channel_id: "strike" });
    await expect(refused).rejects.toMatchObject({ code: "permission_denied" });
    await Promise.all([adas_game.close(), bobs_game.close()]);

    ada.process.kill("SIGINT");
    expect([await ada.ended, ada.errors()]).toEqual([130, ""]);
    expect(agentsOf("ada")).toEqual([]);
    await left("Bob");
    bob.process.kill("SIGKILL");
    await eventually("Bob's agent has ended", () => agentsOf("bob").length === 0);
    await left();
    expect(bob.errors()).toBe("");
  });

  it("follows the phases of the operation", async () => {
    const ada = launch("ada", game.ticketOf("Ada"));
    await radioOf(ada, lead_radio);
    // Another back end of the same game goes on with it.
    const next = new GameBackEnd(community, ["--operation", "colt-flight", "--phase", "taxi"], secrets);
    await next.ready();
    await next.close();
    await radioOf(ada, taxi_radio);
    const { etag = "" } = await community.api.call("GET", `${org()}/operation`);
    bodyOf(await community.api.call("PUT", `${org()}/operation/phase`, {}, { "if-match": etag }));
    await radioOf(ada, lead_radio);
    expect(printed(ada).slice(4)).toEqual([...lead_radio, ...taxi_radio, ...lead_radio]);
    ada.process.kill("SIGTERM");
    expect([await ada.ended, ada.errors()]).toEqual([130, ""]);
  });

  it("lets nobody in but those whom the game sends, and nobody into another role", async () => {
    const stranger = launch("stranger", "no ticket of this game");
    expect([await stranger.ended, stranger.errors()]).toEqual([
      1,
      "launcher: the game says no: nobody plays here with this ticket\n",
    ]);
    const lead = launch("ada", game.ticketOf("Ada"), "--role", "controller");
    const no_controller = 'launcher: operations.select: role: found "controller", expected one of lead\n';
    expect([await lead.ended, lead.errors()]).toEqual([1, no_controller]);
    expect(agentsOf("stranger").concat(agentsOf("ada"))).toEqual([]);
    await left();
  });

  it("shows what a game says, and does nothing that it would have a terminal do", async () => {
    const reason = JSON.stringify({ reason: "\u001b]0;owned\u0007not\nyet\u009b2J" });
    const hostile = createServer((_, response) => response.writeHead(403).end(reason)).listen(0, "127.0.0.1");
    await once(hostile, "listening");
    const address = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`;
    const ada = launch("ada", "any ticket", "--game", address);
    expect([await ada.ended, ada.errors()]).toEqual([1, "launcher: the game says no: ?]0;owned?not?yet?2J\n"]);
    hostile.close();
  });

  it("leaves the agent that runs already alone, and the server that it is on", async () => {
    const ada = launch("shared", game.ticketOf("Ada"));
    await radioOf(ada, lead_radio);
    const [agent] = agentsOf("shared");
    const cleo = launch("shared", game.ticketOf("Cleo"));
    expect([await cleo.ended, cleo.errors()]).toEqual([
      1,
      expect.stringMatching(/^launcher: connection\.open: connection: .*\n$/),
    ]);
    expect(printed(cleo)).toEqual(["agent: it ran already"]);
    expect([agentsOf("shared"), await sessions()]).toEqual([[agent], ["Ada"]]);
  });

  it("stays away if it was sent away", async () => {
    const ada = launch("ada", game.ticketOf("Ada"));
    await radioOf(ada, lead_radio);
    const { items } = bodyOf<Sessions>(await community.api.call("GET", `${org()}/sessions`));
    bodyOf(await community.api.call("POST", `/api/v1/sessions/${items[0]?.session_id}/kick`, {}));
    const lost = "launcher: the connection is lost: the server ended the session: kicked\n";
    expect([await ada.ended, ada.errors()]).toEqual([1, expect.stringContaining(lost)]);
    expect(agentsOf("ada")).toEqual([]);
    await left();
  });

  it("has a back end that says what it was not let do", async () => {
    const unknown = new GameBackEnd(community, ["--operation", "dolt-flight"], secrets);
    expect([await unknown.ended, unknown.errors]).toEqual([1, 'game-server: the server keeps no preset "dolt-flight"\n']);
    const { NODE_EXTRA_CA_CERTS, ...trusting_nobody } = secrets;
    const wary = new GameBackEnd(community, ["--operation", "colt-flight"], trusting_nobody);
    expect([await wary.ended, wary.errors]).toEqual([1, "game-server: fetch failed: self-signed certificate\n"]);
    const idle = new GameBackEnd(community, [], secrets);
    expect([await idle.ended, idle.errors]).toEqual([2, expect.stringMatching(/^usage: game-server --server <url> /)]);
  });

  it("comes back with a new token if the server has been away too long for the old one", async () => {
    const ada = launch("ada", game.ticketOf("Ada"));
    await radioOf(ada, lead_radio);
    await community.kill();
    await eventually("the launcher notices", () => printed(ada).at(-1) === "server: reconnecting");
    // As if it had been away until the token was over: it knows its own signature no more. That ends the operator's token too.
    rmSync(join(community.directory, "token-keys.json"));
    await community.restart();
    const entries = (): number => printed(ada).filter((line) => line === "server: Home, as Ada").length;
    await eventually("Ada has her radio again", () => entries() === 2 && printed(ada).at(-1) === lead_radio.at(-1));
    expect(printed(ada)).toContain("server: lost");
    const radio = await gameOf("ada");
    expect(await radio.server.status()).toMatchObject({ state: "open" });
    await radio.close();
  });
});

interface Sessions {
  readonly items: readonly { readonly session_id: number; readonly name: string }[];
}

const operation_line = "operation: colt-flight (server) Colt flight, strike package";
const lead_radio = [
  "radio: Lead, on station | lead, Colt 1-1",
  "  1 STRIKE | 251.000 | talk CapsLock | left 80 % | 0 dB | on",
  "  2 COLT | 138.050 | talk Tab | right 80 % | 0 dB | on",
  "  3 GUARD | 243.000 | talk F13 | both ears | 3 dB | on",
];
const wingman_radio = [
  "radio: Wingman, on station | wingman, Colt 1-2",
  "  1 STRIKE | 251.000 | listen | left 80 % | 0 dB | on",
  "  2 COLT | 138.050 | talk Tab | right 80 % | 0 dB | on",
  "  3 GUARD | 243.000 | talk F13 | both ears | 3 dB | on",
];
const taxi_radio = [
  "radio: Start-up and taxi | lead, Colt 1-1, taxi",
  "  1 TOWER | 250.300 | talk CapsLock | left 80 % | 0 dB | on",
  "  2 COLT | 138.050 | talk Tab | right 80 % | 0 dB | on",
];
