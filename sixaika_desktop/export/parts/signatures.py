"""The signature (allekirjoitus): the statement and the blocks to sign, all on one page."""

from sixaika_desktop.domain.model import Contact
from sixaika_desktop.export.figures.shapes import Line, Shape
from sixaika_desktop.export.flow import Ink, Strip
from sixaika_desktop.export.manuscript import LABEL, Style
from sixaika_desktop.export.parts import fields
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tokens import LIGHT, Paper


def signatures(subject: Subject) -> None:
    """Writes the statement and a block for each signatory the lead has named, or an empty one."""
    ms = subject.ms
    begin = len(ms.strips)
    fields.begin(subject, ms.say("paper-signature"), 0.0)
    lead = subject.lead
    name = subject.name(lead) if lead else ms.say("paper-lead")
    ms.text(ms.say("paper-signature-statement", lead=name))
    found = [c for c in lead.contacts if c.kind == "signatory"] if lead else []
    for contact in found or [Contact(id="")]:
        _block(subject, name, contact)
    for strip in ms.strips[begin:-1]:
        strip.glued = True


def _block(subject: Subject, organisation: str, contact: Contact) -> None:
    ms = subject.ms
    half = Paper.columns(6)
    right = Paper.at(6)
    ink: list[Shape] = []
    for x, label in ((0.0, "paper-place-and-date"), (right, "paper-signing")):
        ink.append(Line(((x, 40.0), (x + half, 40.0)), LIGHT.muted, 0.4))
        ink.append(ms.line(ms.say(label), x, 43.0, LABEL))
    ms.add([Strip(58.0, (Ink(ms.root.add("P"), tuple(ink)),), space=26.0)])
    bold = Style(10.0, 13.0, "bold")
    for text, style in (
        (contact.name, bold),
        (contact.position, Style(10.0, 13.0)),
        (organisation, Style(10.0, 13.0)),
    ):
        if text:
            ms.add(ms.set(text, style, ms.language, half, ms.root.add("P"), x=right))
