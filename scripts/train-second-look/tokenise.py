"""Text to word pieces with offsets, and to windows. The run time in the extension repeats exactly this; README.md states it in words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

PAD, UNKNOWN, START, END = range(4)
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
LONGEST_WORD = 40

# What people's keyboards and word processors put in place of ASCII; one character for one.
TYPOGRAPHIC = str.maketrans("‘’‚‛ʼ′`´“”„‟″«»‐‑‒–—―−…", "''''''''\"\"\"\"\"\"\"-------.")

# Shapes of a word, taken before it is put in lower case.
NONE, DIGITS, LOWER, TITLE, CAPITALS, ONE_CAPITAL, MIXED, MARK = range(8)
# What stands before a token.
GLUED, SPACE, WIDE, LINE, PARAGRAPH = range(5)
GAPS = 5
FORMS = 8 * GAPS

WINDOW = 256
HEAD = 40
OVERLAP = 32


@dataclass(frozen=True)
class Token:
    """One piece. `start` and `end` are code points of the whole word it belongs to; `word` numbers the words."""

    piece: int
    form: int
    start: int
    end: int
    word: int


@lru_cache(maxsize=None)
def kind_of(character: str) -> str:
    """space, skip, word, or alone (a token by itself)."""
    if character.isspace() or character in "\x1c\x1d\x1e\x1f\x85":
        return "space"
    category = unicodedata.category(character)
    if category in ("Cc", "Cf", "Cs", "Co", "Cn"):
        return "skip"
    if category[0] not in "LNM" or 0x3400 <= ord(character) <= 0x9FFF:
        return "alone"
    return "word"


@lru_cache(maxsize=None)
def plain(character: str) -> str:
    """In lower case, without accents."""
    decomposed = unicodedata.normalize("NFD", character.lower())
    return "".join(each for each in decomposed if unicodedata.category(each) != "Mn")


def shape_of(word: str) -> int:
    letters = [each for each in word if unicodedata.category(each)[0] == "L"]
    if not letters:
        return DIGITS
    if any(unicodedata.category(each)[0] == "N" for each in word):
        return MIXED
    upper = [each.lower() != each for each in letters]
    if not any(upper):
        return LOWER
    if len(letters) == 1:
        return ONE_CAPITAL
    if all(upper):
        return CAPITALS
    return TITLE if upper[0] and not any(upper[1:]) else MIXED


def gap_of(between: str) -> int:
    lines = between.count("\n") + between.replace("\r\n", "").count("\r")
    if lines:
        return LINE if lines == 1 else PARAGRAPH
    if "\t" in between or len(between) > 1:
        return WIDE
    return SPACE if between else GLUED


def words_of(text: str):
    """Yields (start, end, gap, shape, plain letters) of each word and each mark."""
    text = text.translate(TYPOGRAPHIC)
    at, since, length = 0, 0, len(text)
    while at < length:
        kind = kind_of(text[at])
        if kind in ("space", "skip"):
            at += 1
            continue
        end = at + 1
        while kind == "word" and end < length and kind_of(text[end]) in ("word", "skip"):
            end += 1
        gap = LINE if since == 0 and at == 0 else gap_of(re.sub(r"[^\s]", "", text[since:at]))
        letters = "".join(plain(each) for each in text[at:end] if kind_of(each) != "skip")
        yield at, end, gap, MARK if kind == "alone" else shape_of(text[at:end]), letters
        at = since = end


class Tokeniser:
    def __init__(self, pieces: list[str]):
        self.pieces = pieces
        self.ids = {piece: number for number, piece in enumerate(pieces)}
        self.split = lru_cache(maxsize=200_000)(self._split)

    def _split(self, word: str) -> tuple[int, ...]:
        """Longest match first; a word with a part that no piece covers is one unknown."""
        if not word or len(word) > LONGEST_WORD:
            return (UNKNOWN,)
        found, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                number = self.ids.get(("##" if at else "") + word[at:end])
                if number is not None:
                    break
            else:
                return (UNKNOWN,)
            found.append(number)
            at = end
        return tuple(found)

    def tokens(self, text: str) -> list[Token]:
        found = []
        for number, (start, end, gap, shape, letters) in enumerate(words_of(text)):
            for place, piece in enumerate(self.split(letters)):
                found.append(Token(piece, shape * GAPS + (GLUED if place else gap), start, end, number))
        return found


@dataclass(frozen=True)
class Window:
    """`ids` and `forms` as the model takes them; `owner[i]` is the token that position i speaks for, or -1."""

    ids: list[int]
    forms: list[int]
    owner: list[int]


def _window(tokens: list[Token], head: int, start: int, end: int) -> Window:
    ids, forms, owner = [START], [0], [-1]
    if head:
        ids += [each.piece for each in tokens[:head]] + [END]
        forms += [each.form for each in tokens[:head]] + [0]
        owner += [-1] * (head + 1)
    ids += [each.piece for each in tokens[start:end]] + [END]
    forms += [each.form for each in tokens[start:end]] + [0]
    owner += list(range(start, end)) + [-1]
    return Window(ids, forms, owner)


def windows_of(tokens: list[Token]) -> list[Window]:
    """The first window is the start of the text; each later one repeats the text's first tokens, because headings and "all names are
    invented" stand there. Neighbours share OVERLAP tokens: the first half speaks in the earlier window, the second in the later."""
    first = WINDOW - 2
    if len(tokens) <= first:
        return [_window(tokens, 0, 0, len(tokens))]
    bounds, room = [(0, first)], WINDOW - HEAD - 3
    while bounds[-1][1] < len(tokens):
        start = bounds[-1][1] - OVERLAP
        bounds.append((start, min(start + room, len(tokens))))
    found = []
    for number, (start, end) in enumerate(bounds):
        window = _window(tokens, HEAD if number else 0, start, end)
        low = start + OVERLAP // 2 if number else start
        high = end - OVERLAP // 2 if number + 1 < len(bounds) else end
        found.append(Window(window.ids, window.forms, [each if low <= each < high else -1 for each in window.owner]))
    return found
