import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { LabError } from "./child.js";
import { XLaboratory, xLaboratoryMissing } from "./x-laboratory.js";

const missing = xLaboratoryMissing();

describe.skipIf(missing !== undefined)(missing ?? "an X display of our own", () => {
  it("takes what xdotool does, apart from other displays, and leaves nothing behind", async () => {
    const [one, other] = await Promise.all([XLaboratory.start(), XLaboratory.start()]);
    const sockets = [one, other].map(socketOf);
    expect(sockets).not.toContain(undefined);
    try {
      expect(one.display).toMatch(/^:\d+$/);
      expect(other.display).not.toBe(one.display);
      await one.xdotool("mousemove", "17", "42", "key", "v");
      expect(pointerOn(one.display)).toContain("X=17\nY=42");
      expect(pointerOn(other.display)).not.toContain("X=17\nY=42");
      await expect(one.xdotool("no such word")).rejects.toThrow("no such word");
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
    await one.close();
    for (const { pid } of [one, other]) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
    // Its number may be somebody else's by now, with a socket of their own.
    for (const [index, display] of [one, other].entries()) expect(socketOf(display)).not.toBe(sockets[index]);
  });
});

it("is said to be missing, and cannot be started, where its programs are not", async () => {
  const { PATH } = process.env;
  process.env["PATH"] = "/nowhere";
  try {
    expect(xLaboratoryMissing()).toContain("Xvfb cannot be run here");
    await expect(XLaboratory.start()).rejects.toThrow(LabError);
  } finally {
    process.env["PATH"] = PATH;
  }
});

/** What tells the socket of a display apart from all others; undefined if there is none. */
function socketOf({ display }: XLaboratory): string | undefined {
  const found = statSync(`/tmp/.X11-unix/X${display.slice(1)}`, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.ctimeMs}`;
}

function pointerOn(display: string): string {
  return execFileSync(pointer_program, ["getmouselocation", "--shell"], { env: { ...process.env, DISPLAY: display } }).toString();
}

const pointer_program = "xdotool";
