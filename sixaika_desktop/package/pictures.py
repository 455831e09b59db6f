"""Pictures from outside as pages: each frame upright, on white, in eight bits, no finer than paper needs."""

import io
import zlib
from typing import Final

from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image, ImageOps

MOST_PIXELS: Final = 80_000_000
LONG_SIDE, SHORT_SIDE = 2600, 1840
"""Pictures are made no finer than this: some 240 points to the inch on A4."""
PICTURES: Final = ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP")
SIGNATURES: Final = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF",
)  # fmt: skip
MOST_FRAMES: Final = 50
SMALLEST: Final = 3.0
"""No page is narrower, in points (PDF 1.7, annex C)."""


class TooLarge(Exception):
    """The picture has more points than can be handled."""


def drawn(data: bytes) -> tuple[bytes, int]:
    """A PDF in which each page of a scan, or the first frame of any other picture, is a page of its own, and
    how many there are. Raises TooLarge, or whatever Pillow raises for a damaged picture.
    """
    with Image.open(io.BytesIO(data), formats=PICTURES) as image, Pdf.new() as target:
        frames = min(int(getattr(image, "n_frames", 1)), MOST_FRAMES) if image.format == "TIFF" else 1
        for number in range(frames):
            if number:
                image.seek(number)
            if image.size[0] * image.size[1] > MOST_PIXELS:
                raise TooLarge
            _frame(target, image, photo=image.format in ("JPEG", "WEBP"))
        out = io.BytesIO()
        target.save(out, deterministic_id=True)
        return out.getvalue(), frames


def _grey(image: Image.Image) -> Image.Image:
    """A picture of one colour in eight bits. Pillow would cut off all above 255."""
    if image.mode in ("1", "L"):
        return image.convert("L")
    if image.mode.startswith("I;"):
        image = image.convert("I")
    high = image.getextrema()[1]
    most = high if isinstance(high, int | float) else 255
    white = 65535 if image.mode == "I" and most > 255 else max(most, 1)
    if image.mode == "I" and most <= 255:
        return image.convert("L")
    return image.convert("F").point(lambda value: value * (255 / white)).convert("L")


def _frame(target: Pdf, image: Image.Image, *, photo: bool) -> None:
    """One picture as a page of its size at 96 points to the inch, upright as the camera says."""
    shown = ImageOps.exif_transpose(image)
    if shown.mode in ("RGBA", "LA", "PA") or "transparency" in shown.info:
        whole = shown.convert("RGBA")
        shown = Image.new("RGB", whole.size, "white")
        shown.paste(whole, mask=whole.getchannel("A"))
    elif shown.mode in ("1", "L", "F") or shown.mode.startswith("I"):
        shown = _grey(shown)
    else:
        shown = shown.convert("RGB")
    width, height = shown.size
    most = (LONG_SIDE, SHORT_SIDE) if width > height else (SHORT_SIDE, LONG_SIDE)
    points = (max(width * 0.75, SMALLEST), max(height * 0.75, SMALLEST))
    shown.thumbnail(most)
    packed = io.BytesIO()
    if photo:
        shown.save(packed, "JPEG", quality=90)
        stream = Stream(target, packed.getvalue(), Filter=Name.DCTDecode)
    else:
        stream = Stream(target, zlib.compress(shown.tobytes(), 6), Filter=Name.FlateDecode)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height = shown.size
    stream.ColorSpace = Name.DeviceGray if shown.mode == "L" else Name.DeviceRGB
    stream.BitsPerComponent = 8
    form = Stream(target, f"{points[0]:.3f} 0 0 {points[1]:.3f} 0 0 cm /I Do".encode())
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox = Array([0, 0, points[0], points[1]])
    form.Resources = Dictionary(XObject=Dictionary(I=target.make_indirect(stream)))
    scale = min(1.0, 14400.0 / max(points))
    size = max(points[0] * scale, SMALLEST), max(points[1] * scale, SMALLEST)
    page = target.add_blank_page(page_size=size)
    page.obj.Resources = Dictionary(XObject=Dictionary(A=target.make_indirect(form)))
    page.obj.Contents = target.make_stream(f"q {scale:.6f} 0 0 {scale:.6f} 0 0 cm /A Do Q".encode())
