export { type RunningAgent, type StartAgentOptions, startAgent } from "./start-agent.js";
