"""Stands for the overlay's window where Electron is not there, in tests: a transparent web view that does what standard input says."""

import ctypes
import json
import os

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, GLib, Gtk, WebKit2


def tell(kind, **about):
    print(json.dumps({"kind": kind, **about}), flush=True)


class InputShape:
    """Which part of a window the mouse meets: all of it, or none."""

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.extension = ctypes.CDLL("libXext.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))

    def set(self, window_id, takes):
        window = ctypes.c_ulong(window_id)
        if takes:
            self.extension.XShapeCombineMask(self.display, window, 2, 0, 0, ctypes.c_ulong(0), 0)
        else:
            self.extension.XShapeCombineRectangles(self.display, window, 2, 0, 0, None, 0, 0, 0)
        self.x.XSync(self.display, 0)


shape = InputShape()
window = Gtk.Window(title="Talkgroup overlay", decorated=False, accept_focus=True)
window.set_visual(window.get_screen().get_rgba_visual())
window.set_app_paintable(True)
view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
view.set_background_color(Gdk.RGBA(0, 0, 0, 0))
window.add(view)
view.show()
window.realize()
window_id = window.get_window().get_xid()


def on_load_changed(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        tell("loaded")


def on_load_failed(*_about):
    tell("failed")
    return True


view.connect("load-changed", on_load_changed)
view.connect("load-failed", on_load_failed)
view.connect("web-process-terminated", lambda *_: tell("crashed"))
window.connect("focus-in-event", lambda *_: tell("focused"))
window.connect("focus-out-event", lambda *_: tell("blurred"))
window.connect("map-event", lambda *_: tell("mapped"))
window.connect("unmap-event", lambda *_: tell("unmapped"))


def move():
    window.move(*place[:2])
    window.resize(*place[2:])
    window.get_window().move_resize(*place)


def handle(command):
    global place
    do = command["do"]
    if do == "load":
        view.load_uri(command["url"])
    elif do == "place":
        place = [command[name] for name in ("x", "y", "width", "height")]
        move()
    elif do == "show":
        window.show()
        # GTK may have kept an older place for it.
        move()
        window.get_window().raise_()
    elif do == "hide":
        window.hide()
    elif do == "mouse":
        shape.set(window_id, command["takes"])
    elif do == "focus":
        window.present()


def read(_channel, _condition):
    global unread
    text = os.read(0, 65536).decode()
    if text == "":
        Gtk.main_quit()
        return False
    *lines, unread = (unread + text).split("\n")
    for line in lines:
        handle(json.loads(line))
    return True


unread = ""
place = [0, 0, 1, 1]
GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
tell("ready", window_id=window_id)
Gtk.main()
