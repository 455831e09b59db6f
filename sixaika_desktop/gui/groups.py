"""The groups that rules stand in, by name and in their order, wherever rules are listed."""

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.calls.model import GROUPS

translate = QCoreApplication.translate


def group_name(group: str) -> str:
    """What a group of rules is called in the language of the screen."""
    return {
        "consortium": translate("Groups", "consortium"),
        "identity": translate("Groups", "who the partners are"),
        "time": translate("Groups", "time"),
        "cost_model": translate("Groups", "cost model"),
        "money": translate("Groups", "money"),
        "content": translate("Groups", "content"),
    }.get(group, group or "–")


def group_place(group: str) -> int:
    """Where a group stands in the order of the groups; one that nobody knows comes last."""
    return GROUPS.index(group) if group in GROUPS else len(GROUPS)
