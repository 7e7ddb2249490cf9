import { accept } from "@talkgroup/schemas";

import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { OperationDesk } from "./operation-desk.js";

/** What the methods about operations do. */
export function operationHandlers(
  desk: OperationDesk,
): Pick<IpcHandlers, "operations.list" | "operations.read" | "operations.select" | "operations.leave" | "phase.set"> {
  return {
    "operations.list": async () => accept({ operations: desk.list() }),
    "operations.read": async () => {
      const operation = desk.read();
      return accept(operation === undefined ? {} : { operation });
    },
    "operations.select": async (params) => {
      const selected = await desk.select(params);
      return selected.ok ? accept({ operation: selected.value }) : selected;
    },
    "operations.leave": async () => {
      await desk.leave();
      return accept({});
    },
    "phase.set": async ({ phase }) => {
      const set = await desk.setPhase(phase);
      return set.ok ? accept({ operation: set.value }) : set;
    },
  };
}
