import { constantFrom, integer, nat, record } from "fast-check";

/** What a `WaitingLine` is to do, with nothing but a list of what waits, as it came. */
export class WaitingModel {
  packets: { readonly word: number; readonly priority: number; readonly came_ms: number; readonly to: string[] }[] = [];
  dropped = 0;
  /** Each copy that went out: its packet's word, and whom it was for. */
  readonly sent: string[] = [];
  readonly #packets_max: number;
  readonly #copies_max: number;

  constructor(packets_max: number, copies_max: number) {
    this.#packets_max = packets_max;
    this.#copies_max = copies_max;
  }

  get copies(): number {
    return this.packets.reduce((sum, { to }) => sum + to.length, 0);
  }

  push(word: number, priority: number, came_ms: number, to: readonly string[]): void {
    const packet = { word, priority, came_ms, to: [] as string[] };
    if (this.packets.length === this.#packets_max && !this.#dropOneBelow(packet)) {
      this.dropped += to.length;
      return;
    }
    this.packets.push(packet);
    for (const address of to) {
      while (this.copies === this.#copies_max && this.#dropOneBelow(packet));
      if (this.copies === this.#copies_max) this.dropped += 1;
      else packet.to.push(address);
    }
  }

  /** Sends as many copies as there is room for. */
  flush(now_ms: number, room: number): void {
    let left = room;
    for (let next = this.#next(now_ms); next !== undefined && left > 0; next = this.#next(now_ms)) {
      left -= 1;
      this.sent.push(`${next.word} ${next.to.shift()}`);
      if (next.to.length === 0) this.packets.splice(this.packets.indexOf(next), 1);
    }
  }

  /** False if all others are worth more. */
  #dropOneBelow(packet: { readonly priority: number }): boolean {
    const lowest = Math.min(...this.packets.map(({ priority }) => priority));
    const victim = this.packets.find(({ priority }) => priority === lowest);
    if (victim === undefined || victim === packet || lowest > packet.priority) return false;
    this.#drop(victim);
    return true;
  }

  #next(now_ms: number): WaitingModel["packets"][number] | undefined {
    for (const candidate of [...this.packets].sort((one, other) => other.priority - one.priority)) {
      if (now_ms - candidate.came_ms <= 200 && candidate.to.length > 0) return candidate;
      this.#drop(candidate);
    }
    return undefined;
  }

  #drop(victim: { readonly to: readonly string[] }): void {
    this.dropped += victim.to.length;
    this.packets = this.packets.filter((each) => each !== victim);
  }
}

/** Some time passes, a packet comes, and there is room for so many copies. */
export const waiting_step: ReturnType<typeof steps> = steps();

function steps() {
  return record({
    passed_ms: constantFrom(0, 20, 150),
    priority: constantFrom(0, 0, 3, 10),
    copies: nat({ max: 7 }),
    room: integer({ min: 0, max: 9 }),
  });
}
