"""What each part of the package would hold now, and what is still lacking in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sixaika_desktop.package import PARTS

if TYPE_CHECKING:
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class PartTold:
    """A part: how many files it makes and for whom; whose signed papers are not there yet ("": the one of
    all); the names of annexes that are asked and neither there nor made.
    """

    part: str
    files: int
    whose: tuple[str, ...] = ()
    unsigned: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def outline(snapshot: Snapshot, language: Language) -> tuple[PartTold, ...]:
    """All parts, named in this language. It brings in what writes PDFs: for work off the screen's thread."""
    from sixaika_desktop.domain.phrases import pick
    from sixaika_desktop.export.parts.annexes import annex_lines
    from sixaika_desktop.package.annex_list import MADE
    from sixaika_desktop.package.pieces import planned

    app = snapshot.application
    unsigned: dict[str, dict[str, None]] = {}
    missing: dict[str, None] = {}
    for line in annex_lines(snapshot, language):
        there = bool(line.files) and all(file.sha256 for file in line.files)
        signed = not line.annex.signed or all(file.signed for file in line.files)
        part = MADE.get(line.annex.id, "")
        if part and not (there and signed):
            unsigned.setdefault(part, {})[line.whose] = None
        elif not part and line.rules and not there:
            missing[pick(line.annex.names, language)] = None
    found: list[PartTold] = []
    for part in PARTS:
        papers = planned(snapshot, language, [part])
        files, gone = len(papers), ()
        if part == "annexes":
            files, gone = 1 + sum(bool(a.sha256) for a in app.attachments), tuple(missing)
        elif part == "timeline":
            files = int(bool(snapshot.budget.periods and app.work_packages))
        elif part in ("workbook", "data", "combined"):
            files = 1
        whose = tuple(paper.whose for paper in papers if paper.whose)
        found.append(PartTold(part, files, whose, tuple(unsigned.get(part, ())) if files else (), gone))
    return tuple(found)
