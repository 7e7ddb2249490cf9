import { copyFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "@talkgroup/sdk";

import { Child, mainOf } from "../lab/child.js";
import type { ServerReady } from "../lab/laboratory.js";
import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings } from "./findings.js";
import { common_expectations, RadioWorld, rest } from "./radio-world.js";

/** What must be so when the server's certificate is replaced, and the server started again later. */
const expected = {
  running: "sessions that are there go on, and the key is heard",
  others: common_expectations.others,
  newcomer: "until the server is started again newcomers see the certificate of before, and who pinned it gets in",
  fresh: "a server that is started again shows the new one",
  mismatch: "agents that pinned the one of before say certificate_mismatch, or that the connection is lost, within 10 s",
  silent: "the talk of before is over for the game too: its key is up, or its connection is",
  refused: "who asks with the old fingerprint is refused with certificate_mismatch",
  back: "with the new fingerprint a player is heard again within 8 s",
  left: common_expectations.left,
} satisfies Expected<string>;

/** Another certificate in the server's folder. */
export async function certificateReplaced({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings("the certificate is replaced", expected);
  const world = await RadioWorld.start(signal);
  try {
    const { lab, ear_news } = world;
    const before = lab.server.ready;
    await world.press();
    const replaced_ms = performance.now();
    await replaceCertificate(lab.folder, signal);
    await rest(measured_ms, signal);
    const heard = await world.hears(heard_ms_max);
    const cuts = ear_news.since("connection", replaced_ms).filter(({ state }) => state !== "open").length;
    findings.judge("running", heard !== undefined && cuts === 0, `${heard === undefined ? "silent" : "heard"}, ${cuts} cut off`);
    const third = await lab.addAgent("a third agent", { sound: "null" });
    const talkgroup = await connect({ client_name: "Chaos", socket_path: third.ready.socket_path, reconnect: false });
    const asked = { url: before.url, join_code: before.join_code, name: "Third", role: "guest" };
    const open = (certificate_sha256: string): Promise<string> =>
      talkgroup.server.open({ ...asked, certificate_sha256 }).then(
        () => "let in",
        (error: { readonly code: string }) => error.code,
      );
    const meanwhile = await open(before.certificate_sha256);
    findings.judge("newcomer", meanwhile === "let in", meanwhile);
    await talkgroup.server.close();
    await world.judgeOthers(findings);
    await startAnew(world, findings, before);
    const refused = await open(before.certificate_sha256);
    findings.judge("refused", refused === "certificate_mismatch", refused);
    await comeBack(world, findings, before);
    await talkgroup.close();
  } finally {
    await world.close(findings);
  }
  return findings.report();
}

async function startAnew(
  world: RadioWorld,
  findings: Findings<"fresh" | "mismatch" | "silent">,
  before: ServerReady,
): Promise<void> {
  const { lab, mouth, mouth_news } = world;
  const killed_ms = performance.now();
  await lab.killServer();
  await lab.restartServer();
  const { certificate_sha256 } = lab.server.ready;
  const fresh = certificate_sha256 !== before.certificate_sha256;
  findings.judge("fresh", fresh, fresh ? "another fingerprint" : "the fingerprint of before");
  const over = ({ state, reason = "" }: { readonly state: string; readonly reason?: string }): boolean =>
    state === "lost" || /certificate/.test(reason);
  findings.judgeWithin("mismatch", await mouth_news.first("connection", killed_ms, over, mismatch_ms_max), mismatch_ms_max);
  const { state } = await mouth.talkgroup.server.status();
  const up = mouth_news.since("ptt", killed_ms).at(-1)?.talking === false;
  findings.judge("silent", up || state === "lost" || state === "closed", `key ${up ? "up" : "not told up"}, connection ${state}`);
}

async function comeBack(world: RadioWorld, findings: Findings<"back">, { url, join_code }: ServerReady): Promise<void> {
  const { certificate_sha256 } = world.lab.server.ready;
  // A key that the game holds talks again as soon as it is bound: this one is to be pressed anew.
  await world.mouth.talkgroup.ptt.release("key");
  const begun_ms = performance.now();
  for (const { talkgroup, name, role } of [world.mouth, world.ear]) {
    await talkgroup.server.close();
    await talkgroup.server.open({ url, certificate_sha256, join_code, name, role });
  }
  await world.ear.talkgroup.channels.join("alpha");
  await world.equip(world.mouth.talkgroup);
  const heard = await world.press();
  findings.judgeWithin("back", heard === undefined ? undefined : performance.now() - begun_ms, back_ms_max);
}

/** Lets a server of no other use make a certificate, and puts it in the place of the one that is there, as an owner's tool would. */
async function replaceCertificate(folder: string, signal: AbortSignal): Promise<void> {
  const args = ["--operation", operation_path, "--host", "127.0.0.1", "--data", join(folder, "other")];
  const maker = await Child.start<ServerReady>("a server that makes a certificate", mainOf("@talkgroup/server"), args, signal);
  await maker.close();
  const [from, to] = [join(folder, "other", certificate_file), join(folder, "server", certificate_file)];
  await copyFile(from, `${to}.new`);
  await rename(`${to}.new`, to);
}

const certificate_file = "server-certificate.pem";
const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const measured_ms = 500;
const heard_ms_max = 2_000;
const mismatch_ms_max = 10_000;
const back_ms_max = 8_000;
