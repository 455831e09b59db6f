"""The tree that tells what another call or round would change."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from sixaika_desktop.calls.changes import Changed, changes
from sixaika_desktop.calls.clauses import cited
from sixaika_desktop.calls.model import Call
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.gui.pages.call_fit import Fit, Turned, Unknown
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.rules.words import shown

translate = QCoreApplication.translate


def fill(tree: QTreeWidget, found: Fit, own: Call, other: Call, desk: Desk) -> None:
    """Put what would change into the tree: what does not fit first, and that unfolded."""
    language, theme = desk.language, desk.looks.theme
    tree.clear()
    for heading, state, things in (
        (
            translate("Call", "What the other call does not know: {0}"),
            "missed",
            _things(found.lost, own, desk),
        ),
        (translate("Call", "Rules newly missed: {0}"), "missed", _rules(found.missed, language)),
        (translate("Call", "Rules newly open: {0}"), "open", _rules(found.opened, language)),
        (translate("Call", "Figures that would differ: {0}"), "", _figures(found, language)),
        (translate("Call", "Rules newly met: {0}"), "met", _rules(found.met, language)),
        (translate("Call", "What counts again: {0}"), "met", _things(found.found, other, desk)),
        (translate("Call", "Rules no longer asked: {0}"), "", _rules(found.dropped, language)),
        (
            translate("Call", "Differences between the versions: {0}"),
            "",
            [_change(each, language) for each in changes(own, other)] if own.id == other.id else [],
        ),
    ):
        if things:
            top = QTreeWidgetItem([heading.format(len(things))])
            if state:
                top.setIcon(0, mark_icon(state, theme))
            top.addChildren([QTreeWidgetItem([text]) for text in things])
            tree.addTopLevelItem(top)
            top.setExpanded(state in ("missed", "open") and len(things) < 12)
    for at in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(at)
        for n in range(item.childCount() if item else 0):
            child = item.child(n) if item else None
            if child is not None:
                child.setToolTip(0, tip(child.text(0)))
    if not tree.topLevelItemCount():
        tree.addTopLevelItem(
            QTreeWidgetItem([translate("Call", "Nothing: the application fits the other as it does now.")])
        )
    if (first := tree.topLevelItem(0)) is not None:
        tree.setCurrentItem(first)


def _things(found: Iterable[Unknown], call: Call, desk: Desk) -> list[str]:
    """What a call has not, by its name in the call that has it, and how often it is named."""
    names, language = names_of(call), desk.language
    told: list[str] = []
    for each in found:
        name = names(each.kind, each.code, language) or each.code.rpartition(".")[2]
        if each.kind == "choice":
            question = each.code.partition(".")[0]
            name = f"{names('question', question, language) or question}: {name}"
        line = f"{_kind(each.kind)}: {name}"
        if each.count > 1:
            line = translate("Call", "{0} ({1} places)").format(line, each.count)
        told.append(line)
    return told


def _rules(found: Iterable[Turned], language: str) -> list[str]:
    told: list[str] = []
    for each in found:
        rule = each.verdict.rule
        told.append(
            f"{each.verdict.says(language, each.facts)} "
            f"({rule.id}; {cited(rule.source.named(language), rule.article, language)})"
        )
    return told


def _figures(found: Fit, language: str) -> list[str]:
    told: list[str] = []
    for name, *amounts in found.figures:
        before, after = (money.show(amount, language) for amount in amounts)
        if before != after:
            told.append(f"{capital(say(f'budget-figure-{name}', language))}: {before} → {after}")
    if found.greyed[0] != found.greyed[1]:
        told.append(translate("Call", "Rows that the cost model covers: {0} → {1}").format(*found.greyed))
    return told


def _change(each: Changed, language: str) -> str:
    name = f"{each.id} {pick(each.names, language)}".strip()
    line = {
        "added": translate("Call", "{0}: new: {1}"),
        "removed": translate("Call", "{0}: gone: {1}"),
        "changed": translate("Call", "{0}: changed: {1}"),
    }[each.result].format(_part(each.part), name)
    numbers = "; ".join(f"{_plain(a, language)} → {_plain(b, language)}" for _, a, b in each.numbers)
    return f"{line} ({numbers})" if numbers else line


def _plain(value: Any, language: str) -> str:
    return shown(Decimal(value) if type(value) is int else value, "", language)


def _kind(kind: str) -> str:
    return {
        "cost_model": translate("Call", "Cost model"),
        "category": translate("Call", "Cost category"),
        "item": translate("Call", "Unit cost or lump sum"),
        "mark": translate("Call", "Mark on a row"),
        "source": translate("Call", "Financing source"),
        "rate": translate("Call", "Flat rate"),
        "question": translate("Call", "Question"),
        "column": translate("Call", "Column of a table"),
        "choice": translate("Call", "Choice"),
        "annex": translate("Call", "Annex"),
        "rule": translate("Call", "Special reason"),
        "period": translate("Call", "Period of the project"),
    }[kind]


def _part(part: str) -> str:
    return {
        "rounds": translate("Call", "Round"),
        "categories": translate("Call", "Cost category"),
        "cost_models": translate("Call", "Cost model"),
        "items": translate("Call", "Unit cost or lump sum"),
        "financing": translate("Call", "Financing source"),
        "marks": translate("Call", "Mark on a row"),
        "sections": translate("Call", "Section of the form"),
        "questions": translate("Call", "Question"),
        "annexes": translate("Call", "Annex"),
        "rules": translate("Call", "Rule"),
    }[part]
