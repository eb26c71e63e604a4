"""What prepare.ts wrote, read back; and the dev tenth, by a hash of its own."""

import hashlib
import json
import random
from dataclasses import dataclass, field, replace
from pathlib import Path

KINDS = ["none", "private", "public", "fictional", "exercise", "organisation_or_place"]
TOPICS = [
    "health", "sen", "safeguarding", "family", "criminal", "hr", "behaviour", "ethnicity_religion", "trade_union", "sexuality",
    "complaint", "identifying_context", "confidential_business", "pupil_work", "ai_marking", "assessment", "attendance", "financial",
]  # fmt: skip
ACTIONS = ["allow", "warn", "block"]
# The text head: two steps of the action (at least warn; block), then each topic.
TEXT_LABELS = ["warn_or_block", "block", *TOPICS]
# Posts kept for measuring, as scripts/train-names does.
UNSEEN_POSTS = ("wnut17-dev", "btc-e")


@dataclass(frozen=True)
class Row:
    id: str
    file: str
    text: str
    expect: str
    topics: frozenset[str]
    spans: tuple[tuple[int, int, str], ...] = field(default=())

    def with_pieces(self, pieces: list[tuple[str, str | None]]) -> "Row":
        """The same labels over a text put together from (text, kind of mention or None)."""
        text, spans = "", []
        for part, kind in pieces:
            if kind and part:
                spans.append((len(text), len(text) + len(part), kind))
            text += part
        return replace(self, text=text, spans=tuple(spans))

    def pieces(self) -> list[tuple[str, str | None]]:
        found, at = [], 0
        for start, end, kind in self.spans:
            found += [(self.text[at:start], None), (self.text[start:end], kind)]
            at = end
        return [*found, (self.text[at:], None)]


def read(path: Path) -> list[Row]:
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        spans = tuple((each["start"], each["end"], each["kind"]) for each in raw["spans"])
        rows.append(Row(raw["id"], raw["file"], raw["text"], raw["expect"], frozenset(raw["topics"]), spans))
    return rows


def in_dev(identity: str) -> bool:
    return hashlib.sha256(f"second-look {identity}".encode()).digest()[0] % 10 == 0


@dataclass(frozen=True)
class Data:
    train: list[Row]
    dev: list[Row]
    held_out: list[Row]
    school_dev: list[Row]
    posts: list[Row]


def load(folder: Path) -> Data:
    rows = read(folder / "train.jsonl")
    posts = [row for row in read(folder / "posts.jsonl") if not row.id.startswith(UNSEEN_POSTS)]
    return Data(
        train=[row for row in rows if not in_dev(row.id)],
        dev=[row for row in rows if in_dev(row.id)],
        held_out=read(folder / "held-out.jsonl"),
        school_dev=read(folder / "school-dev.jsonl"),
        posts=posts,
    )


def shuffled(rows: list[Row], chance: random.Random) -> list[Row]:
    return chance.sample(rows, len(rows))
