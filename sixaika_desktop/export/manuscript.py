"""A document while it is being written: its strips, headings and structure, and every amount it prints."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from sixaika_desktop.domain import money, phrases
from sixaika_desktop.domain.money import EXACT, Amount, Language, Unread
from sixaika_desktop.domain.months import Day, show_date
from sixaika_desktop.export.figures.shapes import Figure, Line, Shape, Text
from sixaika_desktop.export.flow import Ink, Strip, glue, held
from sixaika_desktop.export.lines import divided, lines
from sixaika_desktop.export.measure import ASCENT, Face, missing, width
from sixaika_desktop.export.runs import Part, run_lines
from sixaika_desktop.export.structure import Node, Role
from sixaika_desktop.export.tokens import LIGHT, RULE, Paper
from sixaika_desktop.export.typed import Block, blocks, runs

DASH = "–"
INSET = 12.0
"""How far an item of a list hangs behind its dash; behind its number half as much again."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set, in points."""

    size: float = 10.0
    leading: float = Paper.BODY_LEADING
    face: Face = "regular"
    colour: str = LIGHT.text
    sparing: bool = False
    """Whether words are divided only where they must be."""


BODY = Style()
MUTED = Style(colour=LIGHT.muted)
STRONG = Style(face="bold")
SMALL = Style(9.0, 12.0, colour=LIGHT.muted)
LABEL = Style(8.5, Paper.TABLE_LEADING, colour=LIGHT.muted)
H1 = Style(20.0, 24.0, "bold", sparing=True)
H2 = Style(15.0, 19.0, "bold", sparing=True)
H3 = Style(12.0, 16.0, "bold", sparing=True)
H4 = Style(10.0, Paper.BODY_LEADING, "bold", sparing=True)


class Heading(NamedTuple):
    """An entry of the contents and of the bookmarks."""

    level: int
    text: str
    anchor: str


class Printed(NamedTuple):
    """A computed amount as it was printed: the figure's key and the text that stands for it."""

    key: str
    text: str


class Said(NamedTuple):
    """A text of a user in the language it is printed in; `language` is "" where there is no text at all."""

    text: str
    language: str


class Manuscript:
    """What the parts of a document write into. `figure` answers a key of the budget with its amount; `mark`
    stands in front of the bookmarks. `cents`: whether all its amounts of money have cents (see `places`).
    """

    def __init__(
        self,
        language: Language,
        figure: Callable[[str], Decimal],
        mark: str = "",
        *,
        cents: bool = False,
    ) -> None:
        self.language: Language = language
        self.figure: Callable[[str], Decimal] = cache(figure)
        self.mark = mark
        self.cents = cents
        self.broken = False
        self.strips: list[Strip] = []
        self.headings: list[Heading] = []
        self.printed: list[Printed] = []
        self.lacking: set[str] = set()
        self.root = Node("Document", language)

    # ---- words

    def say(self, key: str, **values: object) -> str:
        """One of the program's own phrases, in the language of the paper."""
        return phrases.say(key, self.language, **values)

    def pick(self, texts: Mapping[str, str]) -> Said:
        """A text in the paper's language, or in the first there is, and which that is."""
        if own := texts.get(self.language, "").strip():
            return Said(own, self.language)
        for language in (*phrases.LANGUAGES, *texts):
            if other := texts.get(language, "").strip():
                return Said(other, language)
        return Said("", "")

    def name(self, texts: Mapping[str, str]) -> str:
        """As `pick`, where there is no room to say the language."""
        return self.pick(texts).text

    def day(self, day: Day) -> str:
        """A date as the paper's language writes it, a dash for none."""
        return show_date(day, self.language) or DASH

    def number(self, amount: Amount, unit: money.Unit = "", places: int | None = None) -> str:
        """What a user typed, with every digit it has; a dash for nothing."""
        if isinstance(amount, Decimal) and places is None:
            is_whole = amount == amount.to_integral()
            amount = amount.quantize(Decimal(1), context=EXACT) if is_whole else amount.normalize(EXACT)
        return money.show(amount, self.language, places, unit) or DASH

    def amount(self, key: str, places: int = 2, unit: money.Unit = "", zero: str | None = DASH) -> str:
        """A computed figure as text; that it was printed is recorded."""
        text = money.show(self.figure(key), self.language, places, unit, zero)
        self.printed.append(Printed(key, text))
        return text

    def sum(
        self, keys: Sequence[str], places: int = 2, unit: money.Unit = "", zero: str | None = DASH
    ) -> str:
        """The sum of several figures as text, recorded under their keys joined by ` + `."""
        text = money.show(money.total(map(self.figure, keys)), self.language, places, unit, zero)
        self.printed.append(Printed(" + ".join(keys), text))
        return text

    def places(self, keys: Iterable[str], typed: Iterable[Amount] = ()) -> int:
        """Cents always or never within a paper: always where any amount of it has cents, figures as well as
        amounts that were `typed`. Prices and pay stand as they were typed.

        Whether any has is known when all is written: until then these amounts alone decide, and `broken`
        says if any of them is no whole euro. `subject.written` writes again where that was guessed wrong.
        """
        amounts = [*map(self.figure, keys), *(a for a in typed if isinstance(a, Decimal))]
        broken = any(a != a.to_integral() for a in amounts)
        self.broken |= broken
        return 2 if broken or self.cents else 0

    def unread(self, amount: Amount) -> bool:
        """Whether this is text that could not be read as an amount."""
        return isinstance(amount, Unread)

    # ---- blocks

    def add(self, strips: Iterable[Strip]) -> None:
        """Strips at the end."""
        self.strips += strips

    def space(self, points: float) -> None:
        """Room that is dropped at the top of a page."""
        self.strips.append(Strip(0.0, space=points))

    def heading(
        self, level: int, text: str, *, listed: bool = True, fresh: bool = False, mood: str | None = None
    ) -> None:
        """A heading of level 1 to 3; `listed` in contents and bookmarks; `mood`: what the running head says
        now.
        """
        style, above, below = {1: (H1, 32.0, 10.0), 2: (H2, 24.0, 6.0), 3: (H3, 20.0, 4.0)}[level]
        role: Role = "H1" if level == 1 else "H2" if level == 2 else "H3"
        found = self.set(text, style, self.language, Paper.TEXT, self.root.add(role))
        found[0].space, found[0].fresh, found[0].mood = above, fresh, mood
        found.append(Strip(below))
        if listed:
            anchor = f"{self.mark}h{len(self.headings) + 1}"
            self.headings.append(Heading(level, text, anchor))
            found[0].anchor = anchor
        found = glue(found)
        found[-1].glued = True
        self.strips += found

    def question(self, text: str) -> None:
        """A question of the form, small and bold, kept with its answer."""
        found = self.set(text, H4, self.language, Paper.TEXT, self.root.add("H3"))
        found[0].space = 14.0
        for strip in found:
            strip.glued = True
        self.strips += found

    def text(
        self,
        text: str,
        style: Style = BODY,
        language: str = "",
        *,
        room: float = Paper.TEXT,
        space: float = 0.0,
    ) -> None:
        """Running text: paragraphs where it has line ends, no line alone at a page's top or foot."""
        whole: list[Strip] = []
        for number, paragraph in enumerate(text.split("\n")):
            found = self.set(paragraph, style, language or self.language, room, self.root.add("P", language))
            found[0].space = space if number == 0 else 3.0
            whole += held(found)
        self.strips += held(whole)

    def typed(
        self,
        text: str,
        style: Style = BODY,
        language: str = "",
        *,
        room: float = Paper.TEXT,
        space: float = 0.0,
    ) -> None:
        """A user's text with the paragraphs, lists and emphasis that it marks (see `typed`)."""
        whole: list[Strip] = []
        bodies: list[Node] = []
        for number, block in enumerate(blocks(text)):
            inset = 0.0
            label: Node | None = None
            if block.mark or block.more:
                inset = INSET * (block.depth + 1 + (len(block.mark) > 1) / 2)
                if block.mark:
                    label = self._item(bodies, block, language)
                node = bodies[block.depth]
            else:
                bodies = []
                node = self.root.add("P", language)
            found = self._set_runs(block.text, style, language or self.language, room - inset, node, inset)
            if label is not None:
                mark = self.line(block.mark, INSET * block.depth, 0.0, style)
                found[0].ink = (Ink(label, (mark,)), *found[0].ink)
            found[0].space = space if number == 0 else 8.0 if block.apart else 3.0
            whole += held(found)
        self.strips += held(whole)

    def _item(self, bodies: list[Node], block: Block, language: str) -> Node:
        """A new item in the list of its depth, its body the last of `bodies`; returns what its mark belongs
        to.
        """
        numbering = "" if block.mark == DASH else "Decimal"
        above = bodies[block.depth - 1] if block.depth else self.root
        listing = above.children[-1] if block.depth < len(bodies) else None
        if listing is None or listing.scope != numbering:
            listing = above.add("L", language, scope=numbering)
        item = listing.add("LI", language)
        label = item.add("Lbl", language)
        bodies[block.depth :] = [item.add("LBody", language)]
        return label

    def items(self, texts: Sequence[str], space: float = 3.0) -> None:
        """A list of the program's own, its items hanging behind a dash."""
        bodies: list[Node] = []
        whole: list[Strip] = []
        for text in texts:
            label = self._item(bodies, Block(text, DASH), self.language)
            found = self.set(text, BODY, self.language, Paper.TEXT - INSET, bodies[0], INSET)
            found[0].ink = (Ink(label, (self.line(DASH, 0.0, 0.0, BODY),)), *found[0].ink)
            found[0].space = space
            whole += held(found)
        self.strips += held(whole)

    def said(self, said: Said, style: Style = BODY, *, room: float = Paper.TEXT, space: float = 2.0) -> None:
        """A user's text, with a small word on its language where it is not the paper's; a muted dash for
        none.
        """
        if not said.text:
            self.text(DASH, MUTED, room=room, space=space)
            return
        if said.language != self.language:
            self.text(self.in_language(said.language), SMALL, room=room, space=space)
            self.strips[-1].glued = True
            space = 0.0
        self.typed(said.text, style, said.language, room=room, space=space)

    def in_language(self, language: str) -> str:
        """`Suomeksi:` and the like."""
        key = f"paper-in-{language}"
        return self.say(key) if phrases.has(key) else self.say("paper-in-other", language=language)

    def set(
        self, text: str, style: Style, language: str, room: float, node: Node | None, x: float = 0.0
    ) -> list[Strip]:
        """Lines of one text as strips."""
        self.lacking |= missing(text)
        found = lines(text, room, style.size, language, style.face, sparing=style.sparing)
        return [
            Strip(style.leading, (Ink(node, (self.line(line, x, 0.0, style, soft=soft),)),))
            for line, soft in zip(found, divided(text, found), strict=True)
        ]

    def _set_runs(
        self, text: str, style: Style, language: str, room: float, node: Node, x: float
    ) -> list[Strip]:
        """As `set`, with the emphasis that the text marks."""
        stretches = runs(text, style.face)
        if len(stretches) == 1 and stretches[0].face == style.face:
            return self.set(stretches[0].text, style, language, room, node, x)
        self.lacking |= missing(text)
        return [
            Strip(style.leading, (Ink(node, tuple(self.parts(parts, x, 0.0, style))),))
            for parts in run_lines(stretches, room, style.size, language)
        ]

    def parts(self, parts: Sequence[Part], x: float, top: float, style: Style) -> list[Text]:
        """One line of several faces, as `line` sets one of one face."""
        found: list[Text] = []
        for number, part in enumerate(parts, 1):
            shape = self.line(part.text, x, top, replace(style, face=part.face), soft=part.soft)
            found.append(replace(shape, joined=number < len(parts)))
            x += width(part.text, style.size, part.face)
        return found

    def line(
        self, text: str, x: float, top: float, style: Style, *, end: bool = False, soft: bool = False
    ) -> Text:
        """One line whose leading begins at `top`; `soft`: the hyphen at its end only divides a word."""
        baseline = top + (style.leading - style.size) / 2 + style.size * ASCENT + style.size * 0.1
        anchor = "end" if end else "start"
        return Text(x, baseline, text, style.size, style.colour, style.face, anchor, soft)

    def rule(self, space: float = 0.0, width: float = Paper.MEASURE) -> Strip:
        """A thin line across, glued to what follows."""
        line: Shape = Line(((0.0, 0.0), (width, 0.0)), LIGHT.line, RULE)
        return Strip(RULE, (Ink(None, (line,)),), space=space, glued=True)

    def picture(self, figure: Figure, space: float = 8.0) -> None:
        """A figure in the flow."""
        node = self.root.add("Figure", self.language, figure.alt)
        for shape in figure.shapes:
            if isinstance(shape, Text):
                self.lacking |= missing(shape.text)
        self.strips.append(Strip(figure.height, (Ink(node, figure.shapes),), space=space))
