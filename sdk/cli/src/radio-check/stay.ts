import { LabError } from "../lab/child.js";
import type { Laboratory, LabPlayer } from "../lab/laboratory.js";
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
    if (!(error instanceof LabError)) throw error;
    note("No sound card here: what the players hear is written to files.");
    return undefined;
  }
}

/** Leaves the four on the air until the user ends it. Whatever you say on Alpha, Alpha Lead answers. */
export async function stay(
  lab: Laboratory,
  guest: LabPlayer | undefined,
  write: (text: string) => void,
  interrupted: Promise<void>,
): Promise<void> {
  const { url, certificate_sha256, join_code } = lab.server.ready;
  write(`\n  The server stays at ${url}\n  certificate ${certificate_sha256}\n  join code   ${join_code}\n`);
  for (const planned of players) await setUp(await lab.addPlayer(planned), planned);
  if (guest === undefined) {
    write("  Without a sound card there is no fifth player. Ctrl-C ends it.\n");
    await interrupted;
    return;
  }
  answerOnAlpha(lab, guest);
  write("  You are on ALPHA. Space: talk, space again: over. Q or Ctrl-C: end.\n");
  await Promise.race([keyboard(guest, write), interrupted]);
}

function answerOnAlpha(lab: Laboratory, guest: LabPlayer): void {
  const lead = lab.players.find(({ name }) => name === "Alpha Lead");
  const answer = steps.flatMap(({ talks }) => talks).find(({ speaker }) => speaker === "Alpha Lead");
  if (lead === undefined || answer === undefined) return;
  const binding_id = bindingOf(answer.channel_ids);
  const speak = async (): Promise<void> => {
    await lead.talkgroup.ptt.press(binding_id);
    const { duration_ms } = await lead.talkgroup.microphone.play(answer.wav);
    setTimeout(() => void lead.talkgroup.ptt.release(binding_id).catch(() => {}), duration_ms);
  };
  lead.talkgroup.on("speaking", ({ session_id, channel_id, speaking }) => {
    // A bot that cannot answer any more is no reason to end the check.
    if (session_id === guest.session_id && channel_id === "alpha" && !speaking) void speak().catch(() => {});
  });
}

/** Resolves when the user presses Q or Ctrl-C. A terminal has no key-up, so the space bar toggles. */
function keyboard(guest: LabPlayer, write: (text: string) => void): Promise<void> {
  const { stdin } = process;
  if (!stdin.isTTY) return new Promise(() => {});
  stdin.setRawMode(true);
  stdin.resume();
  let talking = false;
  return new Promise((resolve) => {
    stdin.on("data", (keys) => {
      for (const key of keys.toString("utf8")) {
        if (key === "q" || key === "Q" || key === ctrl_c) {
          stdin.setRawMode(false);
          stdin.pause();
          resolve();
          return;
        }
        if (key !== " ") continue;
        talking = !talking;
        const { ptt } = guest.talkgroup;
        void (talking ? ptt.press("alpha") : ptt.release("alpha")).catch((error: Error) => write(`  ${error.message}\n`));
        write(talking ? "  ▲ you are on the air\n" : "  ● over\n");
      }
    });
  });
}

const ctrl_c = "\u0003";
