"""Run in the bundle for Linux before the program: the programs that it starts, such as a browser for a link,
find the libraries of the system and not those that the bundle brought along for itself.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
