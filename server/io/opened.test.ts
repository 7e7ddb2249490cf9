import { describe, expect, it } from "vitest";
import { Opened } from "./opened.js";

describe("what was opened", () => {
  it("is closed in the opposite order, once, even if a part fails", async () => {
    const closed: string[] = [];
    const opened = new Opened();
    const part = (name: string, fails: boolean) => ({
      close: async () => {
        closed.push(name);
        if (fails) throw new Error(name);
      },
    });
    for (const [name, fails] of [
      ["store", false],
      ["directory", true],
      ["shell", false],
    ] as const)
      opened.add(part(name, fails));
    await expect(opened.close()).rejects.toThrow("directory");
    await opened.close();
    expect(closed).toEqual(["shell", "directory", "store"]);
  });
});
