import { accept, type OverlayState } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import type { IpcCaller } from "../ipc/ipc-handler.js";
import type { OverlayDesk, OverlayPart } from "../overlay/overlay-desk.js";
import { overlayHandlers } from "./overlay-handlers.js";

function caller(place: IpcCaller["place"]): IpcCaller {
  return { id: 7, name: "any", place, scopes: new Set(), reads_only: place === "page", gone: new AbortController().signal };
}

it.each<[place: IpcCaller["place"], host: boolean | undefined, part: OverlayPart]>([
  ["own", undefined, "program"],
  ["own", false, "program"],
  ["own", true, "host"],
  ["sandbox", undefined, "program"],
  ["sandbox", true, "host"],
  ["page", undefined, "page"],
  ["page", true, "page"],
  ["web", true, "page"],
])("takes who came by %s, and says host %s, for a %s", async (place, host, part) => {
  const attached: unknown[] = [];
  const state = { visible: true } as OverlayState;
  const desk: Pick<OverlayDesk, "attach"> = {
    attach: (...as) => {
      attached.push(as);
      return state;
    },
  };
  const handlers = overlayHandlers(desk as OverlayDesk, () => 0);
  const params = host === undefined ? {} : { host };
  expect(await handlers["overlay.attach"](params, caller(place))).toEqual(accept({ overlay: state }));
  expect(attached).toEqual([[7, part]]);
});
