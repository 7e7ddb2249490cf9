#!/usr/bin/env node
import { loadArenaLimit } from "./machine/memory-arenas.js";

// First of all, since most of what is allocated is allocated while the rest of the code is loaded. What survives that would have V8 make room
// for eight times as much garbage, and keep 7 MB for it half a minute or longer. A V8 that has no such flag says so, and runs as it would.
const { setFlagsFromString } = await import("node:v8");
setFlagsFromString("--semi-space-growth-factor=1");
const limitArenas = await loadArenaLimit();
limitArenas(1);
const { runAgent } = await import("./run-agent.js");
// The next thread is the audio worker: no other should hold it up when it allocates.
await runAgent(() => limitArenas(2));
