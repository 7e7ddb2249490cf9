import { type Operation, packet_kind } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommunityWorld, type HttpAnswer } from "./community-world.suite.js";
import { TestRadio } from "./test-radio.suite.js";

const sealed = Buffer.alloc(60, 0x5a);
const both = { listen: ["lead", "wing"], speak: ["lead", "wing"] };
const strike: Operation = {
  id: "strike",
  title: "Strike",
  roles: [
    { id: "lead", title: "Flight lead" },
    { id: "wing", title: "Wingman" },
  ],
  nets: [
    { id: "air", title: "Air", ...both },
    { id: "guard", title: "Guard", ...both },
  ],
};

describe("a server whose organisation runs a preset", () => {
  let world: CommunityWorld;
  let radios: TestRadio[];
  let secret: string;

  beforeEach(async () => {
    radios = [];
    world = await CommunityWorld.start();
    ({ secret } = await world.done("POST", path("game-keys"), { title: "Launcher" }));
  });

  afterEach(async () => {
    await Promise.all(radios.map((radio) => radio.disconnect()));
    await world.close();
  });

  const path = (rest: string): string => `/api/v1/orgs/${world.organisation_id}/${rest}`;
  const any = { headers: { "if-match": "*" } };

  async function keep(operation: Operation): Promise<string> {
    return (await world.done("POST", path("presets"), { operation })).preset_id;
  }

  const apply = (preset_id: string, more: object = {}): Promise<HttpAnswer["body"]> =>
    world.done("PUT", path("operation"), { preset_id, ...more }, any);

  /** A player whom the game has put into a role. */
  async function player(role: string): Promise<TestRadio> {
    const body = { player_id: `${role}-${radios.length}`, name: role, role };
    const { token } = await world.done("POST", path("game-tokens"), body, { token: secret });
    const radio = await TestRadio.connect(world.server);
    radios.push(radio);
    await radio.helloWith({ token });
    return radio;
  }

  const channelsOf = (radio: TestRadio): readonly string[] => radio.hello_result.channels.map(({ channel_id }) => channel_id);

  async function onAir(): Promise<[talker: TestRadio, listener: TestRadio]> {
    const [talker, listener] = [await player("lead"), await player("wing")];
    for (const radio of [talker, listener]) {
      await radio.call("channel.join", { channel_id: "air", monitor: false });
      await radio.pingUdp();
    }
    await talker.call("target.define", { target_id: 1, channel_ids: ["air"] });
    return [talker, listener];
  }

  async function hears(talker: TestRadio, listener: TestRadio): Promise<boolean> {
    const before = listener.datagrams.length;
    talker.sendUdp(talker.datagram(packet_kind.voice, 1, sealed));
    await talker.pingUdp();
    await listener.pingUdp();
    return listener.datagrams.length > before;
  }

  const heard = (radio: TestRadio, method: string): readonly unknown[] =>
    radio.events.filter((event) => event.method === method).map(({ params }) => params);

  it("lets a game put its players into the roles of the preset, which have its nets and no others", async () => {
    await apply(await keep(strike));
    const [talker, listener] = await onAir();
    expect([channelsOf(talker), await hears(talker, listener)]).toEqual([["air", "guard"], true]);
    const { members } = await talker.call("channel.join", { channel_id: "guard", monitor: false });
    expect(members.map(({ role }) => role)).toEqual(["lead"]);
    expect(talker.hello_result.preset).toEqual({ id: "strike", title: "Strike", version: 1 });
    await expect(talker.call("channel.join", { channel_id: "lobby", monitor: false })).rejects.toMatchObject({
      code: "unknown_channel",
    });
  });

  it("changes what a new version changes under who is there, and nothing where it says the same", async () => {
    const preset_id = await keep(strike);
    await apply(preset_id);
    const [talker, listener] = await onAir();
    await listener.call("channel.join", { channel_id: "guard", monitor: false });
    const quiet = (): unknown[] =>
      ["channel.epoch", "channel.member_left", "channel.removed"].flatMap((method) =>
        heard(listener, method).filter((params) => (params as { channel_id: string }).channel_id === "air"),
      );
    const before = quiet().length;
    const next: Operation = { ...strike, nets: [...strike.nets.slice(0, 1), { id: "ground", title: "Ground", ...both }] };
    await world.done("PUT", `/api/v1/presets/${preset_id}`, { operation: next }, any);
    const changes = await apply(preset_id);
    expect(changes).toMatchObject({ nets_added: ["ground"], nets_removed: ["guard"], nets_changed: [] });
    await listener.until(() => heard(listener, "session.channels").length > 0);
    expect(heard(listener, "session.channels").at(-1)).toMatchObject({
      channels: [{ channel_id: "air" }, { channel_id: "ground" }],
    });
    await expect(talker.call("channel.join", { channel_id: "guard", monitor: false })).rejects.toMatchObject({
      code: "unknown_channel",
    });
    expect([await hears(talker, listener), quiet().length]).toEqual([true, before]);
    await apply(preset_id, { version_number: 1 });
    expect((await talker.call("channel.join", { channel_id: "guard", monitor: false })).members).toHaveLength(1);
    expect([await hears(talker, listener), quiet().length]).toEqual([true, before]);
    await world.done("DELETE", path("operation"));
    expect(await hears(talker, listener)).toBe(false);
  });

  it("goes on with what runs when a version is refused", async () => {
    const preset_id = await keep(strike);
    await apply(preset_id);
    const [talker, listener] = await onAir();
    const locked: Operation = { ...strike, nets: [{ id: "air", title: "Air", ...both, password_name: "staff" }] };
    await world.done("PUT", `/api/v1/presets/${preset_id}`, { operation: locked }, any);
    const refused = await world.call("PUT", path("operation"), { preset_id }, any);
    expect([refused.status, refused.body.field, await hears(talker, listener)]).toEqual([400, "/preset_id", true]);
  });
});
