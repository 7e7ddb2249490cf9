import { contextBridge, ipcRenderer } from "electron";

import type { HostNotice } from "./host/host-notice.js";
import { bridge_name, type HostBridge, notice_message } from "./host-bridge.js";
import { NoticeBoard } from "./notice-board.js";

const board = new NoticeBoard();
ipcRenderer.on(notice_message, (_event, notice: HostNotice) => board.post(notice));
const bridge: HostBridge = { onNotice: (listener) => board.onNotice(listener) };
contextBridge.exposeInMainWorld(bridge_name, bridge);
