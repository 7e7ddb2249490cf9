import type { HotkeysListResult } from "@talkgroup/schemas";

/** How a source of keys is, as hotkeys.list tells it. */
export type KeySourceState = HotkeysListResult["sources"][number];

/** What a source of keys tells. `source` names one stream of keys: a source may have several, one for each device. */
export interface KeySourceListener {
  /** A key or button went down or up; `key` is a `key_name` of the schemas. Auto-repeat may repeat downs. */
  onKey(source: string, key: string, down: boolean): void;
  /** No more is known of the keys of that stream: they count as up. */
  onLost(source: string): void;
  onState(state: KeySourceState): void;
}

/** A source of keys that runs. */
export interface KeySource {
  /** Ends it; what it held is told as lost, nothing is told after that. */
  close(): void;
}
