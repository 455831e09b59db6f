"""What the panel of verdicts says: what is wrong in one row is said once."""

import pytest

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.verdict_list import Item, VerdictList

PAY = Where("helsinki-post-1", "pay")


@pytest.fixture
def panel(desk: Desk) -> VerdictList:
    """The list of the panel, and letters typed where pay is asked for."""
    found = VerdictList(desk, desk)
    found.arrange()
    desk.document.apply("x", set_field.of(PAY, Unread("abc")))
    found.follow()
    return found


def about_pay(panel: VerdictList) -> list[Item]:
    return [item for item in panel.items if item.where == PAY]


def test_letters_in_an_amount_are_told_once_and_the_rules_that_wait_for_it_are_counted(
    panel: VerdictList, desk: Desk
) -> None:
    told, others = about_pay(panel)
    assert told.says == "City of Helsinki: the row “Project manager” says “abc”, which is no number (pay)."
    assert panel.items.index(others) == panel.items.index(told) + 1
    assert (others.state, others.says) == ("open", f"… and {others.more} rules wait for it: show them")
    verdicts = desk.document.snapshot.verdicts
    assert 1 + others.more == sum(any(f.where == PAY for f in v.findings) for v in verdicts)


def test_the_rules_that_wait_for_a_number_are_shown_when_asked_for(panel: VerdictList) -> None:
    _, others = about_pay(panel)
    panel.unfold(others.verdict.rule.id)
    rules = {item.verdict.rule.id for item in about_pay(panel)}
    assert len(about_pay(panel)) == len(rules) == 1 + others.more


def test_when_the_number_can_be_read_again_nothing_waits_for_it(panel: VerdictList, desk: Desk) -> None:
    desk.document.history.undo()
    panel.follow()
    assert {item.state for item in about_pay(panel)} == {"met"}
    panel.arrange()
    assert about_pay(panel) == []


def test_a_list_by_clauses_has_every_rule_in_its_place(panel: VerdictList, desk: Desk) -> None:
    _, others = about_pay(panel)
    grouped = VerdictList(desk, desk, grouped=True)
    grouped.arrange()
    assert len(about_pay(grouped)) == 1 + others.more
