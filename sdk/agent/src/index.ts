export { nodeCrypto } from "./machine/node-crypto.js";
export { createCodec } from "./opus/opus.js";
export { settingsFolder } from "./settings/settings-folder.js";
export { startAgent } from "./start-agent.js";
export type { StartAgentOptions } from "./start-agent-options.js";
export type { RunningAgent } from "./station.js";
