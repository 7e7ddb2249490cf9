import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { type HookMessage, readHookMessage } from "./hook-message.js";

const child_path = fileURLToPath(new URL("../../dist/hotkeys/hook-child.js", import.meta.url));

/**
 * What the hook process tells up to `last`, on a system of this name, with doubles of its libraries: V is pressed, and the hook never hears that
 * it is let go. `koffi` is what happens where that package is asked for.
 */
async function told(
  platform: string,
  koffi: string,
  last: (message: HookMessage, alive: number) => boolean,
): Promise<readonly string[]> {
  const preload = `
    import Module from "node:module";
    const { uIOhook } = Module.createRequire(${JSON.stringify(child_path)})("uiohook-napi");
    uIOhook.start = () => setTimeout(() => uIOhook.emit("keydown", { keycode: 0x2f }), 10);
    Object.defineProperty(process, "platform", { value: ${JSON.stringify(platform)} });
    let asked = 0;
    const load = Module._load;
    Module._load = function (name, ...others) {
      if (name === "koffi") { ${koffi} }
      return load.call(this, name, ...others);
    };`;
  const execArgv = ["--import", `data:text/javascript,${encodeURIComponent(preload)}`];
  const child = fork(child_path, [], { execArgv, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const lines: string[] = [];
  let alive = 0;
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
    child.on("message", (value) => {
      const message = readHookMessage(value);
      if (message === undefined) return;
      if (message.kind === "alive") alive += 1;
      else lines.push(message.kind === "key" ? `${message.key} ${message.down ? "down" : "up"}` : message.kind);
      if (last(message, alive)) resolve();
    });
  });
  child.removeAllListeners("exit");
  child.kill("SIGKILL");
  return lines;
}

/** What GetAsyncKeyState answers: the highest bit is down, the lowest that it was pressed since. */
const up_at_last = "asked === 1 ? -32768 : 1";
const states = (state: string): string => `
  return { load: (file) => ({ func: (declaration) => (key) => {
    if (file !== "user32.dll" || !declaration.includes("GetAsyncKeyState") || key !== 0x56) throw new Error("asked for something else");
    asked += 1;
    return ${state};
  } }) };`;

describe("the hook process", () => {
  it("tells on Windows that a key is up of whose release no hook was told", async () => {
    const lines = await told("win32", states(up_at_last), (message) => message.kind === "key" && !message.down);
    expect(lines).toEqual(["loaded", "ready", "KeyV down", "KeyV up"]);
  });

  it.each([
    ["on Windows while the key is down", "win32", states("-32767")],
    ["on Windows without the package that asks", "win32", `throw new Error("not installed");`],
    ["elsewhere, where such a function may be something else", "linux", states(up_at_last)],
  ])("leaves a key to the hook %s", async (_, platform, koffi) => {
    const lines = await told(platform, koffi, (_message, alive) => alive === 5);
    expect(lines).toEqual(["loaded", "ready", "KeyV down"]);
  });
});
