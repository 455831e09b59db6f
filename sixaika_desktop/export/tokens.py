"""Colours, sizes and spaces, for screen and paper. Nothing else in the program names a colour or a size of
type.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as `#RRGGBB`. Text on `surface` and `raised` keeps WCAG AA."""

    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    met: str
    missed: str
    open: str
    reason: str


LIGHT: Final = Theme(
    surface="#FFFFFF",
    raised="#F5F7F9",
    line="#D7DDE4",
    text="#17202A",
    muted="#566270",
    accent="#0A5C8C",
    met="#1B7348",
    missed="#B3261E",
    open="#855E00",
    reason="#5546A8",
)
"""The light theme of the screen, and paper."""

DARK: Final = Theme(
    surface="#14181D",
    raised="#1C2229",
    line="#323B46",
    text="#E6EAF0",
    muted="#9AA6B5",
    accent="#5FB3E4",
    met="#5CC98F",
    missed="#FF8A80",
    open="#E5B454",
    reason="#B3A6F5",
)

SIZES: Final = (9.0, 10.0, 12.0, 15.0, 20.0)
BODY: Final = 10.0
SPACES: Final = (4.0, 8.0, 12.0, 16.0, 24.0)
CORNER: Final = 4.0
ICONS: Final = (16, 20)
RULE: Final = 0.4
"""The one weight of rule on paper, in points."""

CITIES: Final = ("helsinki", "espoo", "vantaa", "tampere", "turku", "oulu")
CITY_COLOURS: Final = {
    "helsinki": "#0072B2",
    "espoo": "#009E73",
    "vantaa": "#56B4E9",
    "tampere": "#D55E00",
    "turku": "#CC79A7",
    "oulu": "#E69F00",
}
"""Colour-blind safe (Okabe and Ito); a city has its colour everywhere."""

CITY_PATTERNS: Final = {
    "helsinki": "plain",
    "espoo": "rising",
    "vantaa": "dots",
    "tampere": "falling",
    "turku": "upright",
    "oulu": "level",
}
"""What tells the cities apart in grey print."""

OTHERS: Final = ("#6B7C8F", "#8A99A8", "#566575", "#A3AFBB", "#45525F")
"""Grey-blue tints for partners outside the six cities."""

SERIES: Final = (
    "#0A5C8C",
    "#5FA3C7",
    "#E0A526",
    "#7A8B99",
    "#8C4A6B",
    "#3F7D58",
    "#C9D2DB",
    "#B5651D",
    "#44546A",
)
"""Colours of cost categories and financing sources, in the call's order."""

SERIES_PATTERNS: Final = ("plain", "rising", "dots", "level", "falling", "upright", "plain", "rising", "dots")


def colour_of(city_area: str, place: int = 0) -> str:
    """The colour of a partner: its city's, or a grey-blue tint by its place among the others."""
    return CITY_COLOURS.get(city_area.lower(), OTHERS[place % len(OTHERS)])


def pattern_of(city_area: str) -> str:
    """The pattern of a partner in grey print."""
    return CITY_PATTERNS.get(city_area.lower(), "plain")


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours after WCAG 2.1; 4.5 is AA for text."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour[1:3]), linear(colour[3:5]), linear(colour[5:7])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


MM: Final = 72 / 25.4


class Paper:
    """A4 upright, in points: margins, the grid of twelve columns, and the two leadings."""

    WIDTH: Final = 210 * MM
    HEIGHT: Final = 297 * MM
    SIDE: Final = 22 * MM
    TOP: Final = 20 * MM
    BOTTOM: Final = 24 * MM
    MEASURE: Final = WIDTH - 2 * SIDE
    DEPTH: Final = HEIGHT - TOP - BOTTOM
    GUTTER: Final = 8.0
    COLUMN: Final = (MEASURE - 11 * GUTTER) / 12
    TEXT: Final = 10 * COLUMN + 9 * GUTTER
    """The measure of running text: ten columns, about 85 characters."""
    TABLE_SIZE: Final = 8.5
    TABLE_LEADING: Final = 11.0
    BODY_LEADING: Final = 14.0

    @classmethod
    def columns(cls, count: int) -> float:
        """The width of so many columns of the grid."""
        return count * cls.COLUMN + (count - 1) * cls.GUTTER

    @classmethod
    def at(cls, column: int) -> float:
        """Where a column of the grid (0 … 11) begins."""
        return column * (cls.COLUMN + cls.GUTTER)
