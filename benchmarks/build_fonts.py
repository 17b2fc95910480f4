"""Write ``src/briefer/outputs/webfonts/``: the letters of Latin scripts from the fonts of the PDF, for the HTML page.

    pip install fonttools brotli && python benchmarks/build_fonts.py

Each page carries its fonts inside, so they hold no letter that a page of English with European names does not need;
text in other scripts falls back to the fonts of the reader's machine. The licence of Source Sans reserves the name
"Source" for the unchanged font, so the cut ones are called Briefing. The files keep their licence inside.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, parse_unicodes, save_font

FONTS = Path(__file__).parent.parent / "src" / "briefer" / "outputs"
CUT = {
    "SourceSerif4-Regular": "BriefingSerif-Regular",
    "SourceSerif4-SemiBold": "BriefingSerif-SemiBold",
    "SourceSans3-Regular": "BriefingSans-Regular",
    "SourceSans3-SemiBold": "BriefingSans-SemiBold",
}
LETTERS = (
    "20-7E A0-17F 192 218-21B 2BB-2BC 2C6-2C7 2D8-2DD 1E80-1E85 1E9E 1EF2-1EF3 2010-2015 2018-201E 2020-2022 2026 "
    "202F 2030 2032-2033 2039-203A 2044 20AC 2116 2122 2190-2193 2212 2215 2248 2260 2264-2265"
)
FEATURES = ["kern", "liga", "tnum", "lnum", "ccmp", "locl", "mark", "mkmk"]
LICENCE_NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]
NAMES_OF_THE_FONT = frozenset({1, 3, 4, 6, 16})


def cut(source: Path, target: Path) -> None:
    """Write the letters of ``source`` that a page needs as ``target``, under the name of the target."""
    options = Options()
    options.set(flavor="woff2", hinting=False, layout_features=FEATURES, name_IDs=LICENCE_NAMES)
    font = load_font(source, options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(LETTERS.replace(" ", ",")))
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in NAMES_OF_THE_FONT:
            record.string = target.stem
    # the time of writing would make each build another file
    font.recalcTimestamp = False
    save_font(font, target, options)


if __name__ == "__main__":
    for source, target in CUT.items():
        cut(FONTS / "fonts" / f"{source}.ttf", FONTS / "webfonts" / f"{target}.woff2")
