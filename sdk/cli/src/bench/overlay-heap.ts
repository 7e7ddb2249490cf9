import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";

import { settle_ms } from "./overlay-page.js";

/** How much larger a heap has become, without what nobody needs any more. */
export interface HeapGrowth {
  /** What the page holds itself. */
  readonly own_kb: number;
  /** All of it, with the code that the compiler makes as it goes on. */
  readonly all_kb: number;
}

/** How much larger the page's heap is after 10 000 changes than before. */
export async function heapGrowth(page: Page, signal: AbortSignal): Promise<HeapGrowth> {
  const session = await page.context().newCDPSession(page);
  await change(page, changes_warm_up, signal);
  const before = await heapUsed(session);
  await change(page, changes_count, signal);
  const after = await heapUsed(session);
  await session.detach();
  return { own_kb: (after.own_bytes - before.own_bytes) / 1_024, all_kb: (after.all_bytes - before.all_bytes) / 1_024 };
}

/** A few changes before each frame, so that all of it is drawn and none of it takes minutes. */
async function change(page: Page, count: number, signal: AbortSignal): Promise<void> {
  // Each script that is handed in stays in the heap for a while: few of them.
  for (let done = 0; done < count; done += changes_at_once) {
    signal.throwIfAborted();
    await page.evaluate(`radio.changeMany(${changes_at_once})`);
  }
  // Names fade for a while.
  await pause(settle_ms, undefined, { signal });
}

async function heapUsed(session: CDPSession): Promise<{ readonly own_bytes: number; readonly all_bytes: number }> {
  await session.send("HeapProfiler.enable");
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize: all_bytes } = await session.send("Runtime.getHeapUsage");
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): unknown => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot");
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  return { own_bytes: ownBytes(JSON.parse(chunks.join("")) as HeapSnapshot), all_bytes };
}

/** Of all objects, lists, texts and functions: without compiled code, and without what the browser keeps of its own. */
function ownBytes({ snapshot, nodes }: HeapSnapshot): number {
  const { node_fields, node_types } = snapshot.meta;
  const kinds = node_types[0];
  const size_at = node_fields.indexOf("self_size");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += node_fields.length) {
    if (!foreign_kinds.includes(kinds[nodes[at] ?? 0] ?? "")) bytes += nodes[at + size_at] ?? 0;
  }
  return bytes;
}

/** As V8 writes it. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

const foreign_kinds: readonly string[] = ["code", "native", "hidden", "object shape", "synthetic"];
/** Until every name was seen cut in every way, and the compiler has seen all there is. */
const changes_warm_up = 25_000;
const changes_count = 10_000;
const changes_at_once = 2_500;
