import { ServerError } from "./server-error.js";
import type { FanoutOptions, UdpFanout } from "./udp-fanout.js";
import { openDgramFanout } from "./udp-fanout-dgram.js";
import { loadNativeUdp } from "./udp-fanout-native.js";
import { openSendmmsgFanout } from "./udp-fanout-sendmmsg.js";

/** Throws `ServerError` "voice_port_unavailable"; also where "sendmmsg" was asked for by name and cannot be had. */
export async function openUdpFanout(options: FanoutOptions): Promise<UdpFanout> {
  const native = options.way === "dgram" ? undefined : await loadNativeUdp();
  if (native !== undefined) return openSendmmsgFanout(options, native);
  if (options.way !== "sendmmsg") return openDgramFanout(options);
  throw new ServerError("voice_port_unavailable", "sendmmsg: found no koffi, or not Linux on x64 or arm64");
}
