import type {
  AnnouncedTarget,
  Channel,
  ChannelEpoch,
  ChannelJoinResult,
  ControlEvents,
  ControlMethods,
  Member,
} from "@talkgroup/schemas";

export interface HeardEvent {
  readonly event: keyof ControlEvents;
  readonly params: unknown;
}

/** What a well-behaved client knows, from answers and events alone. */
export interface ClientView {
  channels: readonly Channel[];
  readonly members: Map<string, Map<number, Member>>;
  /** Epoch secrets of the channels it is on, by channel and number. */
  readonly secrets: Map<string, Map<number, string>>;
  /** Every epoch secret it was ever told, with its channel. */
  readonly told: Map<string, string>;
  /** By "session/target". */
  readonly targets: Map<string, AnnouncedTarget>;
  /** Secrets of whispers, by "session/target". */
  readonly whispers: Map<string, string>;
  /** Who talks on channels that are watched or paused: "channel session". */
  readonly speaking: Set<string>;
  readonly watches: Set<string>;
  readonly paused: Set<string>;
  ended: string | undefined;
}

export function emptyView(): ClientView {
  return {
    channels: [],
    members: new Map(),
    secrets: new Map(),
    told: new Map(),
    targets: new Map(),
    whispers: new Map(),
    speaking: new Set(),
    watches: new Set(),
    paused: new Set(),
    ended: undefined,
  };
}

type AnyEvent = {
  readonly [E in keyof ControlEvents]: { readonly event: E; readonly params: ControlEvents[E] };
}[keyof ControlEvents];

/** Takes in the answer to a request. */
export function learnAnswer(view: ClientView, method: string, params: unknown, result: object): void {
  if (method === "channel.join") {
    const { channel_id } = params as { channel_id: string };
    learnChannel(view, channel_id, result as ChannelJoinResult);
  } else if (method === "channel.leave") {
    forgetChannel(view, (params as { channel_id: string }).channel_id);
  } else if (method === "channel.watch") {
    const { channel_id, watch } = params as { channel_id: string; watch: boolean };
    learnWhetherTold(view, view.watches, channel_id, watch);
  } else if (method === "channel.pause") {
    const { channel_id, paused } = params as { channel_id: string; paused: boolean };
    learnWhetherTold(view, view.paused, channel_id, paused);
  } else if (method === "session.hello") {
    view.channels = (result as ControlMethods["session.hello"]["result"]).channels;
  }
}

/** Takes in an event. */
export function learnEvent(view: ClientView, heard: HeardEvent): void {
  const { event, params } = heard as AnyEvent;
  switch (event) {
    case "channel.member_joined":
      view.members.get(params.channel_id)?.set(params.member.session_id, params.member);
      return;
    case "channel.member_left":
      view.members.get(params.channel_id)?.delete(params.session_id);
      return;
    case "channel.entered":
      learnChannel(view, params.channel_id, params);
      return;
    case "channel.removed":
      forgetChannel(view, params.channel_id);
      return;
    case "channel.epoch":
      learnEpoch(view, params.channel_id, params.epoch);
      return;
    case "channel.speaking": {
      const key = `${params.channel_id} ${params.session_id}`;
      if (params.speaking) view.speaking.add(key);
      else view.speaking.delete(key);
      return;
    }
    case "session.channels": {
      view.channels = params.channels;
      const audible = new Set(params.channels.flatMap(({ channel_id, may_listen }) => (may_listen ? channel_id : [])));
      // It is not told any more who talks on the others.
      for (const watched of view.watches) if (!audible.has(watched)) learnWhetherTold(view, view.watches, watched, false);
      return;
    }
    case "session.ending":
      view.ended = params.reason;
      return;
    case "target.announced":
      view.targets.set(`${params.target.session_id}/${params.target.target_id}`, params.target);
      return;
    case "target.removed":
      view.targets.delete(`${params.session_id}/${params.target_id}`);
      view.whispers.delete(`${params.session_id}/${params.target_id}`);
      return;
    case "whisper.announced":
      view.whispers.set(`${params.session_id}/${params.target_id}`, params.secret);
  }
}

function learnChannel(view: ClientView, channel_id: string, { members, epoch, targets }: ChannelJoinResult): void {
  view.members.set(channel_id, new Map(members.map((member) => [member.session_id, member])));
  learnEpoch(view, channel_id, epoch);
  for (const target of targets) view.targets.set(`${target.session_id}/${target.target_id}`, target);
}

function learnEpoch({ secrets, told }: ClientView, channel_id: string, { epoch, secret }: ChannelEpoch): void {
  told.set(secret, channel_id);
  secrets.set(channel_id, (secrets.get(channel_id) ?? new Map()).set(epoch, secret));
}

function forgetChannel(view: ClientView, channel_id: string): void {
  view.members.delete(channel_id);
  view.secrets.delete(channel_id);
  learnWhetherTold(view, view.paused, channel_id, false);
}

/** Watches or pauses a channel, or ceases to: who talks there is told as long as it does either. */
function learnWhetherTold({ speaking, watches, paused }: ClientView, which: Set<string>, channel_id: string, on: boolean): void {
  if (on) which.add(channel_id);
  else which.delete(channel_id);
  if (watches.has(channel_id) || paused.has(channel_id)) return;
  for (const key of speaking) if (key.startsWith(`${channel_id} `)) speaking.delete(key);
}
