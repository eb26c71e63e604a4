"""Figures by prompt and by word, with Wilson's 95 % intervals; and the thresholds, chosen on the dev tenth alone."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from batches import Sample
from corpus import KINDS, TEXT_LABELS

PRIVATE = KINDS.index("private")
# From logits of a list of samples: for each, token logits [tokens, kinds] and text logits pooled over windows by maximum.
Predict = Callable[[Sequence[Sample]], list[tuple[np.ndarray, np.ndarray]]]


def wilson(part: int, whole: int) -> str:
    if whole == 0:
        return "-"
    z, share = 1.96, part / whole
    middle = share + z * z / (2 * whole)
    spread = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    below = 1 + z * z / whole
    return f"{100 * share:.1f} % ({100 * (middle - spread) / below:.1f} to {100 * (middle + spread) / below:.1f}; {part} of {whole})"


def sigmoid(value: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-value))


def softmax(logits: np.ndarray) -> np.ndarray:
    raised = np.exp(logits - logits.max(-1, keepdims=True))
    return raised / raised.sum(-1, keepdims=True)


@dataclass(frozen=True)
class Thresholds:
    """`private` to `topic` judge by themselves. The others are for a second opinion: add a name only from `add` on (19 of 20 such words are
    private), clear an uncertain one only below `clear` (1 private word in 100 lies there), call a text quiet only below `quiet` (1 block in 100)."""

    private: float = 0.5
    warn: float = 0.5
    block: float = 0.5
    topic: float = 0.5
    add: float = 0.9
    clear: float = 0.02
    quiet: float = 0.02


@dataclass(frozen=True)
class Judged:
    """One prompt: the probability of `private` and the gold kind of each word that holds a letter; probabilities of the text."""

    sample: Sample
    private: np.ndarray
    kinds: list[str]
    text: np.ndarray


def judge(samples: Sequence[Sample], predict: Predict) -> list[Judged]:
    found = []
    for sample, (token_logits, text_logits) in zip(samples, predict(samples), strict=True):
        chances = softmax(token_logits)[:, PRIVATE] if len(token_logits) else np.zeros(0)
        words: dict[int, list[int]] = {}
        for place, token in enumerate(sample.tokens):
            letters = any(each.isalpha() for each in sample.row.text[token.start : token.end])
            if letters and sample.kinds[place] != "carrier":
                words.setdefault(token.word, []).append(place)
        private = np.array([chances[places].mean() for places in words.values()])
        found.append(Judged(sample, private, [sample.kinds[places[0]] for places in words.values()], sigmoid(text_logits)))
    return found


def token_counts(judged: Sequence[Judged], threshold: float) -> tuple[int, int, int]:
    """Words said to be private, words that are, and words that are both."""
    said = gold = both = 0
    for each in judged:
        mine = each.private >= threshold
        right = np.array([kind == "private" for kind in each.kinds], dtype=bool)
        said, gold, both = said + int(mine.sum()), gold + int(right.sum()), both + int((mine & right).sum())
    return said, gold, both


def action_of(text: np.ndarray, limits: Thresholds) -> str:
    if text[1] >= limits.block:
        return "block"
    return "warn" if text[0] >= limits.warn else "allow"


def _best(candidates: Sequence[float], score: Callable[[float], float]) -> float:
    return float(max(candidates, key=score))


def choose(judged: Sequence[Judged]) -> Thresholds:
    """Words: best F1. Action: best sum of block recall and quiet allow-prompts. Topics: best F1 over all topics."""
    grid = [round(0.05 * step, 2) for step in range(2, 20)]

    def words(limit: float) -> float:
        said, gold, both = token_counts(judged, limit)
        return 2 * both / max(1, said + gold)

    def step(place: int, kinds: tuple[str, ...]) -> Callable[[float], float]:
        def score(limit: float) -> float:
            over = [(each.text[place] >= limit, each.sample.row.expect in kinds) for each in judged]
            return sum(mine == right for mine, right in over) / len(over)

        return score

    def topics(limit: float) -> float:
        said, gold, both = topic_counts(judged, limit)
        return 2 * both / max(1, said + gold)

    def precise(limit: float) -> bool:
        said, _, both = token_counts(judged, limit)
        return both >= 0.95 * said

    private = [chance for each in judged for chance, kind in zip(each.private, each.kinds, strict=True) if kind == "private"]
    blocks = [each.text[0] for each in judged if each.sample.row.expect == "block"]
    fine = [round(0.01 * place, 2) for place in range(20, 100)]
    return Thresholds(
        add=next((limit for limit in fine if precise(limit)), 0.99),
        clear=round(float(np.quantile(private, 0.01)), 4),
        quiet=round(float(np.quantile(blocks, 0.01)), 4),
        private=_best(grid, words),
        warn=_best(grid, step(0, ("warn", "block"))),
        block=_best(grid, step(1, ("block",))),
        topic=_best(grid, topics),
    )


def topic_counts(judged: Sequence[Judged], limit: float) -> tuple[int, int, int]:
    said = gold = both = 0
    for each in judged:
        for place, topic in enumerate(TEXT_LABELS[2:], start=2):
            mine, right = bool(each.text[place] >= limit), topic in each.sample.row.topics
            said, gold, both = said + mine, gold + right, both + (mine and right)
    return said, gold, both


def report(judged: Sequence[Judged], limits: Thresholds) -> dict[str, str]:
    said, gold, both = token_counts(judged, limits.private)
    actions = [(each.sample.row.expect, action_of(each.text, limits)) for each in judged]
    allows = [got for want, got in actions if want == "allow"]
    blocks = [got for want, got in actions if want == "block"]
    quiet = [each for each in judged if each.sample.row.expect == "allow"]
    named = sum(bool((each.private >= limits.private).any()) for each in quiet)
    topics_said, topics_gold, topics_both = topic_counts(judged, limits.topic)
    return {
        "prompts": str(len(judged)),
        "private words, F1": f"{2 * both / max(1, said + gold):.3f}",
        "private words, precision": wilson(both, said),
        "private words, recall": wilson(both, gold),
        "allow-prompts with a private word": wilson(named, len(quiet)),
        "false alarms": wilson(sum(got != "allow" for got in allows), len(allows)),
        "blocks that block": wilson(blocks.count("block"), len(blocks)),
        "blocks let through": wilson(blocks.count("allow"), len(blocks)),
        "right action": wilson(sum(want == got for want, got in actions), len(actions)),
        "topics, recall": wilson(topics_both, topics_gold),
        "topics, precision": wilson(topics_both, topics_said),
    }
