"""What other programs put on the clipboard, and what comes of it."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData

from sixaika_desktop.gui.clipboard import Copied, from_mime


def _mime(text: str, html: str = "") -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def test_a_quote_that_is_never_closed_swallows_no_lines() -> None:
    assert from_mime(_mime('"Kulttuuri\tx\n2\ty')) == [
        [Copied('"Kulttuuri'), Copied("x")],
        [Copied("2"), Copied("y")],
    ]


def test_quotes_that_are_no_spreadsheets_stay_in_the_text() -> None:
    assert from_mime(_mime('"Kansi" on auki\tx')) == [[Copied('"Kansi" on auki'), Copied("x")]]


def test_a_cell_of_any_length_is_pasted_whole() -> None:
    text = "ä" * 200_000
    assert from_mime(_mime(f"{text}\t1")) == [[Copied(text), Copied("1")]]


@pytest.mark.parametrize("declaration", ["<![foo[ x ]]>", "<![ >", "<![%foo;[", "<!x [<!y"])
def test_html_that_is_none_leaves_the_text(declaration: str) -> None:
    assert from_mime(_mime("1\t2", f"{declaration}<table>")) == [[Copied("1"), Copied("2")]]


@pytest.mark.parametrize("exact", ["1." + "1" * 50, "1e15", "-1e15", "1e400", "1e-400", "NaN", "Infinity"])
def test_a_number_that_no_amount_can_be_is_read_from_the_text(exact: str) -> None:
    html = f'<table><tr><td sdval="{exact}">7</td></tr></table>'
    assert from_mime(_mime("7", html)) == [[Copied("7")]]


def test_every_digit_of_a_percentage_is_kept() -> None:
    exact = "0." + "123456789" * 4
    html = f'<table><tr><td sdval="{exact}">12,35 %</td></tr></table>'
    assert from_mime(_mime("12,35 %", html)) == [[Copied("12,35 %", Decimal("12.3456789" + "123456789" * 3))]]
