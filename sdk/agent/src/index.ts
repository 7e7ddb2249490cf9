export { nodeCrypto } from "./machine/node-crypto.js";
export { createCodec } from "./opus/opus.js";
export { settingsFolder } from "./settings/settings-folder.js";
export { type RunningAgent, type StartAgentOptions, startAgent } from "./start-agent.js";
