import type {
  ConnectionEvent,
  DevicesEvent,
  HotkeysEvent,
  PairingEvent,
  PttEvent,
  SpeakingEvent,
  ToastEvent,
} from "@talkgroup/schemas";

import type {
  KnownChannel,
  KnownMicrophone,
  KnownMixer,
  KnownOperation,
  KnownOverlay,
  KnownUse,
  Removal,
} from "./agent-readers.js";
import { ChannelBook } from "./channel-book.js";
import { DeviceWatch } from "./device-watch.js";
import { KeyBook, trouble_ms } from "./key-book.js";
import { LinkWatch } from "./link-watch.js";
import { MoveWatch } from "./move-watch.js";
import { OperationWatch } from "./operation-watch.js";
import type { ToastCode, ToastView } from "./overlay-view.js";
import { TalkBook, whispers_place } from "./talk-book.js";
import { ToastList } from "./toast-list.js";
import { WhisperBook } from "./whisper-book.js";

/** What is known of a radio by what its agent said, all of it judged already. `OverlayModel` feeds it. */
export class RadioPicture {
  agent: "open" | "gone" = "open";
  readonly channels: ChannelBook;
  readonly talk: TalkBook = new TalkBook();
  readonly keys: KeyBook = new KeyBook();
  readonly link: LinkWatch = new LinkWatch();
  readonly devices: DeviceWatch = new DeviceWatch();
  readonly operation: OperationWatch = new OperationWatch();
  readonly toasts: ToastList = new ToastList();
  readonly whispers: WhisperBook = new WhisperBook();
  readonly #moves: MoveWatch = new MoveWatch(this.toasts);
  mixer: KnownMixer = plain_mixer;
  overlay: KnownOverlay = plain_overlay;
  own_session_id = 0;
  #active_ms = Number.NEGATIVE_INFINITY;

  constructor(languages: readonly string[]) {
    this.channels = new ChannelBook(languages);
  }

  /** Until when something was going on. */
  get active_ms(): number {
    return this.#active_ms;
  }

  handleAgent(state: "open" | "gone", now_ms: number): void {
    if (state === this.agent) return;
    this.agent = state;
    if (state === "gone") this.#silence(now_ms);
    this.#tell(state === "gone" ? "error" : "good", state === "gone" ? "agent_gone" : "agent_back", [], now_ms);
  }

  /** `arranged`: how many of the first are where the player wants them. */
  handleChannels(channels: readonly KnownChannel[], arranged: number, now_ms: number): void {
    this.channels.handleChannels(channels, arranged);
    for (const channel of channels) this.#forgetAbsent(channel, now_ms);
  }

  handleChannel(channel: KnownChannel, removed: Removal, now_ms: number): void {
    const before = this.channels.handleChannel(channel);
    const after = this.channels.find(channel.channel_id);
    if (after === undefined) return;
    this.#forgetAbsent(channel, now_ms);
    // What comes while the server is away is not news of the player.
    if (this.link.state === "open") this.#moves.handleChannel(before, after, removed, now_ms);
    const turned = (["membership", "gain_db", "pan", "muted", "solo"] as const).some((field) => before?.[field] !== after[field]);
    if (turned) this.#noteActive(now_ms);
  }

  /** While the server is away all channels are: the radio stays as it was, until all that there are then are listed. */
  handleGone(channel_id: string, removed: Removal, now_ms: number): void {
    this.talk.keepOnly(channel_id, () => false, now_ms);
    this.talk.setOwn(channel_id, false);
    if (this.link.state !== "open") return;
    const before = this.channels.handleGone(channel_id);
    if (before === undefined || before.membership === "none") return;
    this.#moves.handleChannel(before, { label: before.label, membership: "none" }, removed ?? "gone", now_ms);
    this.#noteActive(now_ms);
  }

  handleSpeaking({ channel_id, session_id, name, speaking, own }: SpeakingEvent, now_ms: number): void {
    const place = channel_id ?? whispers_place;
    this.#noteActive(now_ms);
    if (own) {
      this.own_session_id = session_id;
      this.talk.setOwn(place, speaking);
      if (channel_id === undefined) this.whispers.markRead();
      else if (speaking) this.keys.handleOwn(channel_id);
    } else if (speaking) {
      this.talk.handleTalking(place, session_id, name);
      if (channel_id === undefined) this.whispers.handleHeard(session_id, now_ms);
    } else this.talk.handleSilent(place, session_id, now_ms);
  }

  handlePtt(event: PttEvent, now_ms: number): void {
    const cut = this.keys.handlePtt(event, now_ms);
    if (cut === undefined) return;
    this.#noteActive(now_ms + trouble_ms);
    // A slot shows it where it is known which.
    if (cut.channel_ids.length > 0) return;
    this.#tell("warning", cut.state === "blocked" ? "channel_busy" : "talked_too_long", [], now_ms);
  }

  handleConnection(connection: ConnectionEvent, now_ms: number): void {
    const before = this.link.state;
    this.link.handleConnection(connection);
    const { state, session_id } = connection;
    if (session_id !== undefined) this.own_session_id = session_id;
    else if (state === "closed" || state === "lost") this.own_session_id = 0;
    if (!this.link.carries) this.#silence(now_ms);
    if (state === before) return;
    this.#noteActive(now_ms);
    if (state === "closed" || state === "lost") this.channels.clear();
    if (state === "reconnecting") this.#tell("warning", "reconnecting", [], now_ms);
    else if (state === "open" && before === "reconnecting") this.#tell("good", "reconnected", [], now_ms);
    else if (state === "lost") this.#tell("error", "connection_lost", [], now_ms);
  }

  /** `news`: false for what was asked, which is nothing new. */
  handleOperation(operation: KnownOperation | undefined, news: boolean, now_ms: number): void {
    const told = this.operation.handleOperation(operation);
    this.keys.handleRadios(operation?.radios ?? []);
    if (!news) return;
    this.#moves.handleOperation(now_ms);
    this.#noteActive(now_ms);
    // Where the connection is gone, that says all.
    if (this.link.state !== "open") return;
    for (const { code, values } of told) this.#tell("info", code, values, now_ms);
  }

  handleOverlay({ visible, layout, editing }: KnownOverlay, now_ms: number): void {
    this.overlay = { visible, layout, editing };
    this.#noteActive(now_ms);
  }

  handleToast({ kind, text, duration_ms }: ToastEvent, now_ms: number): void {
    this.toasts.add(kind, { text }, now_ms, now_ms + duration_ms);
    this.#noteActive(now_ms + duration_ms);
  }

  handleSettings({ microphone, mixer }: { readonly microphone?: KnownMicrophone; readonly mixer?: KnownMixer }): void {
    if (microphone !== undefined) this.devices.setMuted("capture", microphone.muted);
    if (mixer === undefined) return;
    this.mixer = mixer;
    this.devices.setMuted("playback", mixer.muted);
  }

  /** `news`: as for `handleOperation`. */
  handleSources(sources: HotkeysEvent["sources"], news: boolean, now_ms: number): void {
    const is_loss = this.keys.handleSources(sources);
    if (news && is_loss) this.#tell("error", "keys_failed", [], now_ms);
  }

  handleDevices(uses: readonly KnownUse[], cause: DevicesEvent["cause"], now_ms: number): void {
    for (const { kind, code, values } of this.devices.handleDevices(uses, cause)) this.#tell(kind, code, values, now_ms);
  }

  handlePairing({ client_name, open }: Pick<PairingEvent, "client_name" | "open">, now_ms: number): void {
    if (open) this.#tell("info", "pairing", [client_name], now_ms);
  }

  /** Forgets what is over. It changes nothing that is shown at `now_ms` or later. */
  prune(now_ms: number): void {
    this.talk.prune(now_ms);
    this.toasts.prune(now_ms);
  }

  /** Nobody is heard on a radio that is off. Where the agent is gone, so are the games' bindings. */
  #silence(now_ms: number): void {
    this.talk.silenceAll(now_ms);
    if (this.agent === "gone") this.keys.forgetBindings();
  }

  #forgetAbsent({ channel_id, membership, members }: KnownChannel, now_ms: number): void {
    const present = new Set(membership === "none" ? [] : members.map(({ session_id }) => session_id));
    this.talk.keepOnly(channel_id, (session_id) => present.has(session_id), now_ms);
    if (membership !== "joined") this.talk.setOwn(channel_id, false);
  }

  #tell(kind: ToastView["kind"], code: ToastCode, values: readonly string[], now_ms: number): void {
    this.toasts.add(kind, { code, values }, now_ms, now_ms + told_ms);
    this.#noteActive(now_ms + told_ms);
  }

  #noteActive(until_ms: number): void {
    this.#active_ms = Math.max(this.#active_ms, until_ms);
  }
}

/** How long what the overlay says by itself is shown: two lines are read in less. */
const told_ms = 5_000;
/** As the agent begins, until it says otherwise. */
const plain_mixer: KnownMixer = { muted: false, duck_db: -12, duck_own_db: 0, duck_hold_ms: 300 };
const plain_overlay: KnownOverlay = {
  visible: true,
  editing: false,
  layout: {
    corner: "top_right",
    scale: 1,
    opacity: 0.9,
    detail: "full",
    theme: "dark",
    text_scale: 1,
    auto_hide: false,
    mirrored: false,
    offset_x_px: 0,
    offset_y_px: 0,
  },
};
