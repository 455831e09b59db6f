"""What is asked of one application: its verdicts, its figures and why they are so, its schedule."""

from argparse import Namespace

from sixaika_desktop import report
from sixaika_desktop.budget.outline import text
from sixaika_desktop.commands.opened import opened
from sixaika_desktop.commands.output import as_json, lines
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.rules import State


def check(o: Namespace) -> int:
    """The verdicts; 1 if a blocking rule is missed at the stage."""
    snapshot = opened(o).snapshot
    if o.json:
        as_json(report.check(snapshot, o.stage, o.lang))
    else:
        lines(report.check_text(snapshot, o.stage, o.lang))
    return int(any(v.state is State.MISSED and v.severity(o.stage) == "blocks" for v in snapshot.verdicts))


def totals(o: Namespace) -> int:
    """Every figure."""
    snapshot = opened(o).snapshot
    return as_json(report.totals(snapshot)) if o.json else lines(report.totals_text(snapshot, o.lang))


def explain(o: Namespace) -> int:
    """Why a figure is what it is."""
    snapshot = opened(o).snapshot
    try:
        found = snapshot.explain(o.figure)
    except KeyError as unknown:
        raise Trouble("cli-no-figure", figure=o.figure, nearest=", ".join(unknown.args[1])) from None
    depth = getattr(o, "depth", None)
    if o.json:
        return as_json(report.node(snapshot, found, o.lang, depth))
    fold = not hasattr(o, "depth") or depth is not None
    return lines([text(found, o.lang, depth, snapshot.budget, fold=fold)])


def schedule(o: Namespace) -> int:
    """When everything happens."""
    snapshot = opened(o).snapshot
    if o.json:
        return as_json(report.schedule(snapshot, o.lang))
    return lines(report.schedule_text(snapshot, o.lang))
