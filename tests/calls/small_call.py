"""A small call in which everything stands that a call can hold, for tests that break one thing at a time."""

from pathlib import Path

from sixaika_desktop.calls.loader import read
from sixaika_desktop.calls.model import Call

SMALL = """\
id = "small"
version = "1"
title = { fi = "Pieni haku", sv = "Liten utlysning", en = "A small call" }
programme = { fi = "Ohjelma", sv = "Program", en = "Programme" }
fund = "EAKR"
regime = "2014-2020"
axes = ["partner", "category", "period", "work_package"]
counting = { newline = 1, unit = "code_points" }

[source.law]
title = "The law"
link = "https://example.fi/law"
checked = 2026-11-01

[parameter.most]
unit = "%"
values = [
    { since = 2014-01-01, value = 80, source = "law", article = "1 §" },
    { since = 2018-01-01, value = 70, source = "law", article = "1 §" },
]

[[round]]
id = "spring"
title = { fi = "Kevät", sv = "Vår", en = "Spring" }
opens = 2016-01-01
closes = 2016-02-01
source = "law"
choices = { topic = ["a"] }

[[round]]
id = "autumn"
title = { fi = "Syksy", sv = "Höst", en = "Autumn" }
opens = 2018-09-01
drops = ["R-2"]

[[category]]
id = "staff"
names = { fi = "Palkat", sv = "Löner", en = "Staff" }
tags = ["staff"]

[[category]]
id = "travel"
names = { fi = "Matkat", sv = "Resor", en = "Travel" }
tags = ["travel"]

[[category]]
id = "flat"
names = { fi = "Prosentti", sv = "Procent", en = "Flat rate" }

[[cost_model]]
id = "flat-24"
names = { fi = "24 %", sv = "24 %", en = "24 %" }
open = ["staff"]

[[cost_model.rate]]
id = "flat-24"
target = "flat"
value = 24
base = ["staff"]
covers = ["travel"]

[rounding.row]
unit = 0.01
mode = "half_up"

[periods]
by = "years"
unplaced = "last"

[[financing]]
id = "eu"
names = { fi = "EU", sv = "EU", en = "EU" }
support = true
public = true
rate = 80

[[financing]]
id = "own"
names = { fi = "Oma", sv = "Egen", en = "Own" }
own = true

[[mark]]
code = "abroad"
names = { fi = "Ulkomaille", sv = "Utomlands", en = "Abroad" }

[[section]]
id = "s1"
number = "1"
names = { fi = "Osa", sv = "Del", en = "Part" }

[[section.question]]
id = "topic"
names = { fi = "Aihe", sv = "Ämne", en = "Topic" }
kind = "choice"
choice = [
    { code = "a", names = { fi = "A", sv = "A", en = "A" } },
    { code = "b", names = { fi = "B", sv = "B", en = "B" } },
]

[[section.question]]
id = "summary"
names = { fi = "Tiivistelmä", sv = "Sammanfattning", en = "Summary" }
limit = 20

[[annex]]
id = "agreement"
names = { fi = "Sopimus", sv = "Avtal", en = "Agreement" }

[[rule]]
id = "R-1"
check = "partner_count"
least = 2
source = "law"
article = "2 §"
severity = "blocks"
title = { fi = "Vähintään {least}", sv = "Minst {least}", en = "At least {least}" }
says.fi = "Toteuttajia on {count}."
says.sv = "Genomförarna är {count}."
says.en = "There are {count} partners."
fix = "activate"

[[rule]]
id = "R-2"
check = "share_most"
figure = "support"
base = "base"
most = { parameter = "most" }
source = "law"
article = "3 §"
severity = { drafting = "warns", submission = "blocks" }
title = { fi = "Enintään {most}", sv = "Högst {most}", en = "At most {most}" }
says = { fi = "Tuki {amount}.", sv = "Stöd {amount}.", en = "Support {amount}, at most {limit}." }
reason = true
reason_article = "3 §"

[[rule]]
id = "R-3"
check = "given"
questions = ["summary"]
annexes = ["agreement"]
source = "law"
article = "4 §"
severity = "blocks"
title = { fi = "Tiivistelmä", sv = "Sammanfattning", en = "Summary" }
says = { fi = "Puuttuu: {lacking}", sv = "Saknas: {lacking}", en = "Missing: {lacking}" }
"""


def small(*changes: tuple[str, str]) -> Call:
    """The small call, with texts replaced."""
    return read(text(*changes), "small.toml")


def text(*changes: tuple[str, str]) -> str:
    """The text of the small call, with texts replaced."""
    found = SMALL
    for old, new in changes:
        assert found.count(old) == 1, f"{old!r} stands {found.count(old)} times"
        found = found.replace(old, new)
    return found


def line_of(part: str, whole: str = SMALL) -> int:
    """The line on which a part of a text begins."""
    return whole[: whole.index(part)].count("\n") + 1


def written(folder: Path, content: str | bytes, name: str = "small.toml") -> Path:
    """A file with this content."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path
