import type { SocketBuffers } from "./udp-fanout.js";

/**
 * What to tell who runs the server where the system gives a voice socket less than was asked of it; undefined where it gives enough. Such a
 * system drops what comes in a burst before it is read, of whatever priority.
 */
export function bufferShortage(
  { receive_bytes, send_bytes }: SocketBuffers,
  asked_bytes: number,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (Math.min(receive_bytes, send_bytes) >= asked_bytes) return undefined;
  const found = `the system gives a voice socket ${receive_bytes} bytes to receive and ${send_bytes} to send, asked were ${asked_bytes}`;
  const settings = [
    ...(receive_bytes < asked_bytes ? [`net.core.rmem_max=${asked_bytes}`] : []),
    ...(send_bytes < asked_bytes ? [`net.core.wmem_max=${asked_bytes}`] : []),
  ];
  const remedy = platform === "linux" ? `; allow it: sysctl -w ${settings.join(" ")}` : "";
  return `${found}: voice that comes in a burst may be lost${remedy}`;
}
