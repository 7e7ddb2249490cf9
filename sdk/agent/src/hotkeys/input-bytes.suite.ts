import { input_event_bytes } from "./input-event.js";

/** One event of a Linux input device. */
export interface TestInputEvent {
  readonly type: number;
  readonly code: number;
  readonly value: number;
}

/** Its bytes, as the kernel of a 64-bit system writes them; of the time, which nobody reads, anything. */
export function inputEventBytes({ type, code, value }: TestInputEvent): Buffer {
  const bytes = Buffer.alloc(input_event_bytes, 0x5a);
  bytes.writeUInt16LE(type, 16);
  bytes.writeUInt16LE(code, 18);
  bytes.writeInt32LE(value, 20);
  return bytes;
}
