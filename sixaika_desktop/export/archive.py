"""A document for the archive (arkistokelpoinen PDF): PDF/A-2b, validated, beside the tags of PDF/UA-1."""

import io

import pikepdf
from pikepdf import Name, pdfa

from sixaika_desktop.export.tagging import PROGRAM, description

LEVEL = "2b"


class NotArchivable(Exception):
    """The validator refused the file. That is a fault of the program, not of what the file says."""


def archived(data: bytes, title: str, author: str, language: str) -> bytes:
    """The same document as PDF/A-2b. The same bytes give the same bytes.

    The validator knows no other claim than that of PDF/A: it judges the file with that claim alone, and then
    the description gets the claim of PDF/UA too, with the explanation that PDF/A asks for
    (ISO 19005-2, 6.6.2.3).
    """
    plain, final = io.BytesIO(), io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        try:
            pdfa.save(pdf, plain, LEVEL)
        except pdfa.PdfaError as refused:
            raise NotArchivable(str(refused)) from refused
    with pikepdf.open(plain) as pdf:
        described = pdf.make_stream(description(title, author, language, archive=True))
        described.Type, described.Subtype = Name.Metadata, Name.XML
        pdf.Root.Metadata = described
        pdf.docinfo.Producer = PROGRAM
        pdf.save(final, **pdfa.resolve_save_kwargs(LEVEL, deterministic_id=True))
    return final.getvalue()
