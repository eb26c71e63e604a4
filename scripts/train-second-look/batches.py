"""Rows to tensors: windows, gold labels by piece, and batches of texts of about one length."""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from corpus import KINDS, TEXT_LABELS, Row
from tokenise import PAD, Token, Tokeniser, Window, windows_of

# Of a person in a public post nobody said whether they are private; of any other word there, not whether it is a place.
ALLOWED = {kind: [kind] for kind in KINDS} | {
    "person": ["private", "public", "fictional", "exercise"],
    "no person": ["none", "organisation_or_place"],
    "carrier": [],
}
MULTI_HOT = {name: [float(kind in kinds) for kind in KINDS] for name, kinds in ALLOWED.items()}


@dataclass(frozen=True)
class Sample:
    row: Row
    tokens: list[Token]
    windows: list[Window]
    kinds: list[str]


def sample_of(row: Row, tokeniser: Tokeniser) -> Sample:
    tokens = tokeniser.tokens(row.text)
    rest = "no person" if row.expect == "unknown" else "none"
    kinds, spans, at = [], row.spans, 0
    for token in tokens:
        while at < len(spans) and spans[at][1] <= token.start:
            at += 1
        inside = at < len(spans) and spans[at][0] < token.end
        kinds.append(spans[at][2] if inside else rest)
    return Sample(row, tokens, windows_of(tokens), kinds)


@dataclass(frozen=True)
class Batch:
    samples: list[Sample]
    ids: Tensor
    forms: Tensor
    text_of: Tensor
    """Which sample each window belongs to."""
    token_gold: Tensor
    """[windows, length, kinds], 1 where the kind is a right answer; all 0 where the position does not count."""
    text_gold: Tensor
    text_known: Tensor


def text_gold(row: Row) -> list[float]:
    steps = [float(row.expect in ("warn", "block")), float(row.expect == "block")]
    return steps + [float(topic in row.topics) for topic in TEXT_LABELS[2:]]


def batch_of(samples: list[Sample]) -> Batch:
    windows = [(number, window) for number, sample in enumerate(samples) for window in sample.windows]
    length = max(len(window.ids) for _, window in windows)
    ids = torch.full((len(windows), length), PAD)
    forms = torch.zeros_like(ids)
    gold = torch.zeros(len(windows), length, len(KINDS))
    for place, (number, window) in enumerate(windows):
        ids[place, : len(window.ids)] = torch.tensor(window.ids)
        forms[place, : len(window.forms)] = torch.tensor(window.forms)
        kinds = samples[number].kinds
        rows = [MULTI_HOT[kinds[each]] if each >= 0 else [0.0] * len(KINDS) for each in window.owner]
        gold[place, : len(rows)] = torch.tensor(rows)
    return Batch(
        samples, ids, forms,
        text_of=torch.tensor([number for number, _ in windows]),
        token_gold=gold,
        text_gold=torch.tensor([text_gold(sample.row) for sample in samples]),
        text_known=torch.tensor([float(sample.row.expect != "unknown") for sample in samples]),
    )  # fmt: skip


def batches(samples: list[Sample], budget: int, chance: random.Random | None = None) -> list[Batch]:
    """Texts of about one length together, at most `budget` positions in a batch; in random order when `chance` is given."""
    jitter = chance.random if chance else lambda: 0.0
    ordered = sorted(samples, key=lambda sample: len(sample.tokens) * (1 + 0.15 * jitter()))
    groups: list[list[Sample]] = [[]]
    windows = longest = 0
    for sample in ordered:
        size = max(len(window.ids) for window in sample.windows)
        if groups[-1] and (windows + len(sample.windows)) * max(longest, size) > budget:
            groups.append([])
            windows = longest = 0
        groups[-1].append(sample)
        windows, longest = windows + len(sample.windows), max(longest, size)
    if chance:
        chance.shuffle(groups)
    return [batch_of(group) for group in groups if group]
