import { type RunningServer, type ServerOptions, startServer } from "@talkgroup/server";
import { afterEach, describe, expect, it } from "vitest";
import { test_operation } from "../core/control-desk.suite.js";
import { default_limits } from "../core/limits.js";
import { passwordHashOf } from "./password-hash.js";
import { TestRadio } from "./test-radio.suite.js";

const [command, ...others] = test_operation.nets;
const operation = { ...test_operation, nets: [{ ...command, password_name: "staff" }, ...others] };
let server: RunningServer | undefined;
let radio: TestRadio | undefined;

afterEach(async () => {
  await radio?.disconnect();
  await server?.close();
  [server, radio] = [undefined, undefined];
});

async function enter(options: Partial<ServerOptions> = {}): Promise<TestRadio> {
  const hashed = await passwordHashOf(ReadableStream.from([Buffer.from("sesame\n")]));
  if (!hashed.ok) throw new Error(hashed.refusal.message);
  server = await startServer({ operation, password_hashes: new Map([["staff", hashed.value]]), ...options });
  radio = await TestRadio.connect(server);
  await radio.hello("lead");
  return radio;
}

/** The refusal's code, or "joined". */
function join(player: TestRadio, channel_id: string, password?: string): Promise<string> {
  return player.call("channel.join", { channel_id, monitor: false, ...(password === undefined ? {} : { password }) }).then(
    () => "joined",
    (thrown: { readonly code?: string }) => thrown.code ?? "no answer",
  );
}

describe("a casual server whose nets have passwords", () => {
  it("lets onto such a net who knows its password, and onto others everybody", async () => {
    const player = await enter();
    expect(await join(player, "alpha")).toBe("joined");
    expect(await join(player, "command")).toBe("wrong_password");
    expect(await join(player, "command", "sesam")).toBe("wrong_password");
    expect(await join(player, "command", "sesame")).toBe("joined");
  });

  it("does not let an address try for ever", async () => {
    // To come in is a try as well.
    const player = await enter({ limits: { ...default_limits, attempts_per_address_burst: 3 } });
    expect(await join(player, "command", "one")).toBe("wrong_password");
    expect(await join(player, "command", "two")).toBe("wrong_password");
    expect(await join(player, "command", "sesame")).toBe("rate_limited");
  });

  it("does not start where nobody keeps the password, and says which", async () => {
    await expect(startServer({ operation })).rejects.toMatchObject({
      code: "operation_refused",
      problems: [expect.stringContaining('operation: nets/0/password_name: found "staff"')],
    });
  });
});
