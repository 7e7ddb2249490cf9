import type { Channel, ChannelState, Member } from "@talkgroup/schemas/light";

/** What a radio knows of one channel. */
export interface ChannelRecord {
  /** What the server last said the player may do there. */
  offer: Channel;
  membership: ChannelState["membership"];
  /** By session id; empty unless the player is on the channel. */
  members: Map<number, Member>;
  /** The newest epoch secrets, oldest first. */
  readonly epochs: Map<number, Uint8Array>;
  /** Number of the newest epoch. */
  epoch: number;
}

export function newChannelRecord(offer: Channel): ChannelRecord {
  return { offer, membership: "none", members: new Map(), epochs: new Map(), epoch: 0 };
}

/** Takes in a new epoch and forgets those that are too old. */
export function keepEpoch(record: ChannelRecord, epoch: number, secret: Uint8Array): void {
  record.epochs.set(epoch, secret);
  for (const older of record.epochs.keys()) {
    if (record.epochs.size <= epochs_kept) break;
    record.epochs.delete(older);
  }
  record.epoch = epoch;
}

/** The player is on the channel no more: nothing of it is kept but what the server offers. */
export function leaveChannel(record: ChannelRecord): void {
  record.membership = "none";
  record.members = new Map();
  record.epochs.clear();
}

/** P-31: as many as a receiver keeps for opening packets. */
const epochs_kept = 7;
