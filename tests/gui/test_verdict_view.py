"""Verdicts as cards."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.verdict_list import ITEM, VerdictList
from sixaika_desktop.gui.widgets.verdict_view import VerdictView
from sixaika_desktop.opening import shipped_call
from tests.gui.conftest import begin, sample


def test_a_card_whose_button_goes_draws_those_below_up(desk: Desk, qtbot: QtBot) -> None:
    app = sample("draft-with-mistakes")
    call = shipped_call(app.call)
    assert call is not None
    begin(desk, app, call)
    view = VerdictView()
    qtbot.addWidget(view)
    view.resize(320, 3_000)
    verdicts = VerdictList(desk, view)
    view.setModel(verdicts)
    verdicts.arrange()
    view.show()
    QTest.qWait(50)
    at = next(n for n, item in enumerate(verdicts.items) if item.fixes)
    fix = verdicts.items[at].fixes[0]
    high = view.visualRect(verdicts.index(at)).height()

    desk.document.apply("x", fix.edit)
    verdicts.follow()
    QTest.qWait(50)

    assert verdicts.index(at).data(ITEM).is_past
    place = view.visualRect(verdicts.index(at))
    assert place.height() < high
    assert view.visualRect(verdicts.index(at + 1)).top() == place.bottom() + 1
