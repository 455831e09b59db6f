"""An application seen through its call: all that is derived from the two, computed once, when asked for.

Screens, documents, the command line and background threads read a snapshot; none computes anything.
"""

from functools import cached_property

from sixaika_desktop import budget as _budget
from sixaika_desktop import schedule as _schedule
from sixaika_desktop.budget import Budget, Node
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application
from sixaika_desktop.rules import Facts, Judgement, Verdict, eligible, judge
from sixaika_desktop.schedule import Calendar, Schedule


class Snapshot:
    """One application under one call. It never changes; `after` gives the next one."""

    def __init__(self, application: Application, call: Call, *, previous: "Snapshot | None" = None) -> None:
        self.application = application
        self.call = call
        same_call = previous is not None and previous.call is call
        self._budget = previous.__dict__.get("budget") if same_call and previous else None
        self._schedule = previous.__dict__.get("schedule") if same_call and previous else None
        self._judgement = previous.__dict__.get("judgement") if same_call and previous else None

    def after(self, application: Application) -> "Snapshot":
        """The snapshot of the next value under the same call; itself where nothing changed."""
        return self if application is self.application else Snapshot(application, self.call, previous=self)

    @cached_property
    def budget(self) -> Budget:
        """What it costs and who pays."""
        found = _budget.compute(self.application, self.call, self._budget)
        self._budget = None
        return found

    @cached_property
    def schedule(self) -> Schedule:
        """When everything happens."""
        found = _schedule.compute(self.application, self.budget.periods, self._schedule)
        self._schedule = None
        return found

    @cached_property
    def calendar(self) -> Calendar:
        """What is to be done by when, in order of days."""
        return _schedule.calendar_of(self.application, self.call)

    @cached_property
    def facts(self) -> Facts:
        """All that the checks may look at."""
        return Facts(self.application, self.call, self.budget, self.schedule)

    @cached_property
    def judgement(self) -> Judgement:
        """The verdicts, and what makes the next ones quick."""
        found = judge(self.facts, self._judgement)
        self._judgement = None
        return found

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """One verdict for each rule that is asked."""
        return self.judgement.verdicts

    def eligible(self, stage: str = "submission") -> bool:
        """Whether at this stage no blocking rule is missed or open; without a call nothing is eligible."""
        return bool(self.call.id) and eligible(self.verdicts, stage)

    def explain(self, figure: str) -> Node:
        """Why the figure with this key is what it is; KeyError for an unknown one."""
        return self.budget.explain(figure)
