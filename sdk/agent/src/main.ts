#!/usr/bin/env node
import { loadArenaLimit } from "./memory-arenas.js";

// First of all, since most of what is allocated is allocated while the rest of the code is loaded.
const limitArenas = await loadArenaLimit();
limitArenas(1);
const { runAgent } = await import("./run-agent.js");
// The next thread is the audio worker: no other should hold it up when it allocates.
await runAgent(() => limitArenas(2));
