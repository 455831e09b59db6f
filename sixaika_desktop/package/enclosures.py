"""The attachments of an application: in the order of the call's annexes, each with what became of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application, Attachment
from sixaika_desktop.package.cleaning import PAGES, Clean, Fate, clean
from sixaika_desktop.package.names import ending, slug


@dataclass(frozen=True, slots=True)
class Enclosure:
    """An attachment with its number in the package, its pages that only show, and its own file beside.

    `content` is what that file holds: the cleaned pages of a PDF, the bytes as they are of anything else.
    """

    number: int
    attachment: Attachment
    clean: Clean
    file: str
    content: bytes

    @property
    def fate(self) -> Fate:
        """What became of it."""
        return self.clean.fate

    @property
    def pages(self) -> int:
        """How many pages it has in the combined PDF."""
        return self.clean.pages


def enclosures(
    app: Application,
    call: Call,
    attachments: Mapping[str, bytes],
    step: Callable[[str], None],
) -> list[Enclosure]:
    """All attachments, judged; `step` is told the name of each before it is looked at."""
    order = {annex.id: place for place, annex in enumerate(call.annexes)}
    partners = {p.id: place for place, p in enumerate(app.partners)}
    rows = sorted(
        app.attachments,
        key=lambda a: (order.get(a.kind, len(order)), partners.get(a.partner, -1)),
    )
    known: dict[str, Clean] = {}
    found: list[Enclosure] = []
    for number, row in enumerate(rows, 1):
        data = attachments.get(row.sha256) if row.sha256 else None
        if data is None:
            found.append(Enclosure(number, row, Clean("missing"), "", b""))
            continue
        step(row.name)
        if row.sha256 not in known:
            known[row.sha256] = clean(data, row.name)
        result = known[row.sha256]
        pdf = result.fate in PAGES
        stem = slug(row.name.rpartition(".")[0] or row.name) or "file"
        name = f"{number:02}-{stem}.{'pdf' if pdf else ending(row.name)}"
        found.append(Enclosure(number, row, result, name, result.data if pdf else data))
    return found
