"""A document for the archive (arkistokelpoinen PDF): PDF/A-2b beside the tags of PDF/UA-1.

The painter writes nothing that PDF/A forbids: every font is inside, nothing is encrypted, no script, no link
to another file. What is left is to say which colours the amounts of red, green and blue mean, and which
standard is followed. The tests hold every kind of document against a validator.
"""

from pikepdf import Array, Dictionary, Name, Pdf, String

from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.export.tagging import description

COLOURS = "srgb.icc"
"""The profile of sRGB as LittleCMS makes it, free for all."""


def declare(pdf: Pdf, title: str, author: str, language: str) -> None:
    """Make an open document of the painter's one of PDF/A-2b (ISO 19005-2, 6.2.3 and 6.6.4)."""
    colours = pdf.make_stream((resources() / COLOURS).read_bytes(), N=3)
    meant = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=colours,
    )
    pdf.Root.OutputIntents = Array([meant])
    told = description(title, author, language, archive=True)
    pdf.Root.Metadata = pdf.make_stream(told, Type=Name.Metadata, Subtype=Name.XML)
