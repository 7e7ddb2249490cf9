"""A window that stands for a game, in tests: does what its standard input says and tells what it is clicked."""

import json
import os

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk

window = None


def tell(kind, **about):
    print(json.dumps({"kind": kind, **about}), flush=True)


def on_click(_window, event):
    tell("click", x=int(event.x), y=int(event.y))
    return True


def open_window(title, x, y, width, height, colour):
    global window
    window = Gtk.Window(title=title)
    window.set_default_size(width, height)
    window.add_events(Gdk.EventMask.BUTTON_PRESS_MASK)
    window.connect("button-press-event", on_click)
    window.connect("focus-in-event", lambda *_: tell("focused"))
    window.connect("focus-out-event", lambda *_: tell("blurred"))
    paint = Gtk.CssProvider()
    paint.load_from_data(f"window {{ background: {colour}; }}".encode())
    window.get_style_context().add_provider(paint, Gtk.STYLE_PROVIDER_PRIORITY_USER)
    window.move(x, y)
    window.show()
    window.present()
    tell("opened", window_id=window.get_window().get_xid())


def handle(command):
    do = command.pop("do")
    if do == "open":
        open_window(**command)
    elif do == "move":
        window.move(command["x"], command["y"])
    elif do == "resize":
        window.resize(command["width"], command["height"])
    elif do == "fullscreen":
        (window.fullscreen if command["on"] else window.unfullscreen)()
    elif do == "minimise":
        window.iconify()
    elif do == "restore":
        window.deiconify()
        window.present()
    elif do == "front":
        window.present()
    elif do == "title":
        window.set_title(command["title"])
    elif do == "close":
        window.destroy()


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
GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
Gtk.main()
