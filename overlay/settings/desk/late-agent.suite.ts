import type { ChannelState, Device, MicrophoneState, MixerState } from "@talkgroup/schemas";
import { TalkgroupError, type TalkgroupEvents } from "@talkgroup/sdk/browser";

import { channel, microphone, mixer, overlay } from "../model/samples.suite.js";
import { type Answers, RadioDouble } from "./radio-double.suite.js";

/** What becomes of what is to be changed. lost: the agent does it, and says no all the same, as where it cannot write it down. */
export type Fate = "yes" | "no" | "lost";

/**
 * An agent on virtual time. It does what it is told in the order in which it was said, and makes its answer then; it sends that whenever it
 * likes. Its events say how it is when they are sent, some time after a change. What was sent comes in the order in which it was.
 */
export class LateAgent {
  readonly double: RadioDouble;
  /** As the agent has it, in its order. */
  readonly nets = new Map<string, ChannelState>();
  mixer: MixerState = mixer;
  microphone: MicrophoneState = microphone;
  overlay = overlay;
  /** Empty: the system's default. */
  selected_id = "";
  is_watched = false;
  is_tested = false;
  readonly #delays_ms: readonly number[];
  readonly #fates: readonly Fate[];
  readonly #due: { readonly at_ms: number; readonly act: () => void }[] = [];
  readonly #untold = new Set<string>();
  #now_ms = 0;
  #sent_ms = 0;
  #count = 0;

  /** It takes delays and fates in turn, again from the beginning after the last. */
  constructor(net_ids: readonly string[], delays_ms: readonly number[], fates: readonly Fate[] = ["yes"]) {
    this.#delays_ms = delays_ms;
    this.#fates = fates;
    for (const id of net_ids) this.nets.set(id, channel(id, { membership: "joined" }));
    this.double = new RadioDouble(this.#answers());
  }

  /** At a time, in virtual milliseconds; what is due at the same time comes in the order in which it was said here. */
  at(at_ms: number, act: () => void): void {
    const index = this.#due.findIndex((one) => one.at_ms > at_ms);
    this.#due.splice(index < 0 ? this.#due.length : index, 0, { at_ms, act });
  }

  /** Lets the time go on until nothing is to come any more. `look` is called after all that happens. */
  async run(look: () => void = () => {}): Promise<void> {
    for (let next = this.#due.shift(); next !== undefined; next = this.#due.shift()) {
      this.#now_ms = Math.max(this.#now_ms, next.at_ms);
      next.act();
      // What follows from it by promises has happened after that.
      await new Promise((resolve) => setImmediate(resolve));
      look();
    }
  }

  /** These nets first, whoever wants it. */
  arrange(channel_ids: readonly string[]): void {
    const nets = [...channel_ids, ...this.nets.keys()].flatMap((id) => this.nets.get(id) ?? []);
    this.nets.clear();
    for (const net of nets) this.nets.set(net.channel_id, net);
    this.#tell("order", "channelOrder", () => ({ channel_ids: [...this.nets.keys()] }));
  }

  change(channel_id: string, change: Partial<ChannelState>): ChannelState {
    const net = { ...channel(channel_id), ...this.nets.get(channel_id), ...change };
    this.nets.set(channel_id, net);
    this.#tell(channel_id, "channelState", () => ({ channel: this.nets.get(channel_id) ?? net }));
    return net;
  }

  configureMixer(change: object): object {
    this.mixer = { ...this.mixer, ...change };
    this.#tell("mixer", "settings", () => ({ mixer: this.mixer }));
    return this.mixer;
  }

  configureMicrophone(change: object): object {
    this.microphone = { ...this.microphone, ...change };
    this.#tell("microphone", "settings", () => ({ microphone: this.microphone }));
    return this.microphone;
  }

  configureOverlay(change: object): object {
    this.overlay = { ...this.overlay, layout: { ...this.overlay.layout, ...change } };
    this.#tell("overlay", "overlay", () => ({ overlay: this.overlay }));
    return this.overlay;
  }

  select(device_id: string): void {
    this.selected_id = device_id;
    this.#tell("devices", "devices", () => ({ cause: "changed", uses: [] }));
  }

  #answers(): Answers {
    const read = (answer: () => unknown) => () => this.#serve(answer, "yes");
    const done = (work: (...params: never[]) => unknown): Answers[string] => {
      return (...params: readonly never[]) => this.#serve(() => work(...params), this.#next(this.#fates));
    };
    const configured = (state: () => object, work: (change: object) => object) => (change: object) => {
      return Object.keys(change).length === 0
        ? this.#serve(state, "yes")
        : this.#serve(() => work(change), this.#next(this.#fates));
    };
    const use = (): object => ({
      direction: "capture",
      state: "open",
      ...(this.selected_id && { selected_id: this.selected_id }),
    });
    return {
      "servers.list": read(() => ({ servers: [], signed_in: [] })),
      "server.status": read(() => ({ state: "open", transport: "udp", rtt_ms: 5 })),
      "operations.list": read(() => []),
      "operations.read": read(() => undefined),
      "hotkeys.list": read(() => ({ hotkeys: [], sources: [] })),
      "ptt.list": read(() => []),
      "pairing.list": read(() => ({ grants: [], asking: [] })),
      "channels.order": read(() => [...this.nets.keys()]),
      "channels.list": read(() => [...this.nets.values()]),
      "devices.list": read(() => ({ devices, uses: [use()] })),
      "overlay.read": read(() => this.overlay),
      "microphone.configure": configured(
        () => this.microphone,
        (change) => this.configureMicrophone(change),
      ),
      "mixer.configure": configured(
        () => this.mixer,
        (change) => this.configureMixer(change),
      ),
      "overlay.configure": done((change: object) => this.configureOverlay(change)),
      "channels.arrange": done((ids: readonly string[]) => this.arrange(ids)),
      "channels.mix": done((id: string, change: object) => this.change(id, change)),
      "channels.join": done((id: string) => this.change(id, { membership: "joined" })),
      "channels.monitor": done((id: string) => this.change(id, { membership: "monitor" })),
      "channels.leave": done((id: string) => this.change(id, { membership: "none" })),
      "devices.select": done((_: string, device_id: string | undefined) => this.select(device_id ?? "")),
      "microphone.watch": done((is_on: boolean) => {
        this.is_watched = is_on;
      }),
      "microphone.test": done((is_on: boolean) => {
        this.is_tested = is_on;
      }),
    };
  }

  /** Hears of it a moment later, does it, and answers some time after that. */
  #serve(work: () => unknown, fate: Fate): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.at(this.#now_ms + 1, () => {
        const answer = fate === "no" ? undefined : structuredClone(work());
        const refusal = new TalkgroupError("conflict", "agent: found a no, expected a yes");
        const answered = fate === "yes" ? () => resolve(answer) : () => reject(refusal);
        this.at(this.#now_ms + this.#next(this.#delays_ms), () => this.#send(answered));
      });
    });
  }

  /** Events of one subject come as one while it waits. */
  #tell<E extends keyof TalkgroupEvents>(subject: string, event: E, paramsOf: () => TalkgroupEvents[E]): void {
    if (this.#untold.has(subject)) return;
    this.#untold.add(subject);
    this.at(this.#now_ms + this.#next(this.#delays_ms), () => {
      this.#untold.delete(subject);
      const params = structuredClone(paramsOf());
      this.#send(() => this.double.emit(event, params));
    });
  }

  #send(come: () => void): void {
    this.#sent_ms = Math.max(this.#sent_ms, this.#now_ms + 1);
    this.at(this.#sent_ms, come);
  }

  #next<T>(values: readonly T[]): T {
    this.#count += 1;
    return values[this.#count % values.length] as T;
  }
}

const devices: readonly Device[] = ["m1", "m2"].map((device_id) => ({
  ...{ device_id, title: device_id, direction: "capture", default: device_id === "m1" },
}));
