"""Who is critical: what breaks if a partner, or two, withdraw."""

from dataclasses import dataclass
from itertools import combinations

from sixaika_desktop.domain.edits import deactivate
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.rules import Facts, State, Verdict
from sixaika_desktop.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Breaks:
    """The partners who withdraw, and the rules that are missed then and were not before."""

    partners: tuple[str, ...]
    rules: tuple[tuple[Verdict, Facts], ...]


def withdrawals(snapshot: Snapshot, job: Job[tuple[Breaks, ...]]) -> tuple[Breaks, ...]:
    """Every single partner and every pair, those whose going breaks most first.

    Of a pair only what neither of the two would break alone.
    """
    active = [partner.id for partner in snapshot.application.partners if partner.active]
    groups = [*((id,) for id in active), *combinations(active, 2)]
    before = _missed(snapshot)
    alone: dict[str, frozenset[str]] = {}
    found: list[Breaks] = []
    for at, group in enumerate(groups):
        job.progress(at, len(groups))
        app = snapshot.application
        for id in group:
            app = deactivate(app, id)
        then = snapshot.after(app)
        known = before.union(*(alone.get(id, frozenset()) for id in group))
        broken = _missed(then) - known
        if len(group) == 1:
            alone[group[0]] = broken
        if broken:
            verdicts = tuple((v, then.facts) for v in then.verdicts if v.rule.id in broken)
            found.append(Breaks(group, verdicts))
    return tuple(sorted(found, key=lambda each: (len(each.partners), -len(each.rules))))


def _missed(snapshot: Snapshot) -> frozenset[str]:
    return frozenset(
        v.rule.id
        for v in snapshot.verdicts
        if v.state is State.MISSED and v.severity("submission") == "blocks"
    )
