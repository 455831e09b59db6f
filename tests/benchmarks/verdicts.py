"""How long one edit takes to reach the totals and every verdict, under the call of the 6Aika pilots."""

from collections.abc import Sequence
from dataclasses import replace

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application, Partner
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.snapshot import Snapshot
from tests.benchmarks import budget
from tests.benchmarks.measuring import Times, timed

SIZES = ((6, 200, 12), (12, 170, 12), (50, 300, 12), (50, 2100, 60))
AIMS = (2, 4, 8, 30)
"""Milliseconds for half of the edits at these sizes; twice that for all but one in a hundred."""

_CATEGORIES = {"premises": "premises-rent"}
_SOURCES = {"support": "eu-state", "own": "municipal-own", "city": "municipal-external"}


def make(partners: int, rows: int, periods: int) -> tuple[Application, Call]:
    """A plausible application of this size under all the rules of the ERDF pilots, cut into periods."""
    application, plain = budget.make(partners, rows, periods)
    call = shipped_call("6aika-erdf-pilot")
    assert call is not None
    return (
        replace(
            application,
            call=call.id,
            round=call.rounds[-1].id,
            form="joint",
            cost_model="flat-24",
            partners=tuple(map(_under_the_call, application.partners)),
        ),
        replace(call, periods=plain.periods),
    )


def _under_the_call(partner: Partner) -> Partner:
    return replace(
        partner,
        city_area=("helsinki", "espoo", "turku")[int(partner.order) % 3],
        type="municipality",
        legal_form="public",
        costs=tuple(replace(c, category=_CATEGORIES.get(c.category, c.category)) for c in partner.costs),
        financing=tuple(replace(f, source=_SOURCES[f.source]) for f in partner.financing),
    )


def measure(partners: int, rows: int, periods: int, edits: int = 200) -> Times:
    """Milliseconds from an edit of one cost to its totals and all verdicts."""
    application, call = make(partners, rows, periods)
    snapshot = Snapshot(application, call)
    _ = budget.totals(snapshot.budget), snapshot.verdicts

    def one(number: int) -> object:
        nonlocal snapshot
        snapshot = snapshot.after(application)
        return budget.totals(snapshot.budget), snapshot.verdicts

    def prepare(number: int) -> None:
        nonlocal application
        application = budget.edited(application, number)

    return timed(one, edits, prepare)


def main(sizes: Sequence[tuple[int, int, int]] = SIZES) -> None:
    """Print every size with its aim."""
    print("edit → totals and all verdicts")
    for (partners, rows, periods), aim in zip(sizes, AIMS, strict=True):
        times = measure(partners, rows, periods)
        size = f"{partners:>3} partners × {rows:>5} rows, {periods:>2} periods"
        print(f"  {size}: {times} (aim {aim} / {2 * aim})")


if __name__ == "__main__":
    main()
