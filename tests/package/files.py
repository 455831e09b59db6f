"""Attachments of every kind, good and bad, made anew for each test."""

import io
import struct
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image


def pdf(pages: int = 1, text: str = "KARTTA", size: tuple[float, float] = (595, 842), **page: Any) -> bytes:
    """A PDF whose pages each say their text and number."""
    with Pdf.new() as made:
        for number in range(1, pages + 1):
            added = made.add_blank_page(page_size=size)
            font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
            added.obj.Resources = Dictionary(Font=Dictionary(F=made.make_indirect(font)))
            drawn = (
                f"0.8 0.9 1 rg 0 0 {size[0]} {size[1]} re f 0 g BT /F 40 Tf 60 200 Td ({text} {number}) Tj ET"
            )
            added.obj.Contents = made.make_stream(drawn.encode())
            for key, value in page.items():
                added.obj[f"/{key}"] = value
        out = io.BytesIO()
        made.save(out, static_id=True)
        return out.getvalue()


def hostile() -> bytes:
    """A PDF with a script, a launch action, a link, files within, a form, and a drawing that hides more."""
    with pikepdf.open(io.BytesIO(pdf(2, "VIERAS"))) as made:
        script = Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert('HYÖKKÄYS')"))
        launch = Dictionary(S=Name.Launch, F=pikepdf.String("calc.exe"))
        made.Root.OpenAction = made.make_indirect(script)
        made.Root.AA = Dictionary(WC=script)
        within = made.make_stream(b"MZ SALAINEN OHJELMA")
        within.Type = Name.EmbeddedFile
        spec = Dictionary(Type=Name.Filespec, F=pikepdf.String("virus.exe"), EF=Dictionary(F=within))
        made.Root.Names = Dictionary(
            EmbeddedFiles=Dictionary(Names=Array([pikepdf.String("virus.exe"), made.make_indirect(spec)])),
            JavaScript=Dictionary(Names=Array([pikepdf.String("x"), made.make_indirect(script)])),
        )
        page = made.pages[0].obj
        page.AA = Dictionary(O=launch)
        page.Annots = Array(
            [
                made.make_indirect(
                    Dictionary(
                        Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 500, 500]), A=launch, F=4
                    )
                ),
                made.make_indirect(
                    Dictionary(
                        Type=Name.Annot,
                        Subtype=Name.Link,
                        Rect=Array([0, 0, 500, 500]),
                        A=Dictionary(S=Name.URI, URI=pikepdf.String("http://paha.example/")),
                    )
                ),
            ]
        )
        hidden = Stream(made, b"0 g 10 10 50 50 re f")
        hidden.Type, hidden.Subtype, hidden.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 100])
        hidden.AF = Array([made.make_indirect(spec)])
        hidden.PieceInfo = Dictionary(X=Dictionary(JS=pikepdf.String("evil()")))
        hidden.Metadata = made.make_stream(b"<x>SALAINEN</x>")
        hidden.Ref = Dictionary(F=spec, Page=0)
        script_form = Stream(made, b"% PostScript")
        script_form.Type, script_form.Subtype = Name.XObject, Name.PS
        page.Resources.XObject = Dictionary(
            {"/JS": made.make_indirect(hidden), "/PS": made.make_indirect(script_form)}
        )
        page.Contents = Array([page.Contents, made.make_stream(b"\nq /JS Do /PS Do Q\n")])
        out = io.BytesIO()
        made.save(out, static_id=True)
        return out.getvalue()


def encrypted(user: str = "salasana") -> bytes:
    """A PDF that opens with a password only; with "" it opens, but is protected."""
    with pikepdf.open(io.BytesIO(pdf())) as made:
        out = io.BytesIO()
        made.save(out, encryption=pikepdf.Encryption(user=user, owner="omistaja"))
        return out.getvalue()


def damaged() -> bytes:
    """A PDF of which most was lost."""
    return pdf(3)[:200] + b"\x00" * 50


def bomb() -> bytes:
    """A PDF whose page draws half a gigabyte of nothing."""
    import zlib

    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(300)) + packer.flush()
    with pikepdf.open(io.BytesIO(pdf())) as made:
        made.pages[0].obj.Contents = Stream(made, packed, Filter=Name.FlateDecode)
        out = io.BytesIO()
        made.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
        return out.getvalue()


def bomb_of_objects(times: int = 1) -> bytes:
    """A PDF whose objects lie in a stream that unpacks to 300 megabytes; deflated several times."""
    import zlib

    head = b"10 0 11 2 1 2 "
    packer = zlib.compressobj(9)
    packed = packer.compress(head) + b"".join(packer.compress(b" " * 1_000_000) for _ in range(300))
    packed += packer.flush()
    for _ in range(times - 1):
        packed = zlib.compress(packed, 9)
    filters = b"/FlateDecode" * times
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R/X 10 0 R>>",
        2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>",
        4: b"<</Type/ObjStm/N 2/First 10/Filter[%b]/Length %d>>stream\n%b\nendstream"
        % (filters, len(packed), packed),
    }
    out = b"%PDF-1.5\n"
    rows = {0: (0, 0, 65535), 10: (2, 4, 0), 11: (2, 4, 1)}
    for number, said in objects.items():
        rows[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, said)
    start = rows[5] = (1, len(out), 0)
    table = b"".join(struct.pack(">BIH", *rows.get(n, (0, 0, 65535))) for n in range(12))
    out += b"5 0 obj\n<</Type/XRef/Size 12/W[1 4 2]/Root 1 0 R/Length %d>>stream\n" % len(table)
    return out + table + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start[1]


def picture(kind: str = "PNG", size: tuple[int, int] = (640, 400), mode: str = "RGB") -> bytes:
    """A picture with a red corner."""
    image = Image.new(mode, size, "#3060a0" if mode == "RGB" else 0)
    if mode == "RGB":
        image.paste("#c02020", (0, 0, size[0] // 4, size[1] // 4))
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()
