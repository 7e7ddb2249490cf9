import { type Profiler, Session } from "node:inspector";

import { CodeMap } from "./code-map.js";

/** Which code has run, by V8's own count of blocks. */
export class CodeCoverage {
  readonly #session: Session = new Session();
  readonly #counts: (url: string) => boolean;
  readonly #map = new CodeMap();

  /** Of the scripts whose address `counts` says yes to. One at a time in a thread. */
  constructor(counts: (url: string) => boolean) {
    this.#counts = counts;
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** How many characters of code have run since the last look that never had before; from then on they have, if `remembers`. */
  take(remembers: boolean): number {
    let fresh = 0;
    // It answers during the call: there is no other thread to ask.
    this.#session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error !== null) throw error;
      const ours: Profiler.ScriptCoverage[] = result.filter(({ url }) => this.#counts(url));
      for (const { scriptId, functions } of ours) fresh += this.#map.add(scriptId, functions, remembers);
    });
    return fresh;
  }

  stop(): void {
    this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }
}
