import type { IpcContract } from "./ipc-contract.js";

/**
 * Makes links of what a page names of the wire: rules (P-42) lead into PROTOCOL.md, and `ipc:` addresses to the schema of the method.
 * `path`: the page's, below the folder of the reference.
 */
export function linkRules(path: string, text: string, { anchors }: IpcContract): string {
  const up = "../".repeat(path.split("/").length - 1 + folders_to_root);
  return text
    .replaceAll(/\]\(ipc:([a-z_.]+)\)/g, (_, method: string) => `](${up}schemas/ipc/${method}.schema.json)`)
    .replaceAll(/\bP-(\d+)\b/g, (rule, number: string) => {
      const anchor = anchors.get(Number(number));
      return anchor === undefined ? rule : `[${rule}](${up}schemas/PROTOCOL.md#${anchor})`;
    });
}

/** The reference stands in sdk/client/reference. */
const folders_to_root = 3;
