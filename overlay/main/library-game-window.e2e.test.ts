import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe } from "vitest";

import { describeGameWindow } from "./game-window.suite.js";
import { followerFolder, LibraryRig, libraryMissing } from "./library-rig.suite.js";
import { startXLaboratory, xLaboratoryMissing } from "./x-laboratory.suite.js";

const missing = xLaboratoryMissing() ?? libraryMissing();

// Without an X server and a window manager there are no windows to follow; the reason is in the name.
describe.skipIf(missing !== undefined)(missing === undefined ? "on X11" : `on X11, left out: ${missing}`, () => {
  let folder = "";
  beforeAll(async () => {
    folder = await followerFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describeGameWindow("electron-overlay-window", async () => new LibraryRig(await startXLaboratory(), folder));
});
