"""Tells in one line of JSON whatever gets the focus, and in an empty one that a text or a name has changed,
as a screen reader hears it over AT-SPI.

Run by the Python of the system, which has the bindings of AT-SPI; see `driver.py`.
"""

# pyright: basic

import json

import gi  # pyright: ignore[reportMissingImports]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # pyright: ignore[reportMissingImports]  # noqa: E402


def told(event):
    """Print what got the focus."""
    if not event.detail1:
        return
    source = event.source
    try:
        labels = [
            relation.get_target(0).get_name() or ""
            for relation in source.get_relation_set() or []
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        ]
        role, name = source.get_role_name(), source.get_name() or ""
        if role == "combo box" or not name:  # on Linux Qt calls a list by what is chosen in it
            name = "".join(labels[:1]) or name
        line = {"role": role, "name": name}
    except Exception as fault:  # it is gone already
        line = {"role": "", "name": "", "fault": str(fault)}
    print(json.dumps(line), flush=True)


def changed(event):
    """Print that a text or a name is another one."""
    print("{}", flush=True)


listeners = {
    "object:state-changed:focused": told,
    "object:text-changed": changed,
    "object:property-change:accessible-name": changed,  # and a name that was kept is another
}
for name, hear in listeners.items():
    listeners[name] = Atspi.EventListener.new(hear)
    listeners[name].register(name)
print(json.dumps({"role": "eyes", "name": "open"}), flush=True)
Atspi.event_main()
