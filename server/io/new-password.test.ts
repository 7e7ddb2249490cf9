import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CommunityWorld } from "./community-world.suite.js";
import { TestRadio } from "./test-radio.suite.js";

const account = { username: "ann", password: "a password for tests" };
const new_password = "another password for tests";

describe("a new password", () => {
  let world: CommunityWorld;
  const radios: TestRadio[] = [];

  beforeAll(async () => {
    world = await CommunityWorld.start();
    await world.done("POST", `/api/v1/orgs/${world.organisation_id}/users`, account);
  });
  afterAll(async () => {
    await Promise.all(radios.map((radio) => radio.disconnect()));
    await world.close();
  });

  const login = async (password: string): Promise<string> =>
    (await world.done("POST", "/auth/login", { organisation: "home", ...account, password }, { token: null })).access_token;
  const enter = async (token: string): Promise<TestRadio> => {
    const radio = await TestRadio.connect(world.server);
    radios.push(radio);
    await radio.helloWith({ token });
    return radio;
  };

  it("leaves who stole an access token nothing, and its owner the radio that it was changed from", async () => {
    const [own, stolen] = [await login(account.password), await login(account.password)];
    const [at_home, elsewhere] = [await enter(own), await enter(stolen)];
    const body = { password: account.password, new_password };
    const fresh = (await world.done("POST", "/auth/password", body, { token: own })).access_token;
    await elsewhere.closed;
    expect(elsewhere.events.at(-1)).toMatchObject({ method: "session.ending", params: { reason: "gone" } });
    await at_home.call("channel.join", { channel_id: "lobby", monitor: false });
    for (const token of [own, stolen]) {
      await expect(enter(token)).rejects.toMatchObject({ code: "token_invalid" });
      expect(await world.call("GET", "/auth/me", undefined, { token })).toMatchObject({ status: 401 });
    }
    for (const token of [fresh, await login(new_password)]) {
      await enter(token);
      expect(await world.call("GET", "/auth/me", undefined, { token })).toMatchObject({ status: 200 });
    }
  });
});
