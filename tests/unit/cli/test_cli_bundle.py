"""A sealed bundle: one zip that anybody can prove, and in which nothing can be changed unseen."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.errors import InputError, OutputError
from briefer.pipeline import make
from briefer.runs.sealed import packed, sealed
from briefer.runs.unsealed import unsealed
from briefer.settings import Settings
from made_ferry import GAZETTE, HARBOUR

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Outcome

    Briefer = Callable[..., Outcome]

MADE_FROM_OTHERS = {"manifest.json", "manifest.sha256"}
TINY = sealed({"briefing.json": b"{}\n", "sources/gazette.txt": b"It rained.\n", "run.json": b"{}\n"})


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a run with a bundle, of two sources with a title and a publisher of their own."""
    folder = tmp_path_factory.mktemp("made") / "ferry"
    folder.mkdir()
    (folder / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (folder / "gazette.txt").write_text(GAZETTE, encoding="utf-8")
    said = 'title = "Ferry accident"\n[sources.harbour]\npublisher = "Harbour News"\n'
    (folder / "topic.toml").write_text(said, encoding="utf-8")
    settings = Settings(out=folder.parent / "out", formats=("md", "html", "json"), bundle=True)
    return make(folder, settings, progress=lambda _told: None).folder


@pytest.fixture
def bundle(made_once: Path, tmp_path: Path) -> Path:
    """Copy the bundle to where a test may change it."""
    return Path(shutil.copy(made_once / "briefing.zip", tmp_path / "briefing.zip"))


def _made(briefer: Briefer, sources: Path, out: Path, *options: object) -> Path:
    made = briefer(
        "make", "--sources", sources, "--out", out, "--format", "md,html,json", "--bundle", *options
    )
    assert made.code == 0, made.err
    return out / sources.name / "briefing.zip"


def _members(bundle: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(bundle) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _resealed(bundle: Path, changes: dict[str, bytes]) -> Path:
    """Do what a forger does who changes files and makes the manifest and its seal anew."""
    files = {n: data for n, data in _members(bundle).items() if n not in MADE_FROM_OTHERS}
    bundle.write_bytes(sealed(files | changes))
    return bundle


def _rewritten(bundle: Path, change: Callable[[Any], None]) -> Path:
    """Change the briefing, and make the digests anew."""
    briefing = json.loads(_members(bundle)["briefing.json"])
    change(briefing)
    return _resealed(bundle, {"briefing.json": (json.dumps(briefing, indent=1) + "\n").encode()})


def _faults(outcome: Outcome) -> list[str]:
    assert outcome.code == 4, outcome.err
    return [f"{fault['where']} {fault['what']}" for fault in json.loads(outcome.out)["faults"]]


def test_a_bundle_holds_all_that_a_proof_needs(bundle: Path) -> None:
    """Briefing, texts, sources with what topic.toml says of them, the record, and a manifest of all."""
    members = _members(bundle)
    assert sorted(members) == [
        "briefing.html",
        "briefing.json",
        "briefing.md",
        "manifest.json",
        "manifest.sha256",
        "run.json",
        "sources/gazette.txt",
        "sources/harbour.txt",
        "sources/topic.toml",
        "texts/S1.txt",
        "texts/S2.txt",
    ]
    assert sorted(json.loads(members["manifest.json"])["files"]) == sorted(members.keys() - MADE_FROM_OTHERS)


def test_the_same_input_gives_the_same_bundle(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """No clock and no path of the machine stands in it, so that one digest can be published."""
    first = _made(briefer, ferry, tmp_path / "one")
    second = _made(briefer, ferry, tmp_path / "two")
    assert first.read_bytes() == second.read_bytes()
    assert str(tmp_path).encode() not in first.read_bytes()


def test_make_and_verify_print_the_digest_of_the_bundle(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """It is what a reader compares with the one that was published."""
    made = briefer("make", "--sources", ferry, "--out", tmp_path / "out", "--format", "json", "--bundle")
    verified = briefer("verify", tmp_path / "out" / "ferry" / "briefing.zip")
    told = next(line for line in made.err.splitlines() if "SHA-256" in line).split()[-1]
    assert verified.code == 0, verified.out
    assert f"    sha256    {told}" in verified.out.splitlines()


def test_a_bundle_that_holds_is_told_to_programs(briefer: Briefer, bundle: Path) -> None:
    """With how much was looked at."""
    proof = json.loads(briefer("verify", bundle, "--format", "json").out)
    assert (proof["holds"], proof["faults"], proof["notes"]) == (True, [], [])
    assert proof["counts"]["files"] == 11
    assert proof["counts"]["sources"] == 2
    assert proof["counts"]["sentences"] > 3


@pytest.mark.parametrize(
    "name", ["sources/gazette.txt", "briefing.json", "briefing.html", "texts/S2.txt", "run.json"]
)
def test_one_byte_of_a_file_is_named(briefer: Briefer, bundle: Path, name: str) -> None:
    """Whether the zip's own sum was made to fit or not, the file is named and no other."""
    members = _members(bundle)
    changed = members[name][:-2] + bytes([members[name][-2] ^ 1]) + members[name][-1:]
    bundle.write_bytes(packed({**members, name: changed}))
    assert _faults(briefer("verify", bundle, "--format", "json")) == [
        f"{name} was changed: it does not have the digest that the manifest lists"
    ]
    named = name.encode()
    bundle.write_bytes(packed(members).replace(named + members[name], named + changed, 1))
    assert _faults(briefer("verify", bundle, "--format", "json")) == [
        f"{name} was changed: the zip itself says that its bytes are others"
    ]


def test_one_byte_of_the_manifest_is_named(briefer: Briefer, bundle: Path) -> None:
    """The seal tells a changed manifest from changed files."""
    members = _members(bundle)
    bundle.write_bytes(packed(members).replace(b'"briefer": "0', b'"briefer": "9', 1))
    assert _faults(briefer("verify", bundle, "--format", "json")) == [
        "manifest.json was changed: the zip itself says that its bytes are others"
    ]
    manifest = members["manifest.json"].replace(b'"briefer": "', b'"briefer": "9', 1)
    bundle.write_bytes(packed({**members, "manifest.json": manifest}))
    assert _faults(briefer("verify", bundle, "--format", "json")) == [
        "manifest.json does not have the digest that manifest.sha256 says"
    ]


def test_a_swapped_quote_with_new_digests_is_named(briefer: Briefer, bundle: Path) -> None:
    """A digest that was made anew does not put the words into the source."""
    ids: list[str] = []

    def swap(briefing: Any) -> None:  # noqa: ANN401 - JSON
        citation = briefing["published"][1]["citations"][0]
        citation["quote"] = citation["quote"].replace("e", "a", 1)
        ids.append(f"{briefing['published'][1]['id']} quotes {citation['source']} {citation['start']}-")

    faults = _faults(briefer("verify", _rewritten(bundle, swap), "--format", "json"))
    assert faults[0].startswith(f"sentence {ids[0]}")
    assert "words that do not stand there" in faults[0]


def _set(path: tuple[str | int, ...], value: str) -> Callable[[Any], None]:
    def change(briefing: Any) -> None:  # noqa: ANN401 - JSON
        for key in path[:-1]:
            briefing = briefing[key]
        assert briefing[path[-1]] != value
        briefing[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        pytest.param(
            _set(("published", 0, "text"), "The ferry Grace sank off Marlow Point with 912 people on board."),
            "is not borne out by its sources",
            id="a-sentence",
        ),
        pytest.param(
            _set(("contested", 0, "values", 0, "value"), "71"), "its 'contested' is not", id="a-row"
        ),
        pytest.param(_set(("timeline", 0, "date"), "2015-10-09"), "its 'timeline' is not", id="a-day"),
        pytest.param(_set(("audit", 0, "text"), "All is well."), "its 'audit' is not", id="the-audit"),
        pytest.param(_set(("title",), "Ferry disaster"), "its 'title' is not", id="the-title"),
        pytest.param(
            _set(("sources", 1, "publisher"), "Tide Weekly"),
            "says of S2 what it does not say",
            id="a-publisher",
        ),
        pytest.param(_set(("published", 0, "id"), "babab-babab"), "the id of a sentence", id="an-id"),
        pytest.param(
            _set(("published", 0, "citations", 0, "file"), "more.txt"),
            "as more.txt; ",
            id="a-file-name",
        ),
        pytest.param(
            _set(("published", 0, "citations", 0, "source"), "S7"),
            "which the briefing does not list",
            id="no-source",
        ),
    ],
)
def test_a_changed_briefing_with_new_digests_is_named(
    briefer: Briefer, bundle: Path, change: Callable[[Any], None], fault: str
) -> None:
    """Whatever is stated must come out of the sources again."""
    faults = _faults(briefer("verify", _rewritten(bundle, change), "--format", "json"))
    assert any(fault in told for told in faults), faults


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        pytest.param(
            "briefing.html", "briefing.html is not what the briefing and its sources give", id="page"
        ),
        pytest.param("texts/S1.txt", "texts/S1.txt is not the text of S1", id="text"),
        pytest.param("sources/gazette.txt", "sources/gazette.txt does not read as texts/S1.txt", id="source"),
        pytest.param(
            "sources/new.txt", "sources/new.txt is a source that the briefing does not list", id="new"
        ),
    ],
)
def test_a_changed_file_with_new_digests_is_named(
    briefer: Briefer, bundle: Path, name: str, fault: str
) -> None:
    """Pages, texts and sources belong together, and each follows from the others."""
    data = _members(bundle).get(name, b"The mayor said that 17 people had been treated.\n")
    faults = _faults(
        briefer("verify", _resealed(bundle, {name: data.replace(b"17", b"71")}), "--format", "json")
    )
    assert any(told.startswith(fault) for told in faults), faults


def _deflated(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _twice(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO(packed(members))
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("briefing.json", b"{}")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("repacked", "fault"),
    [
        pytest.param(lambda m: packed({**m, "note.txt": b"x"}), "note.txt does not belong", id="a-stranger"),
        pytest.param(lambda m: packed({**m, "texts/S9.txt": b"x"}), "texts/S9.txt was added", id="one-more"),
        pytest.param(
            lambda m: packed({**m, "sources/../../etc/x": b"x"}),
            "its name leaves the archive",
            id="traversal",
        ),
        pytest.param(lambda m: packed({**m, "/etc/x": b"x"}), "its name leaves the archive", id="absolute"),
        pytest.param(lambda m: packed({**m, "sources//a.txt": b"x"}), "does not belong", id="two-slashes"),
        pytest.param(
            lambda m: packed({n: d for n, d in m.items() if n != "run.json"}),
            "run.json is missing",
            id="one-less",
        ),
        pytest.param(
            lambda m: packed({n: d for n, d in m.items() if n != "manifest.json"}),
            "manifest.json is missing",
            id="no-manifest",
        ),
        pytest.param(
            lambda m: packed({**m, "manifest.json": b"[]"}),
            "manifest.json is no manifest",
            id="no-json-object",
        ),
        pytest.param(_twice, "several files of this name", id="twice"),
        pytest.param(_deflated, "the zip was packed anew", id="packed-anew"),
        pytest.param(lambda m: packed(m)[:-2] + b"\2\0hi", "the zip was packed anew", id="a-comment"),
        pytest.param(lambda m: b"MZ" + packed(m), "the zip was packed anew", id="something-before"),
    ],
)
def test_a_zip_of_another_make_is_named(
    briefer: Briefer, bundle: Path, repacked: Callable[[dict[str, bytes]], bytes], fault: str
) -> None:
    """Nothing may stand beside what is listed, nothing may be missing, and nothing leaves the folder."""
    bundle.write_bytes(repacked(_members(bundle)))
    faults = _faults(briefer("verify", bundle, "--format", "json"))
    assert any(fault in told for told in faults), faults


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(
            b"PK\3\4 and no zip", "damaged bundle: the list of its parts cannot be read", id="no-zip"
        ),
        pytest.param(b"", "damaged bundle", id="empty"),
        pytest.param(_deflated({"briefing.json": bytes(101_000_000)}), "inflates to over 100 MB", id="bomb"),
        pytest.param(
            packed({f"texts/S{n}.txt": b"" for n in range(1, 10_003)}), "over 10,000 files", id="many"
        ),
    ],
)
def test_what_cannot_be_a_bundle_is_refused(
    briefer: Briefer, tmp_path: Path, data: bytes, message: str
) -> None:
    """One line says why, and nothing is unpacked."""
    path = tmp_path / "briefing.zip"
    path.write_bytes(data)
    outcome = briefer("verify", path, "--quiet")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert message in outcome.err
    assert str(path) in outcome.err


@given(st.integers(0, len(TINY) - 1), st.integers(1, 255))
def test_no_byte_of_a_bundle_can_change_unseen(place: int, change: int) -> None:
    """The names, the sizes and the clock that a zip holds are looked at as well."""
    changed = TINY[:place] + bytes([TINY[place] ^ change]) + TINY[place + 1 :]
    try:
        faults = unsealed(changed, "briefing.zip").faults
    except InputError:
        return
    assert faults


def test_a_name_in_a_bundle_cannot_steer_the_terminal(briefer: Briefer, bundle: Path) -> None:
    """An escape sequence in the name of a file is spelt out, wherever it is told."""
    bundle.write_bytes(packed({**_members(bundle), "texts/\x1b[31mS1\n.txt": b"x"}))
    for outcome in (briefer("verify", bundle), briefer("stale", bundle), briefer("without", bundle, "S1")):
        assert outcome.code in {2, 4}
        assert "\x1b" not in outcome.out + outcome.err
        assert "[U+001B][31mS1" in outcome.out + outcome.err


def test_a_bundle_is_a_run(briefer: Briefer, bundle: Path, made_once: Path) -> None:
    """It answers as its folder does, from the sources that are in it."""
    assert briefer("stale", bundle).code == 0
    items = json.loads(briefer("without", bundle, "harbour", "--format", "json").out)["items"]
    assert items == json.loads(briefer("without", made_once, "harbour", "--format", "json").out)["items"]
    assert {item["outcome"] for item in items} == {"falls"}


def test_a_changed_bundle_is_no_run(briefer: Briefer, bundle: Path) -> None:
    """Nothing is told of a run whose files are not those that were sealed."""
    bundle.write_bytes(packed({**_members(bundle), "texts/S1.txt": b"It rained."}))
    outcome = briefer("stale", bundle, "--quiet")
    assert (outcome.code, outcome.out) == (2, "")
    assert (
        f"texts/S1.txt was changed: it does not have the digest that the manifest lists; see 'briefer verify {bundle}'"
        in outcome.err
    )


def test_a_bundle_is_not_held_against_other_sources(briefer: Briefer, bundle: Path, ferry: Path) -> None:
    """Its own are in it; 'stale' is the command for others."""
    outcome = briefer("verify", bundle, "--sources", ferry, "--quiet")
    assert (outcome.code, outcome.err) == (
        2,
        "briefer: error: a bundle holds its own sources; leave out --topic and --sources\n",
    )
    (ferry / "gazette.txt").unlink()
    assert briefer("stale", bundle, "--sources", ferry).code == 4


def test_archives_and_pages_are_sealed_as_they_came(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """A source inside an archive and a photograph beside it: the bundle has the files, and proves the texts."""
    with zipfile.ZipFile(ferry / "more.zip", "w") as archive:
        archive.writestr(
            "deep/quay.txt", "The mayor of Marlow, Ada Quill, visited the quay on Saturday morning.\n"
        )
    (ferry / "page.html").write_text(
        '<html><head><meta property="article:published_time" content="2015-10-02T10:00:00+01:00"></head>'
        "<body><article><h1>Tides</h1><p>The tide at Marlow Point was the lowest of the year, the harbour "
        "office said on Friday.</p></article></body></html>",
        encoding="utf-8",
    )
    (ferry / "photo.jpg").write_bytes(bytes(range(256)))
    bundle = _made(briefer, ferry, tmp_path / "out")
    assert {"sources/more.zip", "sources/page.html", "sources/photo.jpg"} <= _members(bundle).keys()
    outcome = briefer("verify", bundle)
    assert outcome.code == 0, outcome.out


def test_a_name_that_cannot_be_sealed_is_told_before_anything_is_written(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """What the reader of bundles refuses is not put into one."""
    (ferry / "a\\..\\b.txt").write_text(
        "The mayor of Marlow visited the quay on Saturday.\n", encoding="utf-8"
    )
    out = tmp_path / "out"
    outcome = briefer("make", "--sources", ferry, "--out", out, "--format", "json", "--bundle", "--quiet")
    assert (outcome.code, outcome.out) == (2, "")
    assert "cannot stand in a bundle: its name leaves the archive; rename the file" in outcome.err
    assert not out.exists()


def test_a_file_that_was_not_read_may_have_a_word_in_topic_toml(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """It is not in the bundle, and what is said of it is no fault."""
    (tmp_path / "elsewhere.txt").write_text("It rained on Marlow all Sunday.\n", encoding="utf-8")
    (ferry / "link.txt").symlink_to(tmp_path / "elsewhere.txt")
    (ferry / "topic.toml").write_text('[sources.link]\npublisher = "Far Away"\n', encoding="utf-8")
    bundle = _made(briefer, ferry, tmp_path / "out")
    assert "sources/link.txt" not in _members(bundle)
    assert briefer("verify", bundle).code == 0


def test_a_source_that_changes_meanwhile_is_not_sealed(ferry: Path, tmp_path: Path) -> None:
    """A bundle of other bytes than those that were read would prove nothing; nothing is written."""

    def change(told: str) -> None:
        if told == "sealing the bundle":
            (ferry / "gazette.txt").write_text("It rained.\n", encoding="utf-8")

    settings = Settings(out=tmp_path / "out", formats=("json",), bundle=True)
    with pytest.raises(
        OutputError, match=r"gazette\.txt: changed while the briefing was made; make it again"
    ):
        make(ferry, settings, progress=change)
    assert not (tmp_path / "out" / "ferry").exists()


def test_more_than_a_bundle_may_hold_is_told_before_it_is_written() -> None:
    """Nobody could prove it: the reader of bundles refuses it too."""
    files = {f"sources/{number}.pdf": bytes(20_000_000) for number in range(6)}
    with pytest.raises(
        OutputError, match=r"over 100 MB, more than the limit; make the briefing without --bundle"
    ):
        sealed(files)
