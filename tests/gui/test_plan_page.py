"""The work plan: what the mouse does, what the keyboard does, and that nothing moves or goes unseen."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Application,
    Deliverable,
    Dependency,
    Milestone,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.plan import PlanPage
from sixaika_desktop.gui.widgets.plan_gantt import PlanGantt
from sixaika_desktop.gui.widgets.plan_view import PlanView

Keys = Callable[[QWidget, str], None]
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def named(text: str) -> Any:
    return Map({"en": text, "fi": text})


def task(id: str, start: str = "", end: str = "", **more: Any) -> Task:
    days = [date.fromisoformat(day) if day else None for day in (start, end)]
    return Task(id=id, title=named(id.upper()), start=days[0], end=days[1], **more)


def plan(app: Application) -> Application:
    """Two work packages: a and b, linked, with a deliverable; c without dates."""
    lead = app.partners[0].id
    return replace(
        app,
        start=date(2019, 1, 1),
        end=date(2020, 12, 31),
        work_packages=(
            WorkPackage(
                id="w",
                title=named("First"),
                tasks=(
                    task("a", "2019-01-01", "2019-03-31", lead=lead),
                    task("b", "2019-04-01", "2019-06-30", order=app.order + 1),
                ),
                deliverables=(Deliverable(id="x", title=named("X"), task="a", due=date(2019, 3, 31)),),
            ),
            WorkPackage(id="v", title=named("Second"), order=app.order + 1, tasks=(task("c"),)),
        ),
        milestones=(Milestone(id="m", title=named("M"), due=date(2019, 12, 31)),),
        dependencies=(Dependency(id="ab", before="a", after="b"),),
    )


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PlanPage]:
    """The page of a small plan, large enough for all of it. Windows of tests before are put away first."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.document.begin(plan(desk.document.application), desk.document.call)
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    page.come()
    yield page
    page.hide()


def row(page: PlanPage, id: str) -> Any:
    found = find(page.desk.document.application, id)
    assert found is not None
    return found


def days(page: PlanPage, id: str) -> tuple[Any, Any]:
    found = row(page, id)
    return found.start, found.end


def drag(chart: PlanView, start: QPointF, by: tuple[float, float], keys: Qt.KeyboardModifier = NONE) -> None:
    """A drag in several steps, as a hand does it."""
    view = chart.viewport()
    QTest.mouseMove(view, start.toPoint())
    QTest.mousePress(view, LEFT, NONE, start.toPoint())
    for part in (0.2, 0.6, 1.0):
        at = QPointF(start.x() + by[0] * part, start.y() + by[1] * part)
        _move(view, at, keys)
    QTest.mouseRelease(view, LEFT, keys, QPoint(round(start.x() + by[0]), round(start.y() + by[1])))


def _move(view: QWidget, at: QPointF, keys: Qt.KeyboardModifier) -> None:
    there = QPointF(view.mapToGlobal(at.toPoint()))
    event = QMouseEvent(QEvent.Type.MouseMove, at, there, Qt.MouseButton.NoButton, LEFT, keys)
    QApplication.sendEvent(view, event)


def month(chart: PlanGantt) -> float:
    return chart.day_width * 30.44


# ---- the mouse


def test_a_bar_is_dragged_by_whole_months_and_one_drag_is_one_step(page: PlanPage) -> None:
    chart, history = page.chart, page.desk.document.history
    before = page.desk.document.application
    drag(chart, chart.rect_of("a").center(), (2 * month(chart), 0))
    assert days(page, "a") == (date(2019, 3, 1), date(2019, 5, 31))
    assert days(page, "b") == (date(2019, 4, 1), date(2019, 6, 30)), "nothing moves by itself"
    drag(chart, chart.rect_of("a").center(), (month(chart), 0))
    assert days(page, "a") == (date(2019, 4, 1), date(2019, 6, 30))
    assert history.count() == 2
    history.undo()
    history.undo()
    assert page.desk.document.application is before


def test_with_alt_a_drag_goes_by_days(page: PlanPage) -> None:
    chart = page.chart
    chart.zoom(6, chart.x_of(date(2019, 2, 1)))
    drag(chart, chart.rect_of("a").center(), (10 * chart.day_width, 0), ALT)
    assert days(page, "a") == (date(2019, 1, 11), date(2019, 4, 10))


def test_the_ends_of_a_bar_are_dragged_and_it_keeps_one_day(page: PlanPage) -> None:
    chart = page.chart
    rect = chart.rect_of("b")
    drag(chart, QPointF(rect.right() - 1, rect.center().y()), (3 * month(chart), 0))
    assert days(page, "b") == (date(2019, 4, 1), date(2019, 9, 30))
    rect = chart.rect_of("b")
    drag(chart, QPointF(rect.left() + 1, rect.center().y()), (month(chart), 0))
    assert days(page, "b") == (date(2019, 5, 1), date(2019, 9, 30))
    rect = chart.rect_of("b")
    drag(chart, QPointF(rect.right() - 1, rect.center().y()), (-12 * month(chart), 0))
    assert days(page, "b") == (date(2019, 5, 1), date(2019, 5, 1))


def test_a_drag_tells_its_dates_as_it_goes_and_esc_gives_it_up(page: PlanPage) -> None:
    chart, before = page.chart, page.desk.document.application
    start = chart.rect_of("a").center()
    QTest.mousePress(chart.viewport(), LEFT, NONE, start.toPoint())
    _move(chart.viewport(), QPointF(start.x() + month(chart), start.y()), NONE)
    assert chart.saying() == "1 February 2019 – 30 April 2019 (89 days)"
    QTest.keyClick(chart, Key.Key_Escape)
    QTest.mouseRelease(chart.viewport(), LEFT, NONE, start.toPoint())
    assert page.desk.document.application is before


def test_a_work_package_moves_with_all_that_is_in_it(page: PlanPage) -> None:
    chart = page.chart
    drag(chart, chart.rect_of("w").center(), (month(chart), 0))
    assert days(page, "a")[0] == date(2019, 2, 1)
    assert days(page, "b")[1] == date(2019, 7, 31)
    assert row(page, "x").due == date(2019, 4, 30)
    assert row(page, "w").start is None
    assert row(page, "m").due == date(2019, 12, 31)
    assert page.desk.document.history.count() == 1


def test_a_deliverable_and_a_milestone_are_dragged(page: PlanPage) -> None:
    chart = page.chart
    drag(chart, chart.rect_of("x").center(), (month(chart), 0))
    assert row(page, "x").due == date(2019, 4, 30)
    drag(chart, chart.rect_of("m").center(), (-month(chart), 0))
    assert row(page, "m").due == date(2019, 11, 30)


def test_in_a_row_without_dates_a_drag_draws_the_bar(page: PlanPage) -> None:
    chart = page.chart
    y = chart.rect_of("c").center().y()
    x = chart.x_of(date(2019, 9, 15))
    drag(chart, QPointF(x, y), (2 * month(chart), 0))
    assert days(page, "c") == (date(2019, 9, 1), date(2019, 11, 30))


def test_a_drag_from_the_end_of_a_bar_to_another_links_them(page: PlanPage) -> None:
    chart = page.chart
    rect, target = chart.rect_of("b"), chart.rect_of("m").center()
    chart.choose("b")
    start = QPointF(rect.right() + 12, rect.center().y())
    drag(chart, start, (target.x() - 3 - start.x(), target.y() - start.y()))
    link = page.desk.document.application.dependencies[-1]
    assert (link.before, link.after, link.kind) == ("b", "m", "FS")
    assert chart.item == link.id
    page.desk.document.history.undo()
    rect = chart.rect_of("a")
    chart.choose("a")
    start, target = QPointF(rect.left() - 12, rect.center().y()), chart.rect_of("b")
    drag(chart, start, (target.right() - 20 - start.x(), target.center().y() - start.y()))
    assert page.desk.document.application.dependencies[-1].kind == "SF"


def test_a_link_is_chosen_by_a_click_and_deleted(page: PlanPage) -> None:
    chart = page.chart
    points = next(line.points for id, line, _, _, _ in chart._links if id == "ab")  # pyright: ignore[reportPrivateUsage]
    (x1, y1), (x2, y2) = points[1], points[2]
    at = QPointF(chart.names + (x1 + x2) / 2 * chart.scale, chart.head + (y1 + y2) / 2 * chart.scale)
    QTest.mouseClick(chart.viewport(), LEFT, NONE, at.toPoint())
    assert chart.item == "ab"
    QTest.keyClick(chart, Key.Key_Delete)
    assert page.desk.document.application.dependencies == ()
    page.desk.document.history.undo()
    assert page.desk.document.application.dependencies[0].id == "ab"


def test_the_wheel_zooms_where_the_mouse_is(page: PlanPage) -> None:
    chart = page.chart
    x = chart.x_of(date(2019, 6, 1))
    wide = chart.day_width
    event = QWheelEvent(
        QPointF(x, 200), QPointF(x, 200), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart.viewport(), event)
    assert chart.day_width > 1.4 * wide
    assert abs(chart.x_of(date(2019, 6, 1)) - x) < 1.5
    names = chart.names
    chart.horizontalScrollBar().setValue(0)
    assert chart.names == names
    page.ui.fit.click()
    assert abs(chart.day_width - wide) < 0.01


# ---- the keyboard


def test_arrows_choose_rows_deliverables_and_links(page: PlanPage) -> None:
    chart = page.chart
    chart.setFocus()
    QTest.keyClick(chart, Key.Key_Home)
    assert chart.item == "w"
    chosen: list[str] = []
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_End):
        QTest.keyClick(chart, key)
        chosen.append(chart.item)
    assert chosen == ["a", "x", "ab", "x", "b", "m"]


def test_alt_and_arrows_move_and_presses_in_one_go_are_one_step(page: PlanPage) -> None:
    chart, history = page.chart, page.desk.document.history
    chart.choose("a")
    for _ in range(3):
        QTest.keyClick(chart, Key.Key_Right, ALT)
    assert days(page, "a") == (date(2019, 1, 4), date(2019, 4, 3))
    assert history.count() == 1
    chart.choose("b")
    QTest.keyClick(chart, Key.Key_Left, ALT | SHIFT)
    assert days(page, "b") == (date(2019, 3, 1), date(2019, 5, 31))
    assert history.count() == 2


def test_ctrl_shift_and_arrows_resize(page: PlanPage) -> None:
    chart = page.chart
    chart.choose("a")
    QTest.keyClick(chart, Key.Key_Right, CTRL | SHIFT)
    assert days(page, "a")[1] == date(2019, 4, 1)
    QTest.keyClick(chart, Key.Key_Left, CTRL | SHIFT | ALT)
    assert days(page, "a")[1] == date(2019, 3, 31)
    QTest.keyClick(chart, Key.Key_Left, CTRL | SHIFT | ALT)
    assert days(page, "a")[1] == date(2019, 2, 28)
    QTest.keyClick(chart, Key.Key_Down, CTRL | SHIFT)
    assert days(page, "a")[0] == date(2019, 1, 2)
    QTest.keyClick(chart, Key.Key_Up, CTRL | SHIFT)
    QTest.keyClick(chart, Key.Key_Up, CTRL | SHIFT | ALT)
    assert days(page, "a")[0] == date(2018, 12, 1)


def test_l_and_enter_link_and_esc_gives_up(page: PlanPage) -> None:
    chart = page.chart
    chart.choose("b")
    QTest.keyClick(chart, Key.Key_L)
    assert "press Enter" in page.ui.saying.text()
    QTest.keyClick(chart, Key.Key_Escape)
    assert chart.linking == ""
    QTest.keyClick(chart, Key.Key_L)
    QTest.keyClick(chart, Key.Key_End)
    QTest.keyClick(chart, Key.Key_Return)
    link = page.desk.document.application.dependencies[-1]
    assert (link.before, link.after, link.kind) == ("b", "m", "FS")
    chart.choose("b")
    QTest.keyClick(chart, Key.Key_L)
    chart.choose("m")
    QTest.keyClick(chart, Key.Key_L)
    assert len(page.desk.document.application.dependencies) == 2, "not the same a second time"


def test_enter_goes_to_the_fields_and_alt_up_changes_the_order(page: PlanPage) -> None:
    chart = page.chart
    chart.setFocus()
    chart.choose("b")
    QTest.keyClick(chart, Key.Key_Return)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "B"
    QTest.keyClick(chart, Key.Key_Up, ALT)
    assert [t.id for t in row(page, "w").tasks] == ["b", "a"]
    assert chart.plan.bars["b"].label == "1.1 B"


def test_plus_minus_and_nought_zoom(page: PlanPage) -> None:
    chart = page.chart
    wide = chart.day_width
    QTest.keyClick(chart, Key.Key_Plus)
    assert chart.day_width > wide
    QTest.keyClick(chart, Key.Key_Minus)
    assert abs(chart.day_width - wide) < 0.01
    QTest.keyClick(chart, Key.Key_Plus)
    QTest.keyClick(chart, Key.Key_0)
    assert abs(chart.day_width - wide) < 0.01


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_by_keys_is_undone_to_the_very_same_value(page: PlanPage, seed: int) -> None:
    chart, document, chance = page.chart, page.desk.document, Random(seed)
    before = document.application
    arrows = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
    pressed = [*((key, NONE) for key in (*arrows, *arrows, Key.Key_L, Key.Key_End, Key.Key_Escape))]
    pressed += [
        (key, mods) for key in arrows for mods in (ALT, ALT | SHIFT, CTRL | SHIFT, CTRL | SHIFT | ALT)
    ]
    for _ in range(150):
        QTest.keyClick(chart, *chance.choice(pressed))
        if chance.random() < 0.05:
            page.ui.copy.click()
        if chance.random() < 0.05:
            page.ui.add_task.click()
        assert chart.plan.lines
        assert chart.item in chart.plan.place
    assert document.history.count() > 20
    after = document.application
    while document.history.canUndo():
        document.history.undo()
    assert document.application is before
    while document.history.canRedo():
        document.history.redo()
    assert document.application is after


def test_a_work_package_folds_and_opens_for_what_is_in_it(page: PlanPage) -> None:
    chart, before = page.chart, page.desk.document.application
    chart.choose("w")
    QTest.keyClick(chart, Key.Key_Space)
    assert [line.bar.id for line in chart.plan.lines] == ["w", "v", "c", "m"]
    assert chart.plan.lines[0].items == ("w", "x"), "its deliverables stay in sight"
    assert "folded" in chart.plan.told("w")
    assert page.reach(Where("b", "end"))
    assert chart.item == "b"
    at = QPoint(6, round(chart.rect_of("w").center().y()))
    QTest.mouseClick(chart.viewport(), LEFT, NONE, at)
    assert chart.item == "w"
    assert "b" not in chart.plan.place
    QTest.mouseClick(chart.viewport(), LEFT, NONE, at)
    assert "b" in chart.plan.place
    assert page.desk.document.application is before


# ---- nothing is lost, nothing moves by itself


def box_of(page: PlanPage) -> QMessageBox | None:
    boxes = [box for box in page.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0] if boxes else None


def test_removing_tells_what_would_be_lost_and_takes_it_only_then(page: PlanPage, qtbot: QtBot) -> None:
    chart, before = page.chart, page.desk.document.application
    chart.choose("w")
    QTest.keyClick(chart, Key.Key_Delete)
    box = box_of(page)
    assert box is not None
    assert "2 tasks" in box.informativeText()
    assert "1.1 A → 1.2 B" in box.informativeText()
    box.reject()
    assert page.desk.document.application is before
    qtbot.waitUntil(lambda: box_of(page) is None)
    QTest.keyClick(chart, Key.Key_Delete)
    box = box_of(page)
    assert box is not None
    go = next(b for b in box.findChildren(QPushButton) if b.text() == "Remove")
    go.click()
    assert [w.id for w in page.desk.document.application.work_packages] == ["v"]
    assert chart.item == "v"
    page.desk.document.history.undo()
    assert page.desk.document.application is before


def test_what_loses_nothing_is_removed_at_once_and_comes_back_by_undo(page: PlanPage) -> None:
    page.chart.choose("m")
    page.ui.remove.click()
    assert box_of(page) is None
    assert page.desk.document.application.milestones == ()
    page.desk.document.history.undo()
    assert page.chart.plan.place["m"] == 5


def test_a_broken_dependency_is_told_with_the_fix_that_moves_what_follows(page: PlanPage) -> None:
    chart = page.chart
    assert not page.ui.notice.isVisible()
    chart.choose("a")
    QTest.keyClick(chart, Key.Key_Right, ALT | SHIFT)
    assert page.ui.notice.isVisible()
    assert page.ui.notice_text.text() == "1.2 B comes 30 days too early for 1.1 A."
    assert "B: 1 May 2019" in page.ui.notice_fix.toolTip()
    assert chart.plan.link["ab"].broken
    assert days(page, "b") == (date(2019, 4, 1), date(2019, 6, 30))
    page.ui.notice_fix.click()
    assert days(page, "b") == (date(2019, 5, 1), date(2019, 7, 30))
    assert not page.ui.notice.isVisible()


def test_a_circle_is_named_and_has_no_fix(page: PlanPage) -> None:
    page.acts.link("b", "a", "FS")
    assert page.ui.notice.isVisible()
    told = page.ui.notice_text.text()
    assert "wait for one another: 1.1 A → 1.2 B → 1.1 A" in told
    assert not page.ui.notice_fix.isVisible()
    page.ui.notice_show.click()
    assert page.ui.tabs.currentWidget() is page.ui.tab_dependencies
    assert page.ui.cycles.isVisible()


def test_a_row_that_ends_before_it_starts_is_told_and_shown(page: PlanPage) -> None:
    page.desk.document.apply("x", set_field.of(Where("b", "end"), date(2019, 3, 1)))
    assert page.ui.notice_text.text() == "1.2 B ends before it starts."
    assert "ends before it starts: 1 April 2019 – 1 March 2019" in page.chart.told_of("b")
    page.ui.notice_show.click()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "task_end"


def test_the_menu_of_the_mouse_is_about_what_is_under_it(page: PlanPage) -> None:
    chart = page.chart
    at = chart.viewport().mapTo(chart, chart.rect_of("b").center().toPoint())
    menu = page.menu_at(at)
    assert chart.item == "b"
    texts = {action.text(): action for action in menu.actions()}
    assert texts["Move to another work package"].menu() is not None
    texts["Duplicate"].trigger()
    assert len(row(page, "w").tasks) == 3


# ---- fields and tables


def test_rows_are_added_named_and_dated(page: PlanPage, keys: Keys) -> None:
    page.chart.choose("a")
    page.ui.add_task.click()
    new = row(page, "w").tasks[1]
    assert page.chart.item == new.id
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    keys(focus, "Käyttöönotto")
    assert page.chart.plan.bars[new.id].label == "1.2 Käyttöönotto"
    start = page.ui.stack.findChild(QLineEdit, "task_start")
    assert start is not None
    start.setFocus()
    keys(start, "1.7.2019")
    end = page.ui.stack.findChild(QLineEdit, "task_end")
    assert end is not None
    end.setFocus()
    keys(end, "31.7.2019")
    span = page.chart.plan.bars[new.id].span
    assert span is not None
    assert span.days == 31
    page.ui.add_deliverable.click()
    deliverable = row(page, "w").deliverables[-1]
    assert (deliverable.task, deliverable.due) == (new.id, date(2019, 7, 31))
    page.ui.add_milestone.click()
    milestone = page.desk.document.application.milestones[-1]
    assert (milestone.work_package, milestone.due) == ("w", date(2019, 7, 31))
    page.ui.add_package.click()
    assert page.chart.item == page.desk.document.application.work_packages[-1].id


def test_participants_are_ticked_and_the_lead_gives_the_colour(page: PlanPage) -> None:
    partners = page.desk.document.application.partners
    page.chart.choose("b")
    assert page.chart.plan.bars["b"].beside == ""
    box = page.ui.stack.findChild(QComboBox, "task_lead")
    assert box is not None
    box.setCurrentIndex(box.findData(partners[1].id))
    assert row(page, "b").lead == partners[1].id
    assert page.chart.plan.bars["b"].colour != page.chart.plan.bars["a"].colour
    ticks = page.ui.stack.findChild(QListWidget, "participants")
    assert ticks is not None
    ticks.item(2).setCheckState(Qt.CheckState.Checked)
    assert row(page, "b").partners == (partners[2].id,)
    page.desk.document.history.undo()
    assert ticks.item(2).checkState() == Qt.CheckState.Unchecked


def test_a_task_goes_to_another_work_package_with_its_deliverable(page: PlanPage) -> None:
    page.chart.choose("a")
    menu = page.ui.move_to.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["2 Second"]
    menu.actions()[0].trigger()
    if (box := box_of(page)) is not None:
        box.defaultButton().click()
    assert [t.id for t in row(page, "v").tasks] == ["c", "a"]
    assert [d.id for d in row(page, "v").deliverables] == ["x"]
    assert page.chart.item == "a"


def test_duplicating_chooses_the_copy_with_its_links(page: PlanPage) -> None:
    page.chart.choose("w")
    page.ui.copy.click()
    app = page.desk.document.application
    assert len(app.work_packages) == 3
    assert page.chart.item == app.work_packages[1].id
    assert len(app.dependencies) == 2


def test_kind_and_lag_of_a_dependency_are_edited(page: PlanPage) -> None:
    page.chart.choose("ab")
    lag = page.ui.stack.findChild(QSpinBox, "lag")
    assert lag is not None
    lag.setValue(-10)
    assert row(page, "ab").lag == -10
    lag.setValue(14)
    assert page.ui.notice_text.text() == "1.2 B comes 14 days too early for 1.1 A."
    kind = page.ui.stack.findChild(QComboBox, "dependency_kind")
    assert kind is not None
    kind.setCurrentIndex(kind.findData("SS"))
    assert not page.ui.notice.isVisible()
    rows = page.tables.dependencies
    column = [c.key for c in rows.columns].index("lag")
    assert rows.setData(rows.index(0, column), "-3")
    assert not rows.setData(rows.index(0, column), "soon")
    assert row(page, "ab").lag == -3
    assert lag.value() == -3
    for wanted, days in (("99999", 99_999), ("100000", 99_999), ("-99999", -99_999), ("9" * 25, -99_999)):
        rows.setData(rows.index(0, column), wanted)
        assert row(page, "ab").lag == days


def test_tables_follow_the_chart_and_the_chart_the_tables(page: PlanPage) -> None:
    page.ui.tabs.setCurrentWidget(page.ui.tab_tasks)
    page.chart.choose("b")
    assert page.ui.tasks.row_id == "b"
    page.ui.tasks.setCurrentIndex(page.tables.tasks.index(0, 0))
    assert page.chart.item == "a"
    page.chart.choose("c")
    assert page.tables.tasks.rowCount() == 2
    index = page.tables.tasks.index(1, 0)
    assert page.tables.tasks.setData(index, "Typed below")
    assert [dict(t.title) for t in row(page, "v").tasks][1] == {"en": "Typed below"}


def test_person_months_come_from_the_budget(window: MainWindow) -> None:
    window.show_page("plan")
    page = window.page("plan")
    assert isinstance(page, PlanPage)
    rows, budget = page.tables.months, window.desk.document.snapshot.budget
    last = rows.index(rows.rowCount() - 1, rows.columnCount() - 1)
    shown = Decimal(str(last.data()).replace("\u00a0", "").replace(",", "."))
    assert shown == budget.time("months") > 0
    assert rows.figure(last) == "months"
    first = rows.index(0, 1)
    assert budget.explain(rows.figure(first)).amount == Decimal(str(first.data()).replace(",", "."))


# ---- places


@pytest.mark.parametrize(
    ("where", "name"),
    [
        (Where("w", "lead"), "wp_lead"),
        (Where("a", "start"), "task_start"),
        (Where("a", "partners"), "participants"),
        (Where("x", "due"), "deliverable_due"),
        (Where("m", "work_package"), "milestone_work_package"),
        (Where("ab", "lag"), "lag"),
        (Where("ab", "after"), "dependency_after"),
        (Where("ab"), "dependency_kind"),
    ],
)
def test_every_place_is_reached_in_its_field(page: PlanPage, where: Where, name: str) -> None:
    assert page.reach(where)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == name
    assert page.chart.item == where.id


def test_a_text_is_reached_in_its_language(page: PlanPage) -> None:
    document = page.desk.document
    document.apply("x", set_field.of(Where(document.application.id, "languages", "sv"), True))
    assert page.reach(Where("m", "title", "sv"))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "milestone_title__sv"


def test_a_verdict_leads_to_the_very_field(window: MainWindow) -> None:
    document = window.desk.document
    first = document.application.work_packages[0].tasks[0]
    document.apply("x", set_field.of(Where(first.id, "end"), date(2040, 1, 1)))
    window.verdicts.arrange()
    assert window.pages.badge("plan")[0] > 0
    item = next(i for i in window.verdicts.list.items if i.where and i.where.id == first.id)
    window.verdicts.ui.list.jumped.emit(item)
    assert window.page_id == "plan"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "task_end"
    assert window.reach(Where(document.application.id, "work_packages"))
    assert window.page_id == "plan"


# ---- empty, other looks, other languages


def test_an_empty_plan_offers_the_first_work_package(desk: Desk, qtbot: QtBot) -> None:
    app = replace(desk.document.application, work_packages=(), milestones=(), dependencies=())
    desk.document.begin(app, desk.document.call)
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.come()
    assert page.ui.empty.isVisible()
    assert not page.ui.splitter.isVisible()
    page.ui.add_first.click()
    assert page.ui.splitter.isVisible()
    assert page.chart.plan.lines[0].bar.label == "1 work package"
    page.ui.add_task.click()
    assert "drag here" in page.chart.plan.told(page.chart.item)


def test_without_an_application_or_a_call_nothing_breaks(qtbot: QtBot, tmp_path: Any) -> None:
    desk = Desk(tmp_path / "l.sqlite", "en", "dark")
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.come()
    page.grab()
    assert page.ui.empty.isVisible()
    desk.close()


def test_language_and_theme_change_at_once_and_the_choice_stays(page: PlanPage) -> None:
    page.chart.choose("x")
    light = page.chart.grab().toImage().pixelColor(5, 5).lightness()
    page.desk.looks.choose("dark")
    assert page.chart.grab().toImage().pixelColor(5, 5).lightness() < light
    page.desk.voice.speak("fi")
    assert page.chart.item == "x"
    assert page.ui.saying.text() == "Tuotos X, 31.3.2019"
    page.ui.by.setCurrentIndex(1)
    assert [d.label for d in page.chart.plan.divisions] == ["2019", "2020"]
    page.desk.voice.speak("sv")
    assert page.ui.by.currentIndex() == 1
    assert page.ui.by.currentText() == "Per period"


# ---- for screen readers


def test_every_bar_tells_its_name_days_and_state(page: PlanPage) -> None:
    told = QAccessible.queryAccessibleInterface(page.chart)
    assert told.role() == QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "Time plan"
    assert told.childCount() == 8
    texts = [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]
    assert texts[1].startswith("Task 1.1 A, 1 January 2019 – 31 March 2019")
    assert texts[1].endswith("184 days of slack")
    assert texts[2] == "Deliverable X, 31 March 2019"
    assert texts[3] == "1.1 A → 1.2 B, finish to start"
    assert texts[-1].startswith("Milestone M, 31 December 2019")
    page.chart.setFocus()
    page.chart.choose("b")
    focus = told.focusChild()
    assert focus.text(QAccessible.Text.Name).startswith("Task 1.2 B")
    assert page.chart.told_rect("b").width() > 10
    page.chart.choose("a")
    QTest.keyClick(page.chart, Key.Key_Right, ALT | SHIFT)
    assert "30 days too early for 1.1 A" in page.chart.told_of("b")


def test_a_screen_reader_hears_of_the_chart_only_while_the_chart_has_the_focus(page: PlanPage) -> None:
    told = QAccessible.queryAccessibleInterface(page.chart)
    page.ui.add_task.setFocus()
    page.chart.choose("b")
    assert told.focusChild() is None
    page.chart.setFocus()
    assert told.focusChild().text(QAccessible.Text.Name).startswith("Task 1.2 B")


def test_an_item_stays_itself_for_a_screen_reader_when_a_link_comes_before_it(page: PlanPage) -> None:
    told: Any = QAccessible.queryAccessibleInterface(page.chart)
    at = page.chart.told_items().index("c")
    item = told.child(at)
    name = item.text(QAccessible.Text.Name)
    page.acts.link("a", "c", "SS")
    assert told.indexOfChild(item) == at + 1
    assert item.text(QAccessible.Text.Name) == name
    assert told.renamed() == []


def test_an_item_that_moved_is_told_by_its_new_days(page: PlanPage) -> None:
    told: Any = QAccessible.queryAccessibleInterface(page.chart)
    item = told.child(page.chart.told_items().index("b"))
    before = item.text(QAccessible.Text.Name)
    page.chart.choose("b")
    QTest.keyClick(page.chart, Key.Key_Right, ALT)
    assert item in told.renamed()
    assert item.text(QAccessible.Text.Name) != before
    assert told.renamed() == []


def test_a_screen_reader_that_listens_hears_what_is_chosen_and_outlives_the_plan(page: PlanPage) -> None:
    QAccessible.setActive(True)
    try:
        told = QAccessible.queryAccessibleInterface(page.chart)
        items = [told.child(at) for at in range(told.childCount())]
        for item in page.chart.told_items():
            page.chart.choose(item)
        page.acts.remove("m")
        assert told.childCount() == 7
        assert not items[7].isValid()
        assert items[7].text(QAccessible.Text.Name) == ""
        assert items[3].rect().isValid()
        assert told.indexOfChild(items[3]) == 3
    finally:
        QAccessible.setActive(False)


# ---- a large plan


def large(app: Application) -> Application:
    """20 work packages of 20 tasks, each waiting for the one before."""
    packages: list[WorkPackage] = []
    links: list[Dependency] = []
    for w in range(20):
        tasks: list[Task] = []
        for t in range(20):
            start = date(2019, 1, 1) + timedelta(days=17 * (w + t))
            tasks.append(
                Task(
                    id=f"t{w}-{t}",
                    order=app.order + t,
                    title=named(f"Task {t}"),
                    lead=app.partners[t % len(app.partners)].id,
                    start=start,
                    end=start + timedelta(days=16),
                )
            )
            if t:
                links.append(Dependency(id=f"d{w}-{t}", before=f"t{w}-{t - 1}", after=f"t{w}-{t}"))
        packages.append(
            WorkPackage(id=f"w{w}", order=app.order + w, title=named(f"WP {w}"), tasks=tuple(tasks))
        )
    return replace(app, work_packages=tuple(packages), milestones=(), dependencies=tuple(links))


def test_of_a_large_plan_only_what_is_seen_is_drawn(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sixaika_desktop.gui.widgets import plan_view

    desk.document.begin(large(desk.document.application), desk.document.call)
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    page.come()
    chart = page.chart
    assert len(chart.plan.lines) == 420
    chart.grab()
    seen = int((chart.viewport().height() - chart.head) / chart.row_height) + 2
    assert 5 < chart.drawn <= seen
    drawn: list[str] = []
    draw = plan_view.draw_row

    def counted(*args: Any) -> Any:
        drawn.append(args[1].id)
        return draw(*args)

    monkeypatch.setattr(plan_view, "draw_row", counted)
    chart.grab()
    assert drawn == [], "rows are drawn once, and painted from then on"
    chart.verticalScrollBar().setValue(chart.verticalScrollBar().maximum())
    chart.grab()
    assert "t19-19" in drawn
    assert len(drawn) <= seen
    drawn.clear()
    start = chart.rect_of("t19-19").center()
    QTest.mousePress(chart.viewport(), LEFT, NONE, start.toPoint())
    for step in range(10):
        _move(chart.viewport(), QPointF(start.x() - 10 * step, start.y()), NONE)
        chart.grab()
    assert drawn == [], "a drag draws no row anew"
    QTest.mouseRelease(chart.viewport(), LEFT, NONE, (start - QPointF(90, 0)).toPoint())
    assert page.desk.document.history.count() == 1
