import { LabError } from "../lab/child.js";
import type { Laboratory, LabPlayer } from "../lab/laboratory.js";
import { aborted, keyboard } from "./keyboard.js";
import { bindingOf, players, steps } from "./plan.js";
import { setUp } from "./set-up.js";

/** A fifth player with this machine's own microphone and ears, listening to everything; undefined (and a note why) without a sound card. */
export async function addGuest(lab: Laboratory, note: (text: string) => void): Promise<LabPlayer | undefined> {
  try {
    const guest = await lab.addPlayer({ name: "You", role: "guest", sound: "pulse" });
    const { channels, ptt } = guest.talkgroup;
    await channels.monitor("command");
    for (const channel_id of ["alpha", "bravo"]) await channels.join(channel_id);
    await ptt.bind("alpha", { channel_id: "alpha" });
    return guest;
  } catch (error) {
    if (!(error instanceof LabError) || lab.closed) throw error;
    note("No sound card here: what the players hear is written to files.");
    return undefined;
  }
}

/** Leaves the four on the air until the user ends it or `signal` is aborted. Whatever you say on Alpha, Alpha Lead answers. */
export async function stay(
  lab: Laboratory,
  guest: LabPlayer | undefined,
  write: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { url, certificate_sha256, join_code } = lab.server.ready;
  write(`\n  The server stays at ${url}\n  certificate ${certificate_sha256}\n  join code   ${join_code}\n`);
  for (const planned of players) await setUp(await lab.addPlayer(planned), planned);
  if (guest === undefined) {
    write("  Without a sound card there is no fifth player. Ctrl-C ends it.\n");
    await aborted(signal);
    return;
  }
  answerOnAlpha(lab, guest);
  write("  You are on ALPHA. Space: talk, space again: over. Q or Ctrl-C: end.\n");
  await keyboard(process.stdin, pushToTalk(guest, write), signal);
}

function answerOnAlpha(lab: Laboratory, guest: LabPlayer): void {
  const lead = lab.players.find(({ name }) => name === "Alpha Lead");
  const answer = steps.flatMap(({ talks }) => talks).find(({ speaker }) => speaker === "Alpha Lead");
  if (lead === undefined || answer === undefined) return;
  const binding_id = bindingOf(answer.channel_ids);
  const speak = async (): Promise<void> => {
    await lead.talkgroup.ptt.press(binding_id);
    const { duration_ms } = await lead.talkgroup.microphone.play(answer.wav);
    await lab.pause(duration_ms);
    await lead.talkgroup.ptt.release(binding_id);
  };
  lead.talkgroup.on("speaking", ({ session_id, channel_id, speaking }) => {
    // A bot that cannot answer any more is no reason to end the check.
    if (session_id === guest.session_id && channel_id === "alpha" && !speaking) void speak().catch(() => {});
  });
}

/** What a key does; false ends it. A terminal has no key-up, so the space bar toggles. */
function pushToTalk(guest: LabPlayer, write: (text: string) => void): (key: string) => boolean {
  const { ptt } = guest.talkgroup;
  let talking = false;
  return (key) => {
    if (key === " ") {
      talking = !talking;
      void (talking ? ptt.press("alpha") : ptt.release("alpha")).catch((error: Error) => write(`  ${error.message}\n`));
      write(talking ? "  ▲ you are on the air\n" : "  ● over\n");
    }
    return key !== "q" && key !== "Q";
  };
}
