# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
"""An X session with a window manager and AT-SPI, and a person in front of it.

Clicks and keys go through xdotool, like anybody's. What is on the screen is read through AT-SPI,
like a screen reader does: nothing here knows the program's insides.
"""
import os
import subprocess
import sys
import time

import pyatspi

TIMEOUT = 20.0
WHEEL_UP, WHEEL_DOWN = "4", "5"
WIDTH, HEIGHT = 1600, 1200


class Wrong(Exception):
    """What the person complains about."""


def wait_for(what, look, timeout=TIMEOUT):
    """The first true value of look(); it may raise while the program is changing."""
    end = time.monotonic() + timeout
    while True:
        try:
            found = look()
        except Wrong:
            raise
        except Exception:  # the object went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Wrong(f"waited {timeout:.0f} s in vain for {what}")
        time.sleep(0.05)


def showing(item):
    state = item.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


def each(item, only_showing=True, depth=0):
    """The item and all below it, outer ones first."""
    if depth > 60:
        return
    yield item
    for child in list(item)[:2000]:
        if child is None or (only_showing and not showing(child)):
            continue
        yield from each(child, only_showing, depth + 1)


def xdotool(*words):
    """What it says; empty where it cannot."""
    return subprocess.run(["/usr/bin/xdotool", *words], capture_output=True, text=True,
                          check=False, timeout=20).stdout.strip()


def do(*words):
    """By xdotool, and it must work."""
    done = subprocess.run(["/usr/bin/xdotool", *words], capture_output=True, text=True,
                          check=False, timeout=20)
    if done.returncode != 0:
        raise Wrong(f"xdotool {' '.join(words)}: {done.stderr.strip()}")


def extents(item):
    """Left, top, right, bottom on the screen; None: it is no part of the screen."""
    try:
        box = item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return None
    return box.x, box.y, box.x + box.width, box.y + box.height


class Session:
    def __init__(self):
        self.children = []

    def __enter__(self):
        try:
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _begin(self):
        read, write = os.pipe()
        self._start(["/usr/bin/Xvfb", "-displayfd", str(write), "-screen", "0",
                     f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"], pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as display:
            os.environ["DISPLAY"] = ":" + display.readline().strip()
        self._start(["/usr/bin/openbox", "--sm-disable"])
        self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        # What is asked of a window manager before it is there is lost.
        wait_for("the window manager", lambda: subprocess.run(
            ["/usr/bin/xdotool", "get_desktop"], capture_output=True, check=False).returncode == 0)

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.terminate()
            child.wait(10)

    def _start(self, words, **more):
        self.children.append(subprocess.Popen(words, stdout=subprocess.DEVNULL,
                                              stderr=subprocess.DEVNULL, **more))


class Window:
    """mountlens-gui, started anew."""

    def __init__(self, words, pictures, prefix):
        self.pictures = pictures
        self.prefix = prefix
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_XCB_GL_INTEGRATION="none")
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "mountlens-gui")
        self.process = subprocess.Popen([program, *words], env=environment)
        self.application = wait_for("the application on the accessibility bus", self._application)
        self.number = wait_for("a window", self._window)
        self.focus()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for application in desktop:
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def _window(self):
        found = xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name",
                        "Mountlens").split()
        return found[0] if found else None

    def focus(self):
        do("windowactivate", "--sync", self.number)

    def dialog(self, title):
        """The one dialog whose title begins so; it has the keyboard."""
        wait_for(f"the dialog “{title}”", lambda: self.find(title, role=["dialog"])
                 and xdotool("getactivewindow") not in ("", self.number))
        titles = [top.name for top in self.application if top is not None and showing(top)][1:]
        if len(titles) != 1:
            raise Wrong(f"not one dialog, but {titles}")

    def close_dialog(self):
        """By Escape, and back in the window."""
        self.keys("Escape")
        wait_for("the window behind the dialog",
                 lambda: xdotool("getactivewindow") == self.number
                 and self.find("", role=["dialog"]) is None)

    def resize(self, width, height):
        do("windowsize", "--sync", self.number, str(width), str(height))

    def keys(self, *names):
        for name in names:
            do("key", "--clearmodifiers", name)
            time.sleep(0.03)

    def type(self, text):
        do("type", "--clearmodifiers", "--delay", "4", text)

    def items(self):
        """Of the dialog, where one is open; else of the window."""
        if self.process.poll() is not None:
            raise Wrong(f"the program has ended with {self.process.returncode}")
        tops = [top for top in self.application if top is not None and showing(top)]
        dialogs = [top for top in tops if top.getRoleName() == "dialog"]
        for top in dialogs or tops:
            yield from each(top)

    def find(self, name, role=None):
        """The first item on the screen whose name begins so; None: there is none."""
        for item in self.items():
            if item.name.startswith(name) and (role is None or item.getRoleName() in role):
                return item
        return None

    def wait(self, name, role=None, timeout=TIMEOUT):
        return wait_for(f"“{name}”" + (f" ({role})" if role else ""),
                        lambda: self.find(name, role), timeout)

    def click(self, name, role=None):
        item = self.wait(name, role)
        x, y = self._scroll_to(item)
        # And off: pictures show nothing under the pointer.
        do("mousemove", str(x), str(y), "click", "1", "mousemove", str(WIDTH - 1),
           str(HEIGHT - 1))

    def _scroll_to(self, item):
        """Its middle, which the wheel has brought into sight."""
        for _ in range(100):
            left, top, right, bottom = extents(item)
            x, y = (left + right) // 2, (top + bottom) // 2
            area = self._clipped_by(item, x, y)
            if area is None:
                return x, y
            # The edge of the page: a list in its middle would take the wheel for itself.
            do("mousemove", str(area[0] + 4), str((area[1] + area[3]) // 2), "click",
               WHEEL_DOWN if y >= area[3] else WHEEL_UP)
        raise Wrong(f"cannot be scrolled to: {path_of(item)}")

    @staticmethod
    def _clipped_by(item, x, y):
        """Where the part lies outside of which the point is; None: it is in sight."""
        above = item.parent
        while above is not None:
            area = extents(above)
            if area and not (area[0] <= x < area[2] and area[1] <= y < area[3]):
                return area
            above = above.parent
        return None

    def focused(self):
        return [item for item in self.items()
                if item.getState().contains(pyatspi.STATE_FOCUSED)]

    def is_checked(self, name):
        return any(item.name.startswith(name)
                   and item.getState().contains(pyatspi.STATE_CHECKED) for item in self.items())

    def text(self):
        """Everything that can be read on the screen, names and contents."""
        lines = []
        for item in self.items():
            lines.append(item.name)
            try:
                lines.append(item.queryText().getText(0, -1))
            except NotImplementedError:
                pass
        return "\n".join(line for line in lines if line)

    def picture(self, name):
        folder = os.path.join(self.pictures, self.prefix)
        os.makedirs(folder, exist_ok=True)
        time.sleep(0.1)  # the paint after the last event
        subprocess.run(["/usr/bin/import", "-window", xdotool("getactivewindow") or self.number,
                        os.path.join(folder, name + ".png")], check=True, timeout=20)

    def controls(self):
        """How many of them can take the keyboard, and those that a screen reader could not
        name."""
        count = 0
        nameless = []
        for item in self.items():
            state = item.getState()
            focusable = state.contains(pyatspi.STATE_FOCUSABLE)
            count += focusable
            named_like_a_class = item.name.startswith(("Q", "mountlens::")) and "::" in item.name
            unnamed = (focusable and state.contains(pyatspi.STATE_ENABLED)
                       and not item.name.strip() and not is_viewport(item))
            if unnamed or named_like_a_class:
                below = " | ".join(child.name for child in list(item)[:5] if child is not None)
                nameless.append(f"{path_of(item)} with “{below}”")
        return count, nameless


def is_viewport(item):
    """Qt's of a named view: it takes the keyboard for that."""
    return (item.getRoleName() == "filler" and item.parent is not None
            and bool(item.parent.name.strip()))


def path_of(item):
    names = []
    while item is not None and len(names) < 6:
        names.append(f"{item.getRoleName()} “{item.name}”")
        item = item.parent
    return " < ".join(names)


def main(scenarios):
    """drive.py SCENARIO PICTURES"""
    name, pictures = sys.argv[1:3]
    try:
        with Session():
            scenarios[name](pictures)
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        sys.exit(1)
