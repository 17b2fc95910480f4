"""A recording can be read by people, and holds nothing that it should not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefer.errors import InputError, OutputError
from briefer.llm.cassette import Answer, Asked, Call, Cassette, answer, from_text, load, save, to_text
from fake_server import completion

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
PATH = "/v1/chat/completions"


def _call(question: str, reply: str) -> Call:
    asked = Asked(method="POST", path=PATH, body={"messages": [{"role": "user", "content": question}]})
    return Call(request=asked, response=Answer(status=200, body=completion(reply)))


@given(body=JSON, reply=JSON, text=st.none() | st.text(st.characters(exclude_categories=["Cs"])))
@example(body="one\x85two", reply=None, text="\x85 a\u2028b\u2029c\r\nd\re")
def test_reading_gives_what_was_written(body: object, reply: object, text: str | None) -> None:
    """Quotes, line breaks, numbers and controls come back as they were."""
    call = Call(
        request=Asked(method="POST", path=PATH, body=body),  # type: ignore[arg-type]  # any JSON
        response=Answer(status=200, headers={"retry-after": "7"}, body=reply, text=text),  # type: ignore[arg-type]  # any JSON
    )
    recorded = Cassette(model="openai/m", calls=(call, call))
    assert from_text(to_text(recorded)) == recorded


def test_texts_of_several_lines_are_several_lines() -> None:
    """A diff of two recordings shows which line of a prompt changed."""
    text = to_text(Cassette(model="openai/m", calls=(_call("First line.\nSecond “line”.", "It rained."),)))
    assert "      - content: |-\n          First line.\n          Second “line”.\n" in text.replace(
        "      - role: user\n        content: |-\n", "      - content: |-\n"
    )


def test_only_the_lasting_part_of_a_reply_is_kept() -> None:
    """Cookies, servers, times and paths are left out; what a replay needs stays."""
    headers = {
        "Content-Type": ["application/json"],
        "Set-Cookie": ["session=1"],
        "openai-organization": ["acme"],
        "Server": ["gpu-box-7"],
        "Retry-After": ["7"],
    }
    body = completion("It rained.", id="chatcmpl-1", created=5, timings={"ms": 1}, model="/home/ines/m.gguf")
    kept = answer(200, headers, json.dumps(body).encode())
    assert kept == Answer(
        status=200, headers={"retry-after": "7"}, body=completion("It rained.", model="m.gguf")
    )


def test_the_message_of_a_refusal_loses_keys_and_accounts() -> None:
    """Providers repeat both in their errors."""
    body = b'{"error": {"message": "key sk-abcdef123456 of org-AbC123xyz is over its limit"}}'
    assert answer(429, {}, body).body == {"error": {"message": "key [key] of [account] is over its limit"}}


def test_calls_stand_in_the_order_of_their_requests(tmp_path: Path) -> None:
    """Threads ask in any order; the file is the same. Answers to one request keep their order."""
    calls = [_call("a", "1"), _call("a", "2"), _call("b", "3")]
    for name, order in {"one": [0, 1, 2], "two": [2, 0, 1], "three": [0, 2, 1]}.items():
        cassette = Cassette(model="m", calls=tuple(calls[place] for place in order))
        save(tmp_path / name, cassette, environment={})
    assert (
        (tmp_path / "one").read_bytes()
        == (tmp_path / "two").read_bytes()
        == (tmp_path / "three").read_bytes()
    )
    assert load(tmp_path / "one").calls == tuple(calls)


def test_a_key_is_never_written(tmp_path: Path) -> None:
    """Even where a model repeats it: there is no file then, and the one before is intact."""
    path = tmp_path / "tape.yaml"
    save(path, Cassette(model="m", calls=(_call("a", "1"),)), environment={})
    before = path.read_bytes()
    with pytest.raises(OutputError, match="a key of the environment"):
        save(
            path,
            Cassette(model="m", calls=(_call("a", "the key is swordfish-1"),)),
            environment={"X_API_KEY": "swordfish-1"},
        )
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["tape.yaml"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("format: 2\nmodel: m\ncalls: []\n", id="another-format"),
        pytest.param("interactions: []\nversion: 1\n", id="plain-vcrpy"),
        pytest.param("a: [", id="no-yaml"),
        pytest.param("!!python/object/apply:os.getcwd []", id="code"),
    ],
)
def test_what_is_no_recording_is_refused(tmp_path: Path, text: str) -> None:
    """The message names the file; no code in it is run."""
    path = tmp_path / "tape.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"tape\.yaml: this is no recording of briefer"):
        load(path)


def test_files_that_cannot_be_read_or_written_say_so(tmp_path: Path) -> None:
    """A missing file to replay, and a folder in the place of a file to record."""
    with pytest.raises(InputError, match="name a file that --record has written"):
        load(tmp_path / "none.yaml")
    with pytest.raises(OutputError, match="the recording was not written"):
        save(tmp_path, Cassette(model="m", calls=()), environment={})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("/srv/models/small.gguf", id="unix"),
        pytest.param("/small.gguf", id="at-the-root"),
        pytest.param(r"C:\models\small.gguf", id="windows"),
        pytest.param("small.gguf", id="name"),
    ],
)
def test_a_body_that_broke_off_tells_no_folder(path: str) -> None:
    """What cannot be read as JSON is kept as it came, but for the folder of the model's file."""
    kept = answer(200, {}, f'{{"choices": [], "model": "{path}", "object": '.encode())
    assert kept.text == '{"choices": [], "model": "small.gguf", "object": '
