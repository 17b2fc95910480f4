"""PDF files for tests: set by typst, or written by hand where a test needs what no program would print."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import typst

FONTS = Path(__file__).parents[1] / "src" / "briefer" / "outputs" / "fonts"
A4 = "0 0 595 842"


@cache
def typeset(source: str) -> bytes:
    """Return what typst makes of ``source``."""
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[FONTS])
    made = typst.compile(source.encode(), format="pdf", font_paths=fonts, timestamp=0)
    assert isinstance(made, bytes)
    return made


def shown(*lines: str, at: tuple[float, float] = (72, 720), size: float = 11, before: str = "") -> str:
    """Return a content stream that prints lines below each other, with operators ``before`` in the text."""
    printed = " T* ".join(f"({line}) Tj" for line in lines)
    return f"q BT /F1 {size} Tf {1.3 * size} TL 1 0 0 1 {at[0]} {at[1]} Tm {before} {printed} ET Q\n"


def unicode_shown(*lines: str, at: tuple[float, float] = (72, 720), size: float = 11) -> str:
    """Return a content stream that prints lines of any script from left to right, every letter half a size wide."""
    printed = " T* ".join(f"<{line.encode('utf-16-be').hex()}> Tj" for line in lines)
    return f"q BT /F2 {size} Tf {1.3 * size} TL 1 0 0 1 {at[0]} {at[1]} Tm {printed} ET Q\n"


_UNICODE_FONT = (
    "/F2 << /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /ToUnicode {} 0 R /DescendantFonts "
    "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /DW 500 /CIDSystemInfo << /Registry (Adobe) "
    "/Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Any /Flags 4 "
    "/FontBBox [0 -200 500 800] /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >> >>] >>"
)
_AS_WRITTEN = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Any def /CMapType 2 def\n"
    b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    b"256 beginbfrange\n"
    + b"".join(b"<%02X00> <%02XFF> <%02X00>\n" % (high, high, high) for high in range(256))
    + b"endbfrange endcmap end end"
)


def by_hand(
    *pages: str | bytes,
    box: str = A4,
    page: str = "",
    catalog: str = "",
    info: str = "",
    objects: tuple[bytes, ...] = (),
) -> bytes:
    """Return a PDF with one content stream a page, Helvetica as /F1 and a font of all letters as /F2.

    ``page`` and ``catalog`` are more entries of the pages and the catalog, ``info`` those of the document
    properties. ``objects`` follow as numbers 5 and up; /X1 to /X9 are the images or forms among them.
    """
    names = " ".join(f"/X{i} {i + 4} 0 R" for i in range(1, len(objects) + 1))
    first = 6 + len(objects)
    kids = " ".join(f"{first + 2 * i} 0 R" for i in range(len(pages)))
    head = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>".encode("latin-1"),
        *objects,
        stream("", _AS_WRITTEN),
    ]
    fonts = f"/F1 3 0 R {_UNICODE_FONT.format(first - 1)}"
    for i, content in enumerate(pages):
        head += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {first + 2 * i + 1} 0 R {page} "
            f"/Resources << /Font << {fonts} >> /XObject << {names} >> >> >>".encode(),
            stream("", content if isinstance(content, bytes) else content.encode("cp1252")),
        ]
    return numbered(head)


def stream(entries: str, data: bytes) -> bytes:
    """Return a stream object."""
    return f"<< {entries} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def image(width: int = 2, height: int = 2) -> bytes:
    """Return an image of grey dots."""
    entries = (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
        "/ColorSpace /DeviceGray /BitsPerComponent 8"
    )
    return stream(entries, b"\x80" * (width * height))


def numbered(objects: list[bytes]) -> bytes:
    """Return a file of objects numbered from 1: the catalog first, the document properties fourth."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\n".encode()
    return bytes(out + f"startxref\n{table}\n%%EOF\n".encode())
