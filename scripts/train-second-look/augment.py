"""New texts from labelled ones: other names, other forms of names, other capitals, typing errors, other layouts, two texts in one."""

import random
import re
from dataclasses import replace

from corpus import ACTIONS, Row
from names import FORMS, Names, Swap, in_title_case, misspelt, reformed

SWAPPED = ("private", "exercise")
Pieces = list[tuple[str, str | None]]


def swap_names(row: Row, names: Names, chance: random.Random) -> Row:
    swap = Swap(names, chance)
    return row.with_pieces([(swap(text) if kind in SWAPPED else text, kind) for text, kind in row.pieces()])


def swap_famous(row: Row, names: Names, chance: random.Random) -> Row:
    """Full names of one kind by others of that kind; a later surname or first name alone follows."""
    known: dict[str, str] = {}
    for text, kind in row.pieces():
        words = text.split()
        if kind in names.famous and len(words) == 2 and text not in known:
            other = chance.choice(names.famous[kind]).split()
            known.update({text: " ".join(other), words[0]: other[0], words[1]: other[-1]})
    return row.with_pieces([(known.get(text, text) if kind in names.famous else text, kind) for text, kind in row.pieces()])


def reform(row: Row, names: Names, chance: random.Random) -> Row:
    form = chance.choice(FORMS)
    return row.with_pieces([(reformed(text, form, chance) if kind in SWAPPED else text, kind) for text, kind in row.pieces()])


def recase(row: Row, names: Names, chance: random.Random) -> Row:
    how = chance.choices([str.lower, str.upper, in_title_case], [8, 2, 1])[0]
    return row.with_pieces([(how(text), kind) for text, kind in row.pieces()])


def recase_names(row: Row, names: Names, chance: random.Random) -> Row:
    how = chance.choices([str.lower, str.upper], [3, 1])[0]
    return row.with_pieces([(how(text) if kind in SWAPPED else text, kind) for text, kind in row.pieces()])


def mistype(row: Row, names: Names, chance: random.Random) -> Row:
    """A few words anywhere; a misspelt name is still that name."""
    rate = chance.uniform(0.01, 0.08)

    def maybe(match: re.Match[str]) -> str:
        return misspelt(match[0], chance) if chance.random() < rate else match[0]

    return row.with_pieces([(re.sub(r"[^\W\d_]{4,}", maybe, text), kind) for text, kind in row.pieces()])


def drop_marks(row: Row, names: Names, chance: random.Random) -> Row:
    """As people type on phones: "Noah's" as "noahs", no commas, no full stops."""
    marks = chance.choice([r"(?<=\w)['’](?=\w)", r"(?<=\w)['’](?=\w)|[,.](?=\s|$)", r"[.!?](?=\s*$)"])
    return row.with_pieces([(text if kind else re.sub(marks, "", text), kind) for text, kind in row.pieces()])


LAYOUTS = (
    (r"\n+", " "),
    (r"\n", "\n\n"),
    (r"\n(?!\n)", "\r\n"),
    (r"\t| \| ", ", "),
    (r"\t| \| |, (?=\S)", "\t"),
    (r"\t|, (?=\S)", " | "),
    (r"\t| \| ", "  "),
    (r"\n[-*•] ?", "\n"),
    (r"\n(?=\S)", "\n- "),
    (r"(?<=[.?!]) (?=[A-Z])", "\n"),
    (r"; ", "\n"),
    (r": ", " - "),
    (r"'", "’"),
    (r"[-*•] ", "• "),
)


def relay(row: Row, names: Names, chance: random.Random) -> Row:
    pattern, other = chance.choice([each for each in LAYOUTS if re.search(each[0], row.text)] or [LAYOUTS[0]])
    return row.with_pieces([(text if kind else re.sub(pattern, other, text), kind) for text, kind in row.pieces()])


WAYS = (
    (swap_names, 0.5),
    (swap_famous, 0.15),
    (reform, 0.12),
    (recase, 0.13),
    (recase_names, 0.07),
    (mistype, 0.12),
    (drop_marks, 0.1),
    (relay, 0.25),
)


def varied(row: Row, names: Names, chance: random.Random) -> Row:
    if chance.random() < 0.25:
        return row
    for way, share in WAYS:
        if chance.random() < share:
            row = way(row, names, chance)
    return row


DUTIES = frozenset({"pupil_work", "ai_marking"})


def joined(first: Row, second: Row, chance: random.Random) -> Row | None:
    """Two prompts in one paste. Only where the sum of the labels is sure: one of them says nothing of anybody, and neither sets a duty."""
    if "allow" not in (first.expect, second.expect) or DUTIES & (first.topics | second.topics):
        return None
    if any(kind == "exercise" for row in (first, second) for _, _, kind in row.spans):
        return None
    if len(first.text) + len(second.text) > 1_500:
        return None
    between = chance.choice(["\n\n", "\n", " ", "\n\n---\n\n", ". "])
    row = first.with_pieces([*first.pieces(), (between, None), *second.pieces()])
    expect = max(first.expect, second.expect, key=ACTIONS.index)
    return replace(row, id=f"{first.id}+{second.id}", expect=expect, topics=first.topics | second.topics)


def epoch(rows: list[Row], names: Names, chance: random.Random, joins: float = 0.12) -> list[Row]:
    """Each row once, most of them changed, and some pairs in one."""
    made = [varied(row, names, chance) for row in rows]
    allowed = [row for row in made if row.expect == "allow"]
    for _ in range(int(joins * len(rows))):
        pair = [chance.choice(allowed), chance.choice(made)]
        both = joined(*chance.sample(pair, 2), chance)
        if both is not None:
            made.append(both)
    return made
