import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

import { LabError } from "./child.js";
import { XLaboratory, xLaboratoryMissing } from "./x-laboratory.js";

const missing = xLaboratoryMissing();

describe.skipIf(missing !== undefined)(missing ?? "an X display of our own", () => {
  it("takes what xdotool does, apart from other displays, and leaves nothing behind", async () => {
    const [one, other] = await Promise.all([XLaboratory.start(), XLaboratory.start()]);
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
    expect(spawnSync(pointer_program, ["getmouselocation"], { env: { ...process.env, DISPLAY: one.display } }).status).not.toBe(
      0,
    );
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

function pointerOn(display: string): string {
  return execFileSync(pointer_program, ["getmouselocation", "--shell"], { env: { ...process.env, DISPLAY: display } }).toString();
}

const pointer_program = "xdotool";
