"""The font as numbers, and running text into lines that never lose a letter."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFont

from sixaika_desktop.export import hyphenation, measure
from sixaika_desktop.export.lines import lines

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
SIZES = st.floats(20, 480)


@pytest.mark.parametrize("face", ["regular", "bold", "italic"])
def test_widths_are_those_that_the_pdf_writer_uses(face: measure.Face) -> None:
    widths: dict[int, float] = TTFont("x", str(measure.path(face))).face.charWidths  # pyright: ignore
    ours = measure.metrics(face)
    for code, width in widths.items():
        if ours.shows(chr(code)):
            assert abs(ours.units(chr(code)) - width) <= 1


def test_figures_are_equally_wide_so_that_columns_of_amounts_align() -> None:
    for face in measure.FILES:
        assert len({measure.width(digit, 10, face) for digit in "0123456789"}) == 1


def test_what_the_font_lacks_is_a_boxed_code_point_for_each_character() -> None:
    assert measure.pieces("a😀\u202eb") == [
        measure.Piece("a", False),
        measure.Piece("[U+1F600]", True),
        measure.Piece("[U+202E]", True),
        measure.Piece("b", False),
    ]
    assert measure.missing("å😀\n\t\u200b\x07א") == {"😀", "\x07", "א"}


def test_decomposed_letters_are_set_composed() -> None:
    assert measure.prepared("a\u0308o\u0308 \r\n x") == "äö \n x"


@given(ANY, st.floats(5, 300))
def test_a_text_that_is_shortened_fits(text: str, room: float) -> None:
    fitted = measure.fitted(text, room, 8.0)
    assert not fitted or measure.width(fitted, 8.0) <= room + 0.01
    if measure.width(text, 8.0) <= room:
        assert fitted == text


def test_shortening_measures_no_more_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    boxed: list[str] = []
    box_units = measure.Metrics.box_units

    def counted(self: measure.Metrics, character: str) -> int:
        boxed.append(character)
        return box_units(self, character)

    monkeypatch.setattr(measure.Metrics, "box_units", counted)
    assert measure.fitted("漢字" * 5_000, 100, 8.0) == "漢字漢…"
    assert len(boxed) < 30


@given(ANY, SIZES, st.sampled_from([8.5, 10.0, 28.0]), st.booleans())
def test_no_line_is_wider_than_the_room_and_no_letter_is_lost(
    text: str, room: float, size: float, sparing: bool
) -> None:
    """Without a language nothing is hyphenated, so the lines are the text but for spaces at their ends."""
    found = lines(text, room, size, "", sparing=sparing)
    for line in found:
        assert measure.width(line, size) <= room + 0.01 or len(line) == 1
    assert "".join(found).replace(" ", "") == measure.prepared(text).replace("\n", "").replace(" ", "")


@given(
    st.text("aeiouyäöåkptsnlrmhjvbd -/.", max_size=300),
    st.floats(40, 300),
    st.sampled_from(["fi", "sv", "en"]),
)
def test_hyphenated_lines_lose_no_letter_either(text: str, room: float, language: str) -> None:
    found = lines(text, room, 8.5, language)
    assert all(measure.width(line, 8.5) <= room + 0.01 for line in found)
    without = text.replace(" ", "").replace("-", "")
    assert "".join(found).replace(" ", "").replace("-", "") == without


def test_ten_thousand_letters_without_a_space_break_safely_and_soon() -> None:
    found = lines("x" * 10_000, 390.0, 10.0, "fi")
    assert sum(len(line) for line in found) == 10_000
    assert len(lines("a.b/" * 2_500, 390.0, 10.0, "fi")) > 20


def test_a_title_divides_a_word_only_where_a_line_cannot_hold_it() -> None:
    title = "Hiilineutraalit ja resurssiviisaat yritysalueet"
    assert lines(title, 120.0, 12.0, "fi", "bold", sparing=True) == [
        "Hiilineutraalit ja",
        "resurssiviisaat",
        "yritysalueet",
    ]
    assert lines("Prosenttimääräinen", 60.0, 8.5, "fi", "bold", sparing=True) == [
        "Prosenttimää-",
        "räinen",
    ]


@pytest.mark.parametrize(
    ("word", "divided"),
    [
        ("kustannusarvio", "kus-tan-nus-ar-vio"),
        ("henkilötyökuukausi", "hen-ki-lö-työ-kuu-kausi"),
        ("rahoituspäätös", "ra-hoi-tus-pää-tös"),
        ("epäjärjestelmällinen", "epä-jär-jes-tel-mäl-li-nen"),
        ("vaikuttavuus", "vai-kut-ta-vuus"),
        ("yritysalueet", "yri-tys-alu-eet"),
    ],
)
def test_finnish_words_are_divided_at_their_syllables(word: str, divided: str) -> None:
    found = ""
    for i, letter in enumerate(word):
        found += ("-" if i in hyphenation.points(word, "fi") else "") + letter
    assert found == divided


def test_swedish_and_english_words_are_divided_by_their_dictionaries() -> None:
    assert hyphenation.points("finansieringsplan", "sv")
    assert hyphenation.points("application", "en")
    assert hyphenation.points("application", "et") == ()


@pytest.mark.parametrize(
    "text", ["1,223,093.00", "laki 8/2014", "12.10.2015", "836,000 €".replace(" ", "\u00a0")]
)
def test_no_line_ends_within_a_number_a_date_or_an_act(text: str) -> None:
    for room in range(66, 120, 3):
        found = lines(f"Yhteensä {text}", float(room), 10.0, "fi")
        for one, other in pairwise(found):
            assert not (re.search(r"[0-9][.,/]$", one) and other[:1].isdigit()), found


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_run_of_letters_that_is_no_word_is_not_looked_up(language: str) -> None:
    assert hyphenation.points("kustannusarvio" * 8, language) == ()
    assert hyphenation.points("kustannusarvio" * 3, language)


def test_the_last_word_of_a_paragraph_is_left_whole_where_a_line_can_hold_it() -> None:
    text = "ja työtä siinä on henkilötyökuukautta"
    for room in range(95, 200, 5):
        found = lines(text, room, 10.0, "fi")
        assert found[-1].split()[-1] == "henkilötyökuukautta"
    assert len(lines("henkilötyökuukautta", 50.0, 10.0, "fi")) > 1
    middle = lines(f"{text} hankkeessa", 130.0, 10.0, "fi")
    assert any(line.endswith("-") for line in middle)
