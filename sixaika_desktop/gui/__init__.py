"""All the Qt there is."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 gives back more references to None, True and False than it took (one at every signal
    # emitted), until the interpreter aborts with "deallocating True or False". From Python 3.12 on they are
    # immortal; here they are made so.
    import ctypes

    for _constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40
