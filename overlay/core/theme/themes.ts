import type { Theme, ThemeName } from "./theme.js";

/**
 * All themes. In each of them text has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3), signs of 3 : 1 (1.4.11), and states are told
 * apart by people without long, middle or short cones; `colour_blind` gives up the usual meaning of colours to make that easy, and
 * `high_contrast` has 7 : 1 for text (1.4.6).
 */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  dark: {
    opacity_min: 0,
    colours: {
      panel: "#12161c",
      slot: "#1b212a",
      slot_active: "#26303d",
      toast: "#1f2630",
      text: "#f2f5f8",
      text_dim: "#aab6c2",
      text_on_state: "#0b0d10",
      bar: "#5d6b7a",
      receive: "#a3ffd5",
      transmit: "#fa0014",
      armed: "#d6d2fa",
      blocked: "#9862f8",
      no_microphone: "#c57e97",
      time_out: "#ffe014",
    },
  },
  light: {
    opacity_min: 0,
    colours: {
      panel: "#ffffff",
      slot: "#f3f5f7",
      slot_active: "#dfe8f1",
      toast: "#eef1f4",
      text: "#10151b",
      text_dim: "#4a5561",
      text_on_state: "#ffffff",
      bar: "#8a97a5",
      receive: "#0d7460",
      transmit: "#ae003c",
      armed: "#172638",
      blocked: "#4e26ff",
      no_microphone: "#8a3181",
      time_out: "#3e2e00",
    },
  },
  high_contrast: {
    opacity_min: 0.9,
    colours: {
      panel: "#000000",
      slot: "#000000",
      slot_active: "#12202f",
      toast: "#000000",
      text: "#ffffff",
      text_dim: "#d8dee4",
      text_on_state: "#000000",
      bar: "#ffffff",
      receive: "#00cd8f",
      transmit: "#ff6814",
      armed: "#e3fff2",
      blocked: "#af79ff",
      no_microphone: "#f1c1ff",
      time_out: "#f1fc57",
    },
  },
  colour_blind: {
    opacity_min: 0,
    colours: {
      panel: "#101418",
      slot: "#1a2027",
      slot_active: "#26303a",
      toast: "#1d242c",
      text: "#f4f6f8",
      text_dim: "#adb8c3",
      text_on_state: "#000000",
      bar: "#6a7682",
      receive: "#75d9fd",
      transmit: "#ffc90e",
      armed: "#f8ffec",
      blocked: "#b76318",
      no_microphone: "#9951ef",
      time_out: "#738b87",
    },
  },
};
