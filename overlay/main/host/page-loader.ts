import type { HostCommand } from "./host-command.js";

/** Gets the overlay's page onto its window, and keeps it there: over agents that come and go, refusals and crashes. Pure. */
export class PageLoader {
  /** The page that was loaded last, or is being loaded. */
  #url: string | undefined;
  #state: "none" | "asking" | "loading" | "loaded" = "none";
  #agent_open = false;
  #retry_at_ms: number | undefined;
  #failures = 0;

  /** True while the page is on the window. */
  get loaded(): boolean {
    return this.#state === "loaded";
  }

  /** When `handleTime` has something to do. */
  get next_change_ms(): number | undefined {
    return this.#agent_open ? this.#retry_at_ms : undefined;
  }

  /** The agent is there, at the beginning or again. One that was restarted may have its pages elsewhere. */
  handleAgent(open: boolean): HostCommand[] {
    if (open === this.#agent_open) return [];
    this.#agent_open = open;
    if (!open) return [];
    this.#retry_at_ms = undefined;
    if (this.#state === "none") this.#state = "asking";
    return [{ kind: "ask_page" }];
  }

  handlePage(url: string): HostCommand[] {
    if (url === this.#url && (this.#state === "loaded" || this.#state === "loading")) return [];
    this.#url = url;
    this.#state = "loading";
    this.#retry_at_ms = undefined;
    return [{ kind: "load", url }];
  }

  /** A page that is shown goes on. */
  handleRefused(now_ms: number): void {
    if (this.#state !== "asking") return;
    this.#retryLater(now_ms);
  }

  handleLoaded(): void {
    if (this.#state !== "loading") return;
    this.#state = "loaded";
    this.#failures = 0;
  }

  handleFailed(now_ms: number): void {
    if (this.#state !== "loading" && this.#state !== "loaded") return;
    this.#retryLater(now_ms);
  }

  handleTime(now_ms: number): HostCommand[] {
    if (!this.#agent_open || this.#retry_at_ms === undefined || now_ms < this.#retry_at_ms) return [];
    this.#retry_at_ms = undefined;
    this.#state = "asking";
    return [{ kind: "ask_page" }];
  }

  #retryLater(now_ms: number): void {
    this.#state = "none";
    this.#retry_at_ms = now_ms + Math.min(retry_ms_max, retry_ms * 2 ** this.#failures);
    this.#failures = Math.min(this.#failures + 1, failures_max);
  }
}

/** A page that crashes at once must not cost a core. */
const retry_ms = 1_000;
const retry_ms_max = 30_000;
/** 2 to this power is beyond the longest pause. */
const failures_max = 5;
