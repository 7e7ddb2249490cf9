import { Sidetone } from "../capture/sidetone.js";
import { samples_per_ms } from "../codec/codec.js";
import type { TalkerRecord } from "../listen/talker-record.js";
import { channels_max } from "../seal/key-ring.js";
import {
  type ChannelMix,
  type Cue,
  type MixerSettings,
  type Place,
  plain_mix,
  plain_mixer,
  type TalkerMix,
} from "../voice-command.js";
import { CuePlayer } from "./cue-player.js";
import { Ducker } from "./ducker.js";
import { EffectChain } from "./effect-chain.js";
import { createMixVoice, Mixer, type MixVoice, setMixVoice, startFromSilence } from "./mixer.js";
import { NoiseSource } from "./noise-source.js";
import { type PlaceGain, PlaceGains } from "./place-gains.js";

/**
 * How one player's radio sounds: talkers through their channels' effects, at the volume, ear and place they are given, turned down for
 * what matters more; and the radio's own sounds. `begin` a frame, `add` each talker, `finishInto`. Settings take effect with the next
 * frame and move there over it. In steady state nothing is allocated; settings cost something only to talkers who are heard.
 */
export class RadioMix {
  readonly #mixer: Mixer;
  readonly #own: Float32Array;
  readonly #own_voice: MixVoice = createMixVoice();
  readonly #cue_voice: MixVoice = createMixVoice();
  readonly #channels = new Map<string, ChannelMix>();
  readonly #talkers = new Map<number, TalkerMix>();
  readonly #places = new PlaceGains();
  readonly #place: PlaceGain = { level: 1, pan: 0 };
  readonly #ducker: Ducker;
  readonly #cues = new CuePlayer();
  readonly #sidetone = new Sidetone();
  readonly #noise: NoiseSource;
  #solo = false;
  #own_talking = false;
  /** One more at each change: talkers of an older one are set anew when they are next mixed. */
  #version = 0;

  /** `seed` is that of the noise in effects. */
  constructor(options: { readonly frame_samples: number; readonly seed: number }) {
    this.#mixer = new Mixer(options);
    this.#own = new Float32Array(options.frame_samples);
    this.#ducker = new Ducker({ frame_ms: options.frame_samples / samples_per_ms });
    this.#noise = new NoiseSource(options.seed);
    this.setMixer(plain_mixer);
  }

  /** How a channel is heard. Of more than `channels_max` the one set first is forgotten. */
  setChannel(channel_id: string, mix: ChannelMix): void {
    setBounded(this.#channels, channel_id, mix, channels_max);
    this.#handleChannels();
  }

  /** The player is on the channel no more: its solo does not silence the others. */
  forgetChannel(channel_id: string): void {
    if (this.#channels.delete(channel_id)) this.#handleChannels();
  }

  /** How a talker is heard, whatever the channel. Of more than `talker_mixes_max` the one set first is forgotten. */
  setTalker(session_id: number, mix: TalkerMix): void {
    setBounded(this.#talkers, session_id, mix, talker_mixes_max);
    this.#version += 1;
  }

  /** Where everybody is. */
  setPlace(place: Place): void {
    this.#places.set(place);
    this.#version += 1;
  }

  /** What the whole radio sounds like. */
  setMixer(settings: MixerSettings): void {
    this.#ducker.configure(settings);
    this.#mixer.setMaster(settings.muted ? 0 : 10 ** (settings.gain_db / 20));
  }

  /** Whether the player itself talks. */
  setOwnTalking(talking: boolean): void {
    this.#own_talking = talking;
  }

  playCue(cue: Cue): void {
    this.#cues.play(cue);
  }

  hearSelf(pcm: Float32Array): void {
    this.#sidetone.push(pcm);
  }

  /** The session is over: what was said of channels and talkers counts no more. What the whole radio sounds like does. */
  reset(): void {
    this.#channels.clear();
    this.#talkers.clear();
    this.#places.clear();
    this.#own_talking = false;
    this.#handleChannels();
  }

  begin(): void {
    this.#mixer.begin();
    this.#ducker.advance(this.#own_talking);
  }

  /** Has the settings as they are now count for a talker: its `priority` is then that of the frame at hand. */
  settle(talker: TalkerRecord): EffectChain {
    talker.chain ??= new EffectChain({ frame_samples: this.#own.length, noise: this.#noise });
    if (talker.mix_version !== this.#version) this.#remix(talker, talker.chain);
    return talker.chain;
  }

  /**
   * Adds one talker's frame, which is changed: what is `heard` of it, else silence. `speaking` says whether that was speech just now: a
   * radio's carrier is steady through short gaps, and only speech turns others down. One whose
   * voice is heard through another target of its player's falls silent.
   */
  add(talker: TalkerRecord, mono: Float32Array, heard: boolean, speaking: boolean): void {
    const chain = this.settle(talker);
    const { voice, person } = talker;
    const elsewhere = person?.isElsewhere(talker) === true;
    const priority = person?.priorityOf(talker) ?? talker.priority;
    if (speaking && !elsewhere && priority >= 0) this.#ducker.note(priority);
    if (elsewhere) voice.level = 0;
    else this.#ducker.levelInto(voice, priority);
    if (person?.hasMovedTo(talker) === true) startFromSilence(voice);
    if (chain.process(mono, heard, heard || speaking)) this.#mixer.add(mono, voice);
    else voice.heard = false;
  }

  /** The talker is taken away, be it in the middle of a word. */
  cut(talker: TalkerRecord): void {
    this.#mixer.cut(talker.voice);
  }

  finishInto(stereo: Float32Array): void {
    if (this.#cues.renderInto(this.#own)) this.#mixer.add(this.#own, this.#cue_voice);
    if (this.#sidetone.renderInto(this.#own)) this.#mixer.add(this.#own, this.#own_voice);
    this.#mixer.finishInto(stereo);
  }

  #handleChannels(): void {
    this.#solo = false;
    for (const mix of this.#channels.values()) this.#solo ||= mix.solo;
    this.#version += 1;
  }

  #remix(talker: TalkerRecord, chain: EffectChain): void {
    talker.mix_version = this.#version;
    const own = this.#talkers.get(talker.session_id);
    const own_db = own?.gain_db ?? 0;
    const place = this.#places.gainInto(talker.session_id, this.#place) ? this.#place : undefined;
    const place_db = place === undefined ? 0 : 20 * Math.log10(place.level);
    const mix = this.#heardThrough(talker.channel_ids, own_db, place_db);
    if (mix === undefined || own?.muted === true) {
      // The effect stays: what cannot be heard need not change.
      talker.priority = -1;
      setMixVoice(talker.voice, 0, 0, true);
      return;
    }
    chain.configure(mix.dry ? undefined : mix.effect);
    talker.gain_db = Math.round(Math.max(gainOf(mix, own_db, place_db), inaudible_db)) | 0;
    talker.priority = audiblePriority(mix, own_db, place_db);
    if (mix.positional && place !== undefined) setMixVoice(talker.voice, mix.gain_db + own_db, place.pan, false, place.level);
    else setMixVoice(talker.voice, mix.gain_db + own_db, mix.pan, false);
  }

  /** A talker on several of the player's channels is heard once: through the one of highest priority that can be heard from its place. */
  #heardThrough(channel_ids: readonly string[], own_db: number, place_db: number): ChannelMix | undefined {
    if (channel_ids.length === 0) return whisper_mix;
    let best: ChannelMix | undefined;
    let best_priority = -1;
    for (let index = 0; index < channel_ids.length; index += 1) {
      const mix = this.#channels.get(channel_ids[index] as string) ?? unset_mix;
      if (mix.muted || (this.#solo && !mix.solo)) continue;
      const priority = audiblePriority(mix, own_db, place_db);
      if (best !== undefined && priority <= best_priority) continue;
      best = mix;
      best_priority = priority;
    }
    return best;
  }
}

/** −1 for what is too quiet to be heard. */
function audiblePriority(mix: ChannelMix, own_db: number, place_db: number): number {
  return gainOf(mix, own_db, place_db) > inaudible_db ? mix.priority : -1;
}

function gainOf(mix: ChannelMix, own_db: number, place_db: number): number {
  return mix.gain_db + own_db + (mix.positional ? place_db : 0);
}

function setBounded<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, size_max: number): void {
  map.set(key, value);
  if (map.size <= size_max) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    break;
  }
}

/** Of a channel nobody said anything about. */
const unset_mix: ChannelMix = { ...plain_mix, priority: 0 };
/** A whisper is on no channel: as loud as it is, in both ears, from nowhere, whatever is solo; and like a channel of the highest priority. */
const whisper_mix: ChannelMix = { ...plain_mix, priority: 10 };
/** Where a slider ends: whoever is turned down so far turns nobody else down. */
const inaudible_db = -60;

/** Members of the largest channel. */
export const talker_mixes_max = 4096;
