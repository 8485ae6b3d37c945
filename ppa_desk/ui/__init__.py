"""The window: shows values, asks, calls a service. The only code that knows Qt."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide 6.12 hands out None, True and False as if they lived for ever, which they do from Python 3.12 on: before,
    # each call took one of their references, and after some hours of work the last one ended the program.
    for _one in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_one)).value += 1 << 40
