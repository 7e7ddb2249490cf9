import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { connect, type Talkgroup, TalkgroupError } from "@talkgroup/sdk";

export interface BotOptions {
  readonly socket_path: string;
  readonly server: { readonly url: string; readonly certificate_sha256: string; readonly join_code: string };
  readonly name: string;
  readonly role: string;
  /** Where it listens and answers. */
  readonly net: string;
  /** WAV files of the folder `speech`: its answers, one after the other. */
  readonly lines: readonly string[];
  /** Says its first line by itself this often; left out: only if it is spoken to. */
  readonly every_ms?: number;
  readonly signal: AbortSignal;
}

/** A player without a person: it has an agent of its own, and answers who talked on its net. Resolves when it is on the air. */
export async function startBot(options: BotOptions): Promise<void> {
  const { socket_path, server, name, role, net, lines, every_ms, signal } = options;
  const radio = await connect({ client_name: name, socket_path, reconnect: false, signal });
  await radio.microphone.configure({ noise_suppression: false, automatic_gain: false });
  await radio.server.open({ ...server, name, role }, { signal });
  await radio.channels.join(net);
  await radio.ptt.bind("talk", { channel_id: net });
  let busy = false;
  let said = 0;
  const answer = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await speak(radio, lines[said % lines.length] ?? "", signal);
      said += 1;
    } catch (error) {
      // Somebody else talks, or the game ends: it says nothing then.
      if (!(error instanceof TalkgroupError || signal.aborted)) throw error;
    } finally {
      busy = false;
    }
  };
  radio.on("speaking", ({ channel_id, speaking }) => {
    if (channel_id === net && !speaking) void answer();
  });
  if (every_ms !== undefined) {
    const chatter = setInterval(() => void answer(), every_ms);
    signal.addEventListener("abort", () => clearInterval(chatter), { once: true });
  }
}

async function speak(radio: Talkgroup, line: string, signal: AbortSignal): Promise<void> {
  await setTimeout(think_ms, undefined, { signal });
  await radio.ptt.press("talk", { signal });
  const { duration_ms } = await radio.microphone.play(fileURLToPath(new URL(`../speech/${line}.wav`, import.meta.url)));
  await setTimeout(duration_ms, undefined, { signal });
  await radio.ptt.release("talk", { signal });
}

/** A person answers no sooner. */
const think_ms = 700;
