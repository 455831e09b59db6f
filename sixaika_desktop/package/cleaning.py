"""A PDF or picture from outside as pages that only show: no scripts, actions, forms or files within.

Every page is made anew from what its content stream draws. Of the rest of the file nothing is carried over
but the fonts, pictures, colours and patterns which that draws with.
"""

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image

from sixaika_desktop.package.pictures import SIGNATURES, TooLarge, drawn

Fate: TypeAlias = Literal[
    "appended", "cleaned", "repaired", "image", "beside", "damaged", "encrypted", "too-large", "missing"
]

PAGES: Final[frozenset[Fate]] = frozenset(("appended", "cleaned", "repaired"))
"""What becomes of a PDF whose pages are there."""
FAULTY: Final[frozenset[Fate]] = frozenset(("damaged", "repaired", "encrypted"))
"""What becomes of a file that is not as whoever made it wanted it."""
MENDED: Final = ("reconstruct", "damaged", "error decoding")
"""Words of qpdf where it guessed what a broken file held: some of it may be lost."""
MB: Final = 1024 * 1024
MOST_PAGES: Final = 400
"""An attachment of more pages is put beside."""
MOST_OBJECTS: Final = 200_000
MOST_CONTENT: Final = 32 * MB
"""What a page may draw, unpacked."""
UNPACKED: Final = 128 * MB
"""What a stream may be, unpacked."""

LIMITED = hasattr(pikepdf.settings, "set_qpdf_limits")
"""Whether qpdf keeps to limits; that of the wheels for macOS 14 is older, and unpacks whatever there is."""
if LIMITED:
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=UNPACKED,
        run_length_max_memory=UNPACKED,
        png_max_memory=UNPACKED,
        tiff_max_memory=UNPACKED,
        dct_max_memory=256 * MB,
    )

_FAULTS = (
    pikepdf.PdfError,
    pikepdf.DataDecodingError,
    pikepdf.ForeignObjectError,
    zlib.error,
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    SyntaxError,
)
"""What reading a damaged file raises."""

NAMED: Final = frozenset(
    ("/XObject", "/Font", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/CharProcs")
)
"""Dictionaries of resources, whose keys are names the content gives."""
DROPPED: Final = frozenset(
    ("/AA", "/AF", "/AcroForm", "/Alternates", "/Annots", "/B", "/Dests", "/EF", "/JS", "/JavaScript",
     "/LastModified", "/Measure", "/Metadata", "/Names", "/OC", "/OPI", "/OpenAction", "/Outlines",
     "/PieceInfo", "/PtData", "/Ref", "/StructParent", "/StructParents", "/URI", "/UF")
)  # fmt: skip
OUTSIDE: Final = frozenset(("/F", "/FFilter", "/FDecodeParms"))
"""Keys of a stream whose bytes lie in another file."""
ACTIONS: Final = frozenset(
    ("/JavaScript", "/Launch", "/GoToR", "/GoToE", "/GoTo3DView", "/ImportData", "/SubmitForm", "/ResetForm",
     "/Rendition", "/RichMediaExecute", "/Movie", "/Sound", "/URI", "/Named", "/SetOCGState", "/Trans",
     "/Hide")
)  # fmt: skip
ACTIVE: Final = frozenset(("/JS", "/EF", "/AA", "/RichMediaContent", "/EmbeddedFiles", "/JavaScript", "/XFA"))
ACTING: Final = frozenset(
    ("/JavaScript", "/Launch", "/GoToE", "/GoToR", "/ImportData", "/SubmitForm", "/Rendition", "/Movie",
     "/Sound", "/RichMediaExecute")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clean:
    """What came of a file: pages that only show, as one PDF; or why there are none."""

    fate: Fate
    data: bytes = b""
    pages: int = 0


def clean(data: bytes, name: str) -> Clean:
    """The file's pages, judged by what is in it and not by its name; `beside` for what is no page."""
    if b"%PDF-" in data[:1024]:
        return _pdf(data)
    if data.startswith(SIGNATURES):
        return _picture(data)
    ending = name.lower().rpartition(".")[2]
    known = ending == "pdf" or ending in ("png", "jpg", "jpeg", "tif", "tiff", "gif", "bmp", "webp")
    return Clean("damaged" if known else "beside")


def _pdf(data: bytes) -> Clean:
    if not LIMITED and _bursts(data):
        return Clean("too-large")
    try:
        with pikepdf.open(io.BytesIO(data)) as source:
            if source.is_encrypted:
                return Clean("encrypted")
            count = len(source.pages)
            if count == 0:
                return Clean("damaged")
            if count > MOST_PAGES or len(source.objects) > MOST_OBJECTS:
                return Clean("too-large")
            if not all(_bounded(page) for page in source.pages):
                return Clean("too-large")
            mended = any(word in str(w) for w in source.get_warnings() for word in MENDED)
            fate: Fate = "repaired" if mended else "cleaned" if _acts(source) else "appended"
            return Clean(fate, _redrawn(source), count)
    except pikepdf.PasswordError:
        return Clean("encrypted")
    except MemoryError:
        return Clean("too-large")
    except RecursionError:
        return Clean("damaged")
    except _FAULTS:
        return Clean("damaged")


def _redrawn(source: Pdf) -> bytes:
    """A new file of as many pages, each drawing what the old one drew, of the size it was seen at."""
    _flatten(source)
    with Pdf.new() as target:
        for page in source.pages:
            form: Any = target.copy_foreign(page.as_form_xobject())
            _only_shows(form, target)
            width, height = _seen(form)
            new = target.add_blank_page(page_size=(width, height))
            new.obj.Resources = Dictionary(XObject=Dictionary({"/A": form}))
            box = pikepdf.Rectangle(0, 0, width, height)
            drawn = new.calc_form_xobject_placement(form, Name.A, box, invert_transformations=False)
            new.obj.Contents = target.make_stream(drawn)
        out = io.BytesIO()
        target.remove_unreferenced_resources()
        target.save(
            out,
            deterministic_id=True,
            static_id=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
        return out.getvalue()


def _flatten(source: Pdf) -> None:
    """What filled-in forms and visible signatures show becomes part of the page."""
    try:
        source.generate_appearance_streams()
        source.flatten_annotations("print")
    except _FAULTS:
        return


def _seen(form: Any) -> tuple[float, float]:
    """Width and height of a page as it is seen: its box through its rotation and unit."""
    x0, y0, x1, y1 = (float(v) for v in form.BBox)
    a, b, c, d, e, f = (float(v) for v in form.get("/Matrix", Array([1, 0, 0, 1, 0, 0])))
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)]
    width = max(x for x, _ in corners) - min(x for x, _ in corners)
    height = max(y for _, y in corners) - min(y for _, y in corners)
    if not (1.0 <= width <= 14400.0 * 10 and 1.0 <= height <= 14400.0 * 10):
        raise ValueError("a page of no size")
    scale = min(1.0, 14400.0 / max(width, height))
    return width * scale, height * scale


def _bounded(page: Any) -> bool:
    """Whether what a page draws, unpacked, is of a size that can be handled."""
    contents: Any = page.obj.get("/Contents")
    streams = list(contents) if isinstance(contents, Array) else [contents]
    room = MOST_CONTENT
    for stream in streams:
        if isinstance(stream, Stream):
            room -= _unpacked(stream, room)
            if room <= 0:
                return False
    return True


def _unpacked(stream: Any, room: int) -> int:
    """The length of a stream, unpacked as far as `room`; what is packed otherwise than by deflate counts
    thousandfold.
    """
    data: bytes = stream.read_raw_bytes()
    filters: Any = stream.get("/Filter")
    names = [str(n) for n in filters] if isinstance(filters, Array) else [str(filters)] if filters else []
    for name in names:
        if name in ("/FlateDecode", "/Fl"):
            unpacker = zlib.decompressobj()
            data = unpacker.decompress(data, room + 1)
        elif name in ("/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"):
            return len(data) * 1000
    return len(data)


def _bursts(data: bytes) -> bool:
    """Whether something in a file, deflated up to four times, unpacks to more than any page needs."""
    return any(_bursts_from(data, found.end()) for found in re.finditer(rb"stream\r?\n", data))


def _bursts_from(data: bytes, start: int) -> bool:
    unpackers = [zlib.decompressobj() for _ in range(4)]
    counts = [0] * len(unpackers)
    for at in range(start, len(data), 4096):
        part = data[at : at + 4096]
        for n, unpacker in enumerate(unpackers):
            try:
                part = unpacker.decompress(part)
            except zlib.error:
                del unpackers[n:]
                break
            counts[n] += len(part)
            if counts[n] > UNPACKED:
                return True
        if not unpackers or unpackers[0].eof:
            break
    return False


# ---- nothing that acts


def _dicts(top: Any) -> Iterator[Any]:
    """A dictionary or array and those that stand in it directly, streams' dictionaries too."""
    todo = [top]
    while todo:
        here = todo.pop()
        if isinstance(here, Array):
            todo += [v for v in here if isinstance(v, Array | Dictionary) and not v.is_indirect]
        elif isinstance(here, Dictionary | Stream):
            yield here
            todo += [v for _, v in here.items() if isinstance(v, Array | Dictionary) and not v.is_indirect]


def _acts(source: Pdf) -> bool:
    """Whether there are scripts, actions that reach out of the file, or files within it."""
    for top in source.objects:
        for found in _dicts(top):
            keys = found.keys()
            if not ACTIVE.isdisjoint(keys):
                return True
            if "/S" in keys and str(found.get("/S")) in ACTING:
                return True
    return False


def _only_shows(form: Any, target: Pdf) -> None:
    """Takes from a drawing, and all it draws with, what does not show."""
    nothing = Stream(target, b"")
    nothing.Type, nothing.Subtype, nothing.BBox = Name.XObject, Name.Form, Array([0, 0, 1, 1])
    seen: set[tuple[int, int]] = set()
    todo: list[tuple[Any, bool]] = [(form, False)]
    while todo:
        here, named = todo.pop()
        if here.is_indirect:
            if here.objgen in seen:
                continue
            seen.add(here.objgen)
        if isinstance(here, Array):
            todo += [(v, False) for v in here if isinstance(v, Array | Dictionary | Stream)]
            continue
        for key, value in [*here.items()]:
            if named and isinstance(value, Stream) and str(value.get("/Subtype")) == "/PS":
                here[key] = target.make_indirect(nothing)
            elif _acting(key, value, named, isinstance(here, Stream)):
                del here[key]
            elif key == "/Properties" and not named and isinstance(value, Dictionary):
                here[key] = Dictionary({name: Dictionary() for name in value.keys()})  # noqa: SIM118
            elif isinstance(value, Array | Dictionary | Stream):
                todo.append((value, key in NAMED and not named))


def _acting(key: str, value: Any, named: bool, of_stream: bool) -> bool:
    """Whether an entry does more than show."""
    if isinstance(value, Dictionary) and str(value.get("/S")) in ACTIONS:
        return True
    return not named and (key in DROPPED or (of_stream and key in OUTSIDE))


# ---- pictures


def _picture(data: bytes) -> Clean:
    try:
        made, pages = drawn(data)
    except (TooLarge, Image.DecompressionBombError, MemoryError):
        return Clean("too-large")
    except (*_FAULTS, EOFError, Warning):
        return Clean("damaged")
    return Clean("image", made, pages)
