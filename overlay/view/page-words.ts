import type { OverlayLayout } from "@talkgroup/schemas";

import type { HostNotice } from "./host-notice.js";

/** What the page says besides the panel: while it is moved about, and where it cannot do what it is for. */
export interface PageWords {
  readonly frame: string;
  readonly corner: string;
  readonly corners: Readonly<Record<OverlayLayout["corner"], string>>;
  readonly detail: string;
  readonly details: Readonly<Record<OverlayLayout["detail"], string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<OverlayLayout["theme"], string>>;
  readonly size: string;
  readonly smaller: string;
  readonly larger: string;
  readonly done: string;
  readonly notices: Readonly<Record<HostNotice, string>>;
  /** Where a browser lets no page draw. */
  readonly no_drawing: string;
}

/** As of `wordsFor`. */
export function pageWordsFor(languages: readonly string[]): PageWords {
  for (const language of languages) {
    const words = words_of.get(language.toLowerCase().split("-")[0] ?? "");
    if (words !== undefined) return words;
  }
  return english;
}

const english: PageWords = {
  frame: "Move the radio: drag it, or use the arrow keys",
  corner: "Corner",
  corners: { top_left: "Top left", top_right: "Top right", bottom_left: "Bottom left", bottom_right: "Bottom right" },
  detail: "Show",
  details: { full: "Full", compact: "Compact", speaking: "Talking only", one_line: "One line" },
  theme: "Colours",
  themes: { dark: "Dark", light: "Light", high_contrast: "High contrast", colour_blind: "Colour-blind" },
  size: "Size",
  smaller: "Smaller",
  larger: "Larger",
  done: "Done",
  notices: {
    attached: "",
    elevated: "The game runs as administrator: your hotkeys may not work in it",
    waiting: "Waiting for the game’s window",
    no_game: "No game has named its window: the radio floats above all windows",
    no_library: "The radio cannot hang on the game’s window, a part of it is missing: it floats above all windows",
    wayland: "Wayland does not let the radio hang on the game’s window: it floats above all windows",
    not_trusted: "Allow the radio under Privacy & Security, Accessibility, to hang it on the game’s window",
    platform: "On this system the radio cannot hang on the game’s window: it floats above all windows",
  },
  no_drawing: "This browser has no graphics support: the radio cannot be shown",
};

const german: PageWords = {
  frame: "Den Funk verschieben: ziehen oder mit den Pfeiltasten",
  corner: "Ecke",
  corners: { top_left: "Oben links", top_right: "Oben rechts", bottom_left: "Unten links", bottom_right: "Unten rechts" },
  detail: "Zeigen",
  details: { full: "Alles", compact: "Kompakt", speaking: "Nur wer spricht", one_line: "Eine Zeile" },
  theme: "Farben",
  themes: { dark: "Dunkel", light: "Hell", high_contrast: "Starker Kontrast", colour_blind: "Farbenblind" },
  size: "Größe",
  smaller: "Kleiner",
  larger: "Größer",
  done: "Fertig",
  notices: {
    attached: "",
    elevated: "Das Spiel läuft mit mehr Rechten als der Funk: vielleicht hört er dort deine Tasten nicht",
    waiting: "Wartet auf das Fenster des Spiels",
    no_game: "Kein Spiel hat sein Fenster genannt: der Funk schwebt über allen Fenstern",
    no_library: "Der Funk kann nicht am Fenster des Spiels hängen, ein Teil fehlt: er schwebt über allen Fenstern",
    wayland: "Wayland lässt den Funk nicht am Fenster des Spiels hängen: er schwebt über allen Fenstern",
    not_trusted: "Erlaube den Funk unter Datenschutz & Sicherheit, Bedienungshilfen, damit er am Spiel hängen kann",
    platform: "Auf diesem System kann der Funk nicht am Fenster des Spiels hängen: er schwebt über allen Fenstern",
  },
  no_drawing: "Dieser Browser lässt keine Seite zeichnen: der Funk kann nicht gezeigt werden",
};

const arabic: PageWords = {
  frame: "حرك اللاسلكي: اسحبه أو استخدم مفاتيح الأسهم",
  corner: "الزاوية",
  corners: { top_left: "أعلى اليسار", top_right: "أعلى اليمين", bottom_left: "أسفل اليسار", bottom_right: "أسفل اليمين" },
  detail: "العرض",
  details: { full: "كامل", compact: "مختصر", speaking: "المتكلمون فقط", one_line: "سطر واحد" },
  theme: "الألوان",
  themes: { dark: "داكن", light: "فاتح", high_contrast: "تباين عال", colour_blind: "عمى الألوان" },
  size: "الحجم",
  smaller: "أصغر",
  larger: "أكبر",
  done: "تم",
  notices: {
    attached: "",
    elevated: "تعمل اللعبة بصلاحيات أعلى من اللاسلكي: قد لا تسمع مفاتيحك فيها",
    waiting: "في انتظار نافذة اللعبة",
    no_game: "لم تذكر أي لعبة نافذتها: يطفو اللاسلكي فوق كل النوافذ",
    no_library: "ينقص جزء للتعلق بنافذة اللعبة: يطفو اللاسلكي فوق كل النوافذ",
    wayland: "لا يسمح Wayland بالتعلق بنافذة اللعبة: يطفو اللاسلكي فوق كل النوافذ",
    not_trusted: "اسمح للاسلكي في الخصوصية والأمان، إمكانية الوصول، ليتعلق بنافذة اللعبة",
    platform: "لا يمكن التعلق بنافذة اللعبة على هذا النظام: يطفو اللاسلكي فوق كل النوافذ",
  },
  no_drawing: "لا يسمح هذا المتصفح بالرسم: لا يمكن عرض اللاسلكي",
};

const words_of: ReadonlyMap<string, PageWords> = new Map([
  ["en", english],
  ["de", german],
  ["ar", arabic],
]);
