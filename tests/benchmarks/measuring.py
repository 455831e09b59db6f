"""Timing, and how it is told."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds: the half of all runs, and all but one in a hundred, took no longer."""

    p50: float
    p99: float

    def __str__(self) -> str:
        return f"p50 {self.p50:7.2f} ms, p99 {self.p99:7.2f} ms"


def once(one: Callable[[], object]) -> float:
    """Run *one* a single time, and tell how many milliseconds that took."""
    began = perf_counter()
    one()
    return (perf_counter() - began) * 1000


def timed(
    one: Callable[[int], object], runs: int, prepare: Callable[[int], object] = lambda _: None
) -> Times:
    """Run *one* so often, each time with the number of the run, and tell how long that took without what
    *prepare* does before it.
    """
    times: list[float] = []
    gc.collect()
    gc.freeze()
    for number in range(runs):
        prepare(number)
        began = perf_counter()
        one(number)
        times.append((perf_counter() - began) * 1000)
    gc.unfreeze()
    times.sort()
    return Times(times[len(times) // 2], times[len(times) * 99 // 100])
