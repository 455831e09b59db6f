"""The verdicts as a list that keeps its order while one types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from sixaika_desktop.calls.clauses import cited
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.groups import group_name, group_place
from sixaika_desktop.gui.plain import tip

if TYPE_CHECKING:
    from sixaika_desktop.calls.model import Rule
    from sixaika_desktop.domain.model import Where
    from sixaika_desktop.gui.desk import Desk
    from sixaika_desktop.rules import Verdict
    from sixaika_desktop.rules.verdict import Finding, Fix
    from sixaika_desktop.snapshot import Snapshot

MOST: Final = 5
"""So many findings of one rule are shown before they are asked for."""

_TOLD: Final = tuple(f"rules-row-{how}" for how in ("lacks", "unread", "range"))
"""Why a finding about a row is open: something in it is lacking, or cannot be read or counted."""
_WAITS: Final = tuple(f"rules-open-{how}" for how in ("lacks", "unread", "range"))
"""Why a finding about the whole then is open too: it needs that row."""

ITEM = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1
"""The name of the group that begins with an item; "" for the others."""

ROOT = QModelIndex()

STAGE: Final = "submission"
STATES: Final = ("missed", "open", "reason", "met")
"""The states in the order of the list; `rules.State` says what they mean."""

ALL_STATES: Final = (*STATES, "none")
"""With the rules that do not apply, last."""

_SEVERITY: Final = {"blocks": 0, "warns": 1, "advises": 2}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a verdict says: about one place, or that all is well.

    `number` tells apart what one rule says of one place. `is_past`: it holds no more, and goes when the list
    is put in order. `more`: it stands for so many further findings of the rule or, where it has a finding
    itself, for those of other rules that wait for what is said above it.
    `clause`: where the rule stands, in the language of `says`.
    """

    verdict: Verdict
    finding: Finding | None
    number: int
    says: str
    clause: str = ""
    is_past: bool = False
    more: int = 0

    @property
    def key(self) -> tuple[str, Where | None, int]:
        """What it is about."""
        return self.verdict.rule.id, self.finding.where if self.finding else None, self.number

    @property
    def state(self) -> str:
        """Missed, open, met with reason, met or none, where the rule does not apply: of a verdict with
        several findings, that of this one.
        """
        if self.more and self.finding is None:
            return self.verdict.state.value
        if not self.verdict.applies:
            return "none"
        if self.is_past or self.finding is None:
            return "met"
        if self.finding.lacks:
            return "open"
        return "reason" if self.finding.reason else "missed"

    @property
    def where(self) -> Where | None:
        """The place it is about."""
        return self.finding.where if self.finding else None

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """What can be done about it with one click."""
        return self.finding.fixes if self.finding and not self.is_past else ()

    def looks_like(self, other: Item) -> bool:
        """Whether the two are the same to the eye."""
        return (self.says, self.state, len(self.fixes)) == (other.says, other.state, len(other.fixes))


def clause_of(rule: Rule, language: str) -> str:
    """Where a rule stands: its source and article, as the language writes them."""
    return cited(rule.source.named(language), rule.article, language)


def read_on(rule: Rule, language: str) -> tuple[str, ...]:
    """The day its source was last read, and that the rule is not verified, where that is so."""
    day = show_date(rule.source.checked, language) if rule.source.checked else ""
    doubt = "" if rule.verified else say("cli-not-verified", language)
    return tuple(part for part in (day, doubt) if part)


class VerdictList(QAbstractListModel):
    """What is said, of the states that are looked at.

    `grouped`: in the groups of the call, and each clause with the day it was read and what is not verified.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None, *, grouped: bool = False) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grouped = grouped
        self._stage = STAGE
        self._blocking = False
        self._words: tuple[str, ...] = ()
        self._states: frozenset[str] = frozenset(STATES[:3])
        self._items: list[Item] = []
        self._said: dict[str, tuple[Verdict, str, tuple[Item, ...]]] = {}
        self._unfolded: set[str] = set()

    @property
    def items(self) -> list[Item]:
        """What is shown, in its order."""
        return self._items

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """How much is shown."""
        return 0 if parent.isValid() else len(self._items)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The item itself, or its words."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.says
        if role == HEADING:
            return self._heading(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            word = say(self._word(item), self._desk.language)
            told = f"{word}: {item.says} {item.clause}"
            return tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def look_at(
        self, states: Iterable[str], *, stage: str = STAGE, blocking: bool = False, search: str = ""
    ) -> None:
        """Show what is in these states; `blocking`: only what blocks at the stage; `search`: what has all
        these words.
        """
        self._states = frozenset(states)
        self._stage, self._blocking = stage, blocking
        self._words = tuple(search.casefold().split())
        self.arrange()

    def forget(self) -> None:
        """Another application, or another language: nothing of what was said holds."""
        self._said = {}
        self._unfolded = set()
        self.arrange()

    def unfold(self, rule: str) -> None:
        """Show all that a rule finds."""
        self._unfolded.add(rule)
        self._said.pop(rule, None)
        self.arrange()

    def arrange(self) -> None:
        """Put everything in order: what blocks first."""
        wanted = [item for item in self._present() if self._is_wanted(item)]
        wanted.sort(key=self._rank)
        if [item.key for item in wanted] != [item.key for item in self._items]:
            self.beginResetModel()
            self._items = wanted
            self.endResetModel()
        else:
            self._replace(wanted)

    def follow(self) -> None:
        """Take what is said now. What was there stays where it is, what is new comes after its like."""
        now = {item.key: item for item in self._present()}
        updated = [
            now.pop(item.key, None) or (item if item.is_past else replace(item, is_past=True))
            for item in self._items
        ]
        self._replace(updated)
        for item in now.values():
            if self._is_wanted(item):
                at = 1 + max(
                    (n for n, other in enumerate(self._items) if self._rank(other) <= self._rank(item)),
                    default=-1,
                )
                self.beginInsertRows(ROOT, at, at)
                self._items.insert(at, item)
                self.endInsertRows()

    def _replace(self, items: list[Item]) -> None:
        old, self._items = self._items, items
        for at, (a, b) in enumerate(zip(old, items, strict=True)):
            if not a.looks_like(b):
                self.dataChanged.emit(self.index(at), self.index(at))

    def _present(self) -> list[Item]:
        document, language = self._desk.document, self._desk.language
        if not document.is_open:
            return []
        found: list[Item] = []
        for verdict in document.snapshot.verdicts:
            if not verdict.applies and "none" not in self._states:
                continue
            known = self._said.get(verdict.rule.id)
            if known is None or known[0] is not verdict or known[1] != language:
                most = len(verdict.findings) if verdict.rule.id in self._unfolded else MOST
                items = tuple(self._items_of(verdict, document.snapshot, most))
                known = self._said[verdict.rule.id] = (verdict, language, items)
            found += known[2]
        return found if self._grouped else self._folded(found)

    def _folded(self, items: list[Item]) -> list[Item]:
        """What is wrong in a row is told once, not by every rule that needs the row, unless that is asked
        for.
        """
        waiting: dict[Where | None, list[Item]] = {}
        for item in items:
            if item.finding is not None and item.finding.cause in _WAITS:
                waiting.setdefault(item.where, []).append(item)
        told = {
            item.where
            for item in items
            if item.finding is not None
            and item.finding.cause in _TOLD
            and item.verdict.rule.id not in self._unfolded
            and len(waiting.get(item.where, ())) > 1
        }
        found: list[Item] = []
        for item in items:
            cause = item.finding.cause if item.finding is not None and item.where in told else ""
            if cause not in _WAITS:
                found.append(item)
            if cause in _TOLD and (others := waiting.pop(item.where, [])):
                text = QCoreApplication.translate("VerdictList", "… and {0} rules wait for it: show them")
                says = text.format(len(others))
                more = replace(item, says=says, clause="", number=-1, more=len(others))
                found.append(replace(more, finding=others[0].finding))
        return found

    def _items_of(self, verdict: Verdict, snapshot: Snapshot, most: int) -> Iterable[Item]:
        language = self._desk.language
        clause = clause_of(verdict.rule, language)
        if self._grouped:
            clause = " · ".join((clause, *read_on(verdict.rule, language)))
        if not verdict.findings:
            yield Item(verdict, None, 0, verdict.says(language, snapshot.facts), clause)
        seen: dict[Where | None, int] = {}
        shown = verdict.findings if len(verdict.findings) <= most + 1 else verdict.findings[:most]
        for finding in shown:
            number = seen[finding.where] = seen.get(finding.where, -1) + 1
            yield Item(verdict, finding, number, finding.says(language, verdict, snapshot.facts), clause)
        if left := len(verdict.findings) - len(shown):
            told = QCoreApplication.translate("VerdictList", "… and {0} more: show them").format(left)
            yield Item(verdict, None, 1, told, clause, more=left)

    def _is_wanted(self, item: Item) -> bool:
        if item.state not in self._states or (
            self._blocking and item.verdict.severity(self._stage) != "blocks"
        ):
            return False
        text = f"{item.says} {item.clause} {item.verdict.rule.id}".casefold() if self._words else ""
        return all(word in text for word in self._words)

    def _rank(self, item: Item) -> tuple[int, int, int]:
        group = group_place(item.verdict.rule.group) if self._grouped else 0
        return group, ALL_STATES.index(item.state), _SEVERITY[item.verdict.severity(self._stage)]

    def _word(self, item: Item) -> str:
        """The phrase for what the item comes to."""
        return item.verdict.word if item.finding is None else f"rules-state-{item.state}"

    def _heading(self, at: int) -> str:
        group = self._items[at].verdict.rule.group
        if not self._grouped or (at and self._items[at - 1].verdict.rule.group == group):
            return ""
        from sixaika_desktop.domain.places import capital

        return capital(group_name(group))
