/** A volume: `−6 dB`, `+3 dB`. */
export function dbText(value_db: number): string {
  const rounded = Math.round(value_db * 10) / 10;
  if (rounded === 0) return "0 dB";
  return `${rounded < 0 ? "−" : "+"}${Math.abs(rounded)} dB`;
}

export function msText(value_ms: number): string {
  return value_ms >= 1_000 ? `${(value_ms / 1_000).toFixed(value_ms % 1_000 === 0 ? 0 : 1)} s` : `${Math.round(value_ms)} ms`;
}

/** Of a share, 0 … 1. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Where it is heard: `Left 40 %`, `Both ears`. */
export function panText(pan: number): string {
  const share = Math.round(Math.abs(pan) * 100);
  if (share === 0) return "Both ears";
  return `${pan < 0 ? "Left" : "Right"} ${share === 100 ? "only" : `${share} %`}`;
}

export function pixelText(length_px: number): string {
  return `${Math.round(length_px)} px`;
}

/** How long ago a moment of the wall clock was, roughly. */
export function agoText(then_ms: number, now_ms: number): string {
  const minutes = Math.floor((now_ms - then_ms) / 60_000);
  if (minutes < 2) return "just now";
  if (minutes < 120) return `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.floor(hours / 24)} days ago`;
}
