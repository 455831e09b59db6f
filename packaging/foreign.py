"""What the wheels bring that is not Python: libraries of others, in files of their own or linked into them.

`notices.py` names each with its licence, `bill.py` lists it. A library in the bundle that nothing here knows
is an error: none goes out unnamed.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Foreign:
    """A library that a wheel brings. It is there when a file of the bundle matches `files`; without `files`
    it is linked into the wheel's own, and is there when the wheel's licence texts say so by `says`. `texts`
    are in packaging/licences, for what the wheel brings without its text.
    """

    wheel: str
    name: str
    licence: str
    files: str = ""
    says: str = ""
    texts: tuple[str, ...] = ()
    source: str = ""


_GCC: Final = ("GPL-3.0.txt", "GCC-exception-3.1.txt")
_GCC_NAME: Final = "GPL-3.0-or-later WITH GCC-exception-3.1"
_LGPL: Final = "LGPL-2.1-or-later"
_LGPL_3: Final = "LGPL-3.0-or-later"
_LGPL_3_TEXTS: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")
_MICROSOFT: Final = "Microsoft Software License Terms"


def _pillow(name: str, licence: str, says: str) -> Foreign:
    return Foreign("pillow", name, licence, says=says)


def _spelling(name: str, licence: str, file: str, source: str, *texts: str) -> Foreign:
    return Foreign("pyenchant", name, licence, rf"enchant/data/.*{file}", texts=texts, source=source)


KNOWN: Final = (
    Foreign("lxml", "libxml2", "MIT", says="**libxml2**"),
    Foreign("lxml", "libxslt", "MIT", says="**libxslt**"),
    Foreign("lxml", "libexslt", "MIT", says="**libexslt**"),
    Foreign("lxml", "zlib", "Zlib", says="**zlib**"),
    Foreign(
        "lxml",
        "libiconv",
        _LGPL,
        says="**iconv**",
        texts=("LGPL-2.1.txt",),
        source="https://ftp.gnu.org/pub/gnu/libiconv/",
    ),
    Foreign("numpy", "OpenBLAS", "BSD-3-Clause", r"numpy\.libs/libscipy_openblas", "Name: OpenBLAS"),
    Foreign("numpy", "LAPACK", "BSD-3-Clause-Open-MPI", says="Name: LAPACK"),
    Foreign(
        "numpy",
        "GCC runtime",
        _GCC_NAME,
        r"numpy(\.libs|/\.dylibs)/lib(gfortran|gcc_s|scipy_openblas)",
        texts=_GCC,
    ),
    Foreign(
        "numpy",
        "libquadmath",
        _LGPL,
        r"numpy(\.libs|/\.dylibs)/libquadmath",
        texts=("LGPL-2.1.txt",),
        source="https://gcc.gnu.org/",
    ),
    Foreign(
        "pikepdf",
        "qpdf",
        "Apache-2.0",
        r"pikepdf(\.libs|/\.dylibs)/(lib)?qpdf",
        "qpdf.txt",
        texts=("qpdf.txt",),
    ),
    Foreign(
        "pikepdf",
        "libjpeg-turbo",
        "IJG AND BSD-3-Clause",
        r"pikepdf(\.libs|/\.dylibs)/(libjpeg|qpdf)",
        "libjpeg-turbo.txt",
        texts=("libjpeg-turbo.txt", "libjpeg-turbo-README.ijg.txt"),
    ),
    Foreign("pikepdf", "OpenSSL", "Apache-2.0", r"pikepdf(\.libs/qpdf|/\.dylibs/libcrypto)", "openssl.txt"),
    Foreign("pikepdf", "zlib", "Zlib", r"pikepdf(\.libs/qpdf|/\.dylibs/libz)", "zlib.txt"),
    Foreign(
        "pikepdf", "GCC runtime", _GCC_NAME, r"pikepdf\.libs/lib(stdc\+\+|gcc_s)", "GCC-exception-3.1.txt"
    ),
    *(
        Foreign("pikepdf", name, licence, rf"pikepdf/\.dylibs/lib({file})\.", texts=texts, source=source)
        for name, licence, file, texts, source in (
            ("GnuTLS", _LGPL, "gnutls", ("LGPL-2.1.txt",), "https://www.gnutls.org/"),
            ("GMP", _LGPL_3, "gmp", _LGPL_3_TEXTS, "https://gmplib.org/"),
            ("Nettle", _LGPL_3, "nettle|hogweed", _LGPL_3_TEXTS, "https://www.lysator.liu.se/~nisse/nettle/"),
            ("libidn2", _LGPL_3, "idn2", _LGPL_3_TEXTS, "https://www.gnu.org/software/libidn/"),
            (
                "libunistring",
                _LGPL_3,
                "unistring",
                _LGPL_3_TEXTS,
                "https://www.gnu.org/software/libunistring/",
            ),
            ("libtasn1", _LGPL, "tasn1", ("LGPL-2.1.txt",), "https://www.gnu.org/software/libtasn1/"),
            (
                "GNU gettext (libintl)",
                _LGPL,
                "intl",
                ("LGPL-2.1.txt",),
                "https://www.gnu.org/software/gettext/",
            ),
            ("p11-kit", "BSD-3-Clause", "p11-kit", ("p11-kit.txt",), "https://p11-glue.github.io/p11-glue/"),
        )
    ),  # only in the wheel for Intel Macs
    _pillow("Brotli", "MIT", r"(?i)^(===== brotli|BROTLI$)"),
    _pillow("FreeType", "FTL", r"(?i)^(===== freetype|FREETYPE2$)"),
    _pillow("HarfBuzz", "MIT-Modern-Variant", r"(?i)^(===== harfbuzz|HARFBUZZ$)"),
    _pillow("Little CMS", "MIT", r"(?i)^(===== lcms2|LCMS2$)"),
    _pillow("libjpeg-turbo", "IJG AND BSD-3-Clause", r"(?i)^(===== libjpeg|LIBJPEG$)"),
    _pillow("liblzma (XZ Utils)", "0BSD", r"(?i)^(===== xz|LIBLZMA$)"),
    _pillow("libpng", "libpng-2.0", r"(?i)^(===== libpng|LIBPNG$)"),
    _pillow("libtiff", "libtiff", r"(?i)^(===== tiff|LIBTIFF$)"),
    _pillow("libwebp", "BSD-3-Clause", r"(?i)^(===== libwebp|LIBWEBP$)"),
    _pillow("OpenJPEG", "BSD-2-Clause", r"(?i)^(===== openjpeg|OPENJPEG$)"),
    _pillow("Raqm", "MIT", r"^RAQM$"),
    _pillow("libXau", "MIT-open-group", r"^XAU$"),
    _pillow("libxcb", "X11", r"^XCB$"),
    _pillow("zlib", "Zlib", r"(?i)^(===== zlib|ZLIB$)"),
    _pillow("Zstandard", "BSD-3-Clause", r"^ZSTD$"),
    Foreign(
        "pypdfium2", "PDFium", "BSD-3-Clause AND Apache-2.0", r"pypdfium2_raw/(lib)?pdfium", "pdfium.txt"
    ),
    *(
        Foreign("pypdfium2", name, licence, says=f"BUILD_LICENSES/{file}")
        for name, licence, file in (
            ("Brotli", "MIT", "pbin_and_sbuild/brotli.txt"),
            ("libyuv", "BSD-3-Clause", "pbin_and_sbuild/libyuv.txt"),
            ("LLVM libc", "Apache-2.0 WITH LLVM-exception", "all_except_musl/llvm-libc.txt"),
            ("Abseil", "Apache-2.0", "abseil.txt"),
            ("Anti-Grain Geometry", "AGG-2.3", "agg23.txt"),
            ("dragonbox", "Apache-2.0 WITH LLVM-exception OR BSL-1.0", "dragonbox-Boost.txt"),
            ("fast_float", "Apache-2.0 OR MIT OR BSL-1.0", "fast_float.txt"),
            ("FreeType", "FTL", "freetype.txt"),
            ("HarfBuzz", "MIT-Modern-Variant", "harfbuzz.txt"),
            ("Highway", "Apache-2.0 OR BSD-3-Clause", "highway.txt"),
            ("ICU", "Unicode-3.0", "icu.txt"),
            ("Little CMS", "MIT", "lcms.txt"),
            ("libjpeg-turbo", "IJG AND BSD-3-Clause", "libjpeg_turbo.md"),
            ("OpenJPEG", "BSD-2-Clause", "libopenjpeg.txt"),
            ("libpng", "libpng-2.0", "libpng.txt"),
            ("libtiff", "libtiff", "libtiff.txt"),
            ("simdutf", "Apache-2.0 OR MIT", "simdutf.txt"),
            ("zlib", "Zlib", "zlib.txt"),
        )
    ),
    Foreign(
        "pyside6-essentials",
        "what Qt contains (HarfBuzz, PCRE2, libjpeg, libpng, md4c, and more)",
        "see its text",
        r"PySide6/.*Qt6?Core|PySide6/Qt/lib/QtCore",
        texts=("Qt-parts.txt",),
        source="https://download.qt.io/",
    ),
    Foreign("pyside6-essentials", "ICU", "Unicode-3.0", r"PySide6/.*libicu", texts=("ICU.txt",)),
    _spelling("Enchant", _LGPL, r"libenchant", "https://github.com/rrthomas/enchant", "LGPL-2.1.txt"),
    _spelling(
        "GLib", _LGPL, r"lib(glib|gmodule)-", "https://download.gnome.org/sources/glib/", "LGPL-2.1.txt"
    ),
    _spelling(
        "Hunspell",
        "MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later",
        "(libhunspell|enchant_hunspell)",
        "https://github.com/hunspell/hunspell",
        "MPL-1.1.txt",
        "LGPL-2.1.txt",
    ),
    _spelling("libiconv", _LGPL, "libiconv", "https://ftp.gnu.org/pub/gnu/libiconv/", "LGPL-2.1.txt"),
    _spelling(
        "GNU gettext (libintl)", _LGPL, "libintl", "https://ftp.gnu.org/pub/gnu/gettext/", "LGPL-2.1.txt"
    ),
    _spelling("PCRE2", "BSD-3-Clause", "libpcre2", "https://github.com/PCRE2Project/pcre2", "PCRE2.txt"),
    _spelling("GCC runtime", _GCC_NAME, r"lib(gcc_s_seh|stdc\+\+)", "https://gcc.gnu.org/", *_GCC),
    _spelling(
        "winpthreads",
        "MIT AND BSD-3-Clause",
        "libwinpthread",
        "https://www.mingw-w64.org/",
        "winpthreads.txt",
    ),
    _spelling(
        "English dictionaries (SCOWL)", "SCOWL", r"en_\w+\.dic", "http://wordlist.aspell.net/", "SCOWL.txt"
    ),
    *(
        Foreign(
            wheel,
            "Microsoft Visual C++ runtime",
            _MICROSOFT,
            rf"{folder}/(msvcp140|vcruntime140|concrt140|vc(amp|omp|corlib)140)",
            texts=("Microsoft-runtime.txt",),
        )
        for wheel, folder in (
            ("numpy", r"numpy\.libs"),
            ("pandas", r"pandas\.libs"),
            ("pikepdf", r"pikepdf\.libs"),
            ("pyside6-essentials", "PySide6"),
            ("shiboken6", "shiboken6"),
        )
    ),
)

FOLDERS: Final = re.compile(
    r"(numpy|pandas|pikepdf|pillow)\.libs/|/\.dylibs/|pypdfium2_raw/(lib)?pdfium|enchant/data/.*(dll|\.dic)$"
    r"|PySide6/.*(libicu|140)|shiboken6/.*140",
    re.IGNORECASE,
)
"""Where the wheels keep the libraries of others."""


def there(files: Iterable[str], texts: Mapping[str, Mapping[str, str]]) -> list[Foreign]:
    """Those that are in a bundle, by its files and by the licence texts of its wheels: wheel, then path."""
    places = sorted({file.replace("\\", "/") for file in files})
    found: list[Foreign] = []
    for one in KNOWN:
        if one.wheel not in texts:
            continue
        if one.files:
            if any(re.search(one.files, place, re.IGNORECASE) for place in places):
                found.append(one)
        elif said(one, texts[one.wheel]):
            found.append(one)
    return found


def said(one: Foreign, texts: Mapping[str, str]) -> bool:
    """Whether the texts of a wheel hold that of a library, as a file named so or under its name."""
    if one.wheel == "pillow":
        return any(re.search(one.says, text, re.MULTILINE) for text in texts.values())
    return bool(one.says) and any(one.says in path or one.says in text for path, text in texts.items())


def unknown(files: Iterable[str]) -> list[str]:
    """The libraries of others among the files of a bundle that nothing here knows; pillow's are told by its
    texts alone.
    """
    patterns = [re.compile(one.files, re.IGNORECASE) for one in KNOWN if one.files]
    places = sorted(file.replace("\\", "/") for file in files)
    return [
        place
        for place in places
        if FOLDERS.search(place)
        and not re.match(r"pillow\.libs/|PIL/\.dylibs/", place)
        and not any(pattern.search(place) for pattern in patterns)
    ]
