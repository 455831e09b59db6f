"""The commands of the command line, one function each; every one returns its exit code."""

from argparse import Namespace
from collections.abc import Callable

from sixaika_desktop.commands.application import check, explain, schedule, totals
from sixaika_desktop.commands.calls import calls, schema
from sixaika_desktop.commands.library import import_, list_
from sixaika_desktop.commands.papers import export, package
from sixaika_desktop.commands.trial import demo, selftest

COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "demo": demo,
    "calls": calls,
    "list": list_,
    "import": import_,
    "schema": schema,
    "check": check,
    "totals": totals,
    "explain": explain,
    "schedule": schedule,
    "export": export,
    "package": package,
    "selftest": selftest,
}
