"""How the cells of a workbook look, by the words that name it."""

from typing import Any, Final

from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.tokens import LIGHT

_LOCALE: Final = {"fi": "[$-40B]", "sv": "[$-81D]", "en": "[$-809]"}
_DAY: Final = {"fi": "d.m.yyyy", "sv": "d.m.yyyy", "en": "d mmmm yyyy"}
_AMOUNT: Final = '@#,##0.00;@"−"#,##0.00;"–"'
_LOOKS: Final[dict[str, dict[str, Any]]] = {
    "title": {"bold": True, "font_size": 15},
    "section": {"bold": True, "font_size": 12},
    "head": {
        "bold": True,
        "font_color": LIGHT.muted,
        "bottom": 1,
        "bottom_color": LIGHT.muted,
        "text_wrap": True,
        "valign": "bottom",
    },
    "right": {"align": "right"},
    "wrap": {"text_wrap": True},
    "apart": {"align": "left", "indent": 1},
    "bold": {"bold": True},
    "muted": {"font_color": LIGHT.muted},
    "input": {"font_color": LIGHT.accent},
    "total": {"bold": True, "top": 1, "top_color": LIGHT.muted},
    "money": {"num_format": _AMOUNT},
    "number": {"num_format": "@#,##0.##########"},
    "time": {"num_format": _AMOUNT},
    "percent": {"num_format": '@#,##0.00"\u00a0%"'},
    "day": {"align": "left"},
    "code": {"font_color": LIGHT.muted, "font_size": 8},
}


def look(style: str, language: Language) -> dict[str, Any]:
    """What the words of a style say together; numbers and days as the language writes them."""
    found: dict[str, Any] = {"font_size": 10, "valign": "top"}
    for word in style.split():
        found |= _LOOKS[word]
        if word == "day":
            found["num_format"] = f"@{_DAY[language]}"
    if "num_format" in found:
        found["num_format"] = found["num_format"].replace("@", _LOCALE[language])
    return found
