"""Files from outside: their pages are kept, all that acts is left behind, and nothing they hold is fatal."""

import io
from typing import Any

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from sixaika_desktop.package import cleaning, pictures
from sixaika_desktop.package.cleaning import clean
from tests.package import files

HIDDEN = (
    b"JavaScript", b"Launch", b"calc.exe", b"virus.exe", b"SALAINEN", b"evil", b"paha.example",
    b"EmbeddedFile", b"OpenAction", "HYÖKKÄYS".encode("utf-16-be"),
)  # fmt: skip


def unpacked(data: bytes) -> bytes:
    """A PDF with every stream and object in the open."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        out = io.BytesIO()
        pdf.save(
            out,
            qdf=True,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
        return out.getvalue()


def sizes(data: bytes) -> list[tuple[int, int]]:
    return [(round(p.mediabox.width), round(p.mediabox.height)) for p in PdfReader(io.BytesIO(data)).pages]


def test_a_pdf_keeps_its_pages_its_size_and_its_words() -> None:
    found = clean(files.pdf(3, "KARTTA", (420, 595)), "kartta.pdf")
    assert (found.fate, found.pages) == ("appended", 3)
    assert sizes(found.data) == [(420, 595)] * 3
    words = [page.extract_text() for page in PdfReader(io.BytesIO(found.data)).pages]
    assert [w.split() for w in words] == [["KARTTA", "1"], ["KARTTA", "2"], ["KARTTA", "3"]]


def test_scripts_actions_links_and_files_within_are_not_carried_over() -> None:
    before = unpacked(files.hostile())
    assert all(word in before for word in HIDDEN[:4])
    found = clean(files.hostile(), "vieras.pdf")
    assert (found.fate, found.pages) == ("cleaned", 2)
    after = unpacked(found.data)
    assert not [word for word in HIDDEN if word in after]
    for key in (b"/AA", b"/Annots", b"/AF", b"/PieceInfo", b"/Ref"):
        assert key + b" " not in after
    assert "VIERAS 1" in PdfReader(io.BytesIO(found.data)).pages[0].extract_text()


def test_a_form_named_like_an_action_still_draws() -> None:
    after = unpacked(clean(files.hostile(), "x.pdf").data)
    assert b"10 10 50 50 re f" in after


def test_what_a_filled_in_form_shows_is_kept_and_the_form_is_not() -> None:
    with pikepdf.open(io.BytesIO(files.pdf())) as made:
        shown: Any = pikepdf.Stream(made, b"BT /Helv 12 Tf 2 5 Td (VASTAUS) Tj ET")
        shown.Type, shown.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        shown.BBox = pikepdf.Array([0, 0, 200, 20])
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        shown.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=font))
        field = made.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Tx,
                T=pikepdf.String("nimi"),
                V=pikepdf.String("VASTAUS"),
                F=4,
                Rect=pikepdf.Array([50, 500, 250, 520]),
                AP=pikepdf.Dictionary(N=made.make_indirect(shown)),
            )
        )
        made.pages[0].obj.Annots = pikepdf.Array([field])
        made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
        out = io.BytesIO()
        made.save(out)
    found = clean(out.getvalue(), "lomake.pdf")
    after = unpacked(found.data)
    assert b"VASTAUS" in after
    assert b"/AcroForm" not in after
    assert b"/Widget" not in after


@pytest.mark.parametrize("turn", [90, 270])
def test_a_page_that_is_turned_is_shown_as_it_is_seen(turn: int) -> None:
    assert sizes(clean(files.pdf(1, "X", (595, 842), Rotate=turn), "x.pdf").data) == [(842, 595)]


def test_a_page_whose_corner_is_elsewhere_is_cut_as_it_is_seen() -> None:
    box = pikepdf.Array([100, 100, 400, 500])
    found = clean(files.pdf(1, "X", CropBox=box), "x.pdf")
    assert sizes(found.data) == [(300, 400)]


@pytest.mark.parametrize(
    ("data", "name", "fate"),
    [
        (files.encrypted(), "x.pdf", "encrypted"),
        (files.encrypted(""), "x.pdf", "encrypted"),
        (files.damaged(), "x.pdf", "damaged"),
        (b"%PDF-1.7", "x.pdf", "damaged"),
        (b"", "x.pdf", "damaged"),
        (b"not a pdf at all", "x.pdf", "damaged"),
        (files.bomb(), "x.pdf", "too-large"),
        (b"PK\x03\x04", "x.xlsx", "beside"),
        (b"", "", "beside"),
        (files.picture()[:60], "x.png", "damaged"),
        (b"BM" + b"\x00" * 50, "x.bmp", "damaged"),
        (b"RIFF....WAVE", "x.wav", "damaged"),
    ],
)
def test_what_cannot_be_appended_is_told(data: bytes, name: str, fate: str) -> None:
    found = clean(data, name)
    assert (found.fate, found.pages, found.data) == (fate, 0, b"")


@pytest.mark.parametrize("times", [1, 2, 3])
def test_what_unpacks_without_end_is_put_beside_where_qpdf_keeps_to_no_limit(
    times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cleaning, "LIMITED", False)
    assert clean(files.bomb_of_objects(times), "x.pdf").fate == "too-large"
    assert clean(files.pdf(3), "x.pdf").pages == 3
    assert clean(files.hostile(), "x.pdf").fate == "cleaned"


def test_too_many_pages_are_put_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cleaning, "MOST_PAGES", 4)
    assert clean(files.pdf(4), "x.pdf").pages == 4
    assert clean(files.pdf(5), "x.pdf").fate == "too-large"


def test_a_picture_too_large_to_unpack_is_put_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 1000)
    assert clean(files.picture(), "x.png").fate == "too-large"


def test_what_is_in_a_file_counts_and_not_its_name() -> None:
    assert clean(files.pdf(), "kuva.png").fate == "appended"
    assert clean(files.picture(), "kartta.pdf").fate == "image"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_a_picture_is_a_page_of_its_shape(kind: str) -> None:
    found = clean(files.picture(kind), "x")
    assert (found.fate, found.pages) == ("image", 1)
    assert sizes(found.data) == [(480, 300)]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_pictures_of_every_kind_of_colour_are_taken(mode: str) -> None:
    assert clean(files.picture("PNG", (30, 20), mode), "x.png").fate == "image"


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_picture_of_sixteen_bits_keeps_its_shades(kind: str) -> None:
    image = Image.new("I;16", (3, 1))
    for at, shade in enumerate((0, 32768, 65535)):
        image.putpixel((at, 0), shade)
    out = io.BytesIO()
    image.save(out, kind)
    with pikepdf.open(io.BytesIO(clean(out.getvalue(), "x").data)) as found:
        drawing: Any = found.pages[0].obj.Resources.XObject.A
        shades = list(drawing.Resources.XObject.I.read_bytes())
    assert shades[0] == 0
    assert 126 <= shades[1] <= 129
    assert shades[2] == 255


@pytest.mark.parametrize("size", [(1, 1), (30000, 1), (1, 30000)])
def test_a_picture_of_one_point_or_of_one_line_is_a_page(size: tuple[int, int]) -> None:
    assert clean(files.picture("PNG", size), "x.png").fate == "image"


def test_a_file_cut_short_is_told_though_its_pages_could_be_read() -> None:
    whole = files.pdf(2)
    found = clean(whole[: whole.rindex(b"xref")], "x.pdf")
    assert (found.fate, found.pages) == ("repaired", 2)
    assert clean(whole, "x.pdf").fate == "appended"


def test_a_photograph_stands_upright_as_the_camera_says() -> None:
    image = Image.new("RGB", (400, 300), "white")
    exif = image.getexif()
    exif[0x0112] = 6
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    assert sizes(clean(out.getvalue(), "x.jpg").data) == [(225, 300)]


def test_a_scan_of_several_pages_has_as_many() -> None:
    first, *others = [Image.new("L", (60, 80), shade) for shade in (0, 128, 255)]
    out = io.BytesIO()
    first.save(out, "TIFF", save_all=True, append_images=others)
    assert clean(out.getvalue(), "x.tif").pages == 3


def test_the_same_file_gives_the_same_bytes() -> None:
    for data in (files.hostile(), files.picture(), files.picture("JPEG")):
        assert clean(data, "x").data == clean(data, "x").data
