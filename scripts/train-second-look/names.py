"""Names to put in the place of others. Every origin is drawn equally often; the names kept for the fairness test are in no pool."""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

TITLES = frozenset(
    "mr mrs miss ms mx dr prof sir nan nana nanny gran granny grandma grandad grandpa aunt auntie aunty uncle and the of al el de da van von "
    "der bin ibn ap ab ni nic mac o coach nurse father sister rev pc cllr imam mum dad st".split()
)
FORMAL = re.compile(r"(?:mr|mrs|miss|ms|mx|dr|prof|coach|cllr|pc|rev)\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def in_title_case(name: str) -> str:
    return re.sub(r"(^|[-' ])([a-z])", lambda match: match[1] + match[2].upper(), name)


def in_case_of(pattern: str, name: str) -> str:
    if len(pattern) > 1 and pattern == pattern.upper():
        return name.upper()
    return in_title_case(name) if pattern[:1] != pattern[:1].lower() else name


@dataclass(frozen=True)
class Pool:
    forenames: list[str]
    surnames: list[str]


class Names:
    def __init__(self, folder: Path) -> None:
        lines = (folder / "pools.json").read_text(encoding="utf-8").splitlines()
        self.pools = [Pool(**json.loads(line)) for line in lines]
        raw = json.loads((folder / "famous.json").read_text(encoding="utf-8"))
        self.famous: dict[str, list[str]] = raw
        self.forenames = {name for pool in self.pools for name in pool.forenames}
        self.surnames = {name for pool in self.pools for name in pool.surnames}

    def is_surname(self, words: list[str], place: int, formal: bool) -> bool:
        word = words[place].lower()
        if formal:
            return True
        if len(words) == 1:
            return word not in self.forenames and word in self.surnames
        if place == 0:
            return word not in self.forenames and word in self.surnames
        return place == len(words) - 1 or word not in self.forenames


class Swap:
    """One text's swaps: the same word always becomes the same name, so that a later first name still follows its full name."""

    def __init__(self, names: Names, chance: random.Random) -> None:
        self.names, self.chance = names, chance
        self.pool = chance.choice(names.pools)
        self.known: dict[str, str] = {}

    def __call__(self, mention: str) -> str:
        words = [word for word in WORD.findall(mention) if word.lower() not in TITLES]
        formal = FORMAL.match(mention) is not None

        def other(match: re.Match[str]) -> str:
            word = match[0]
            if word.lower() in TITLES or len(word) < 2 or word not in words:
                return word
            key = word.lower()
            if key not in self.known:
                pool = self.pool if self.chance.random() < 0.75 else self.chance.choice(self.names.pools)
                surname = self.names.is_surname(words, words.index(word), formal)
                self.known[key] = self.chance.choice(pool.surnames if surname else pool.forenames)
            return in_case_of(word, self.known[key])

        return WORD.sub(other, mention)


def reformed(mention: str, form: str, chance: random.Random) -> str:
    """A name of two words in another order or with an initial; other mentions stay."""
    match = re.fullmatch(r"([^\W\d_][\w'’-]+) ([^\W\d_][\w'’-]+)", mention)
    if match is None or match[1].lower() in TITLES:
        return mention
    first, last = match[1], match[2]
    if form == "surname, first":
        return f"{last}, {first}"
    if form == "SURNAME first":
        return f"{last.upper()}{chance.choice([',', ''])} {first}"
    if form == "first s":
        return f"{first} {last[0]}"
    if form == "f surname":
        return f"{first[0]}{chance.choice(['.', '', ''])} {last}"
    if form == "glued":
        return f"{first}{chance.choice(['.', '_', '-'])}{last}"
    return f"{last} {first}"


FORMS = ("surname, first", "SURNAME first", "first s", "f surname", "surname first", "glued")


def misspelt(word: str, chance: random.Random) -> str:
    if len(word) < 4:
        return word
    at = chance.randrange(1, len(word) - 1)
    if not (word[at].isalpha() and word[at + 1].isalpha()):
        return word
    how = chance.randrange(3)
    if how == 0:
        return word[:at] + word[at + 1].lower() + word[at].lower() + word[at + 2 :]
    return word[:at] + word[at + 1 :] if how == 1 else word[: at + 1] + word[at:]
