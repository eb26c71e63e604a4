"""Recall of private names by the origin of the name, on names that no made training text held."""

import json
from pathlib import Path

from batches import sample_of
from corpus import Row
from metrics import judge, wilson
from names import in_title_case
from run_onnx import SavedModel
from tokenise import Tokeniser

# * is a full name, + a forename. The sentences stand in no corpus file.
FRAMES = (
    "Draft an email home about * who swore at the dinner lady",
    "* has had three panic attacks this term, write a risk assessment",
    "can you make a reward chart for + who won't sit still in phonics",
    "Notes from the meeting with *'s foster carer on Monday",
    "my mate + in 9C told me she wants to run away",
    "Reference request: *, cover supervisor, off sick a lot",
    "* 7K reading age 6.2 needs intervention",
    "summarise: + lives with his nan since the court order",
)
FORMS = (
    lambda first, last: f"{first} {last}".strip(),
    lambda first, last: f"{first} {last}".strip().upper(),
    lambda first, last: in_title_case(f"{first} {last}".strip()),
    lambda first, last: f"{last.upper()}, {in_title_case(first)}" if last else in_title_case(first),
)


def by_origin(folder: Path, tokeniser: Tokeniser, saved: SavedModel, threshold: float, count: int = 60) -> dict[str, str]:
    found = {}
    for origin, names in json.loads((folder / "origins.json").read_text(encoding="utf-8")).items():
        rows = []
        for number in range(count):
            first = names["forenames"][number % len(names["forenames"])]
            last = names["surnames"][(number * 7) % len(names["surnames"])]
            frame = FRAMES[number % len(FRAMES)]
            for form in FORMS:
                name = form(first, last if "*" in frame else "")
                at = min(place for place in (frame.find("*"), frame.find("+")) if place >= 0)
                span = (at, at + len(name), "private")
                rows.append(Row(origin, "", frame[:at] + name + frame[at + 1 :], "warn", frozenset(), (span,)))
        judged = judge([sample_of(row, tokeniser) for row in rows], saved.predict)
        words = [(chance >= threshold, kind) for each in judged for chance, kind in zip(each.private, each.kinds, strict=True)]
        gold = [hit for hit, kind in words if kind == "private"]
        found[origin] = wilson(sum(gold), len(gold))
    return found
