"""Make resources/words/nl.txt, the Dutch words that a passphrase is drawn from. Run once; nothing needs it to build.

    python packaging/dutch_words.py LARGE_NL LARGE_EN DIC DICT > resources/words/nl.txt

LARGE_NL and LARGE_EN are `large_nl.msgpack.gz` and `large_en.msgpack.gz` of the Python package wordfreq 3.1.1 (how
common words are; CC BY-SA 4.0), DIC is `nl.dic` of Debian's hunspell-nl 2.20.19 and DICT the word list of its wdutch
(which words are Dutch; OpenTaal, BSD or CC BY 3.0). It needs msgpack.

Kept are the 4096 most common words that can be read out, remembered and typed by anyone, the most common first: 4 to 8
letters without marks, stems in the dictionary, no name and no English, none that begins as another one does, no two
that sound alike, and none that is coarse or heavy for somebody who just heard a story of violence or death.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

import msgpack

WORDS = 4096  # 12 bits each; further down the words get rare, foreign and coarse
NEVER, FOREIGN = 900, 20
WORD = re.compile(r"[a-z]{4,8}")
HIDDEN = {"Fw", "NS", "Cx"}  # the dictionary's flags: forbidden, not to be suggested, only in compounds
LEFT_OUT = Path(__file__).with_name("dutch_words_left_out.txt")
SOUNDS = [
    (r"ij|y", "ei"), (r"ou", "au"), (r"c(?=[eiy])", "s"), (r"ch", "g"), (r"c|q(?=u)", "k"), (r"x", "ks"),
    (r"th", "t"), (r"ph", "f"), (r"d\b", "t"), (r"b\b", "p"), (r"v", "f"), (r"z", "s"), (r"(.)\1", r"\1"),
]


def frequencies(path: Path) -> dict[str, int]:
    """Every token of a wordfreq list, the most common first: how rare it is, in hundredths of a power of ten."""
    with gzip.open(path) as file:
        return {word: rare for rare, words in enumerate(msgpack.load(file, raw=False)[1:]) for word in words}


def stems(path: Path) -> set[str]:
    """The words of a hunspell dictionary that anyone may see."""
    found = set()
    for line in path.read_text("utf-8").splitlines()[1:]:
        word, _, flags = line.partition("/")
        if not HIDDEN & {flags[at:at + 2] for at in range(0, len(flags), 2)}:
            found.add(word)
    return found


def sound(word: str) -> str:
    """How a word sounds, roughly: two words of one sound are mixed up when one is read out."""
    for pattern, as_one in SOUNDS:
        word = re.sub(pattern, as_one, word)
    return word


def left_out() -> re.Pattern[str]:
    """What no word may be: a line of the list is a word, or a part of words where it has a star."""
    lines = [line for line in LEFT_OUT.read_text("utf-8").split() if not line.startswith("#")]
    return re.compile("|".join(line.replace("*", "[a-z]*") for line in lines))


def chosen(in_dutch: Path, in_english: Path, dictionary: Path, listed: Path) -> list[str]:
    """The words, the most common first."""
    dutch, english = frequencies(in_dutch), frequencies(in_english)
    whole, refused = set(listed.read_text("utf-8").split()), left_out()
    known = {word for word in stems(dictionary) & whole if WORD.fullmatch(word) and not refused.fullmatch(word)}
    words: dict[str, None] = {}
    begun: set[str] = set()  # every beginning of every word chosen
    heard: set[str] = set()
    for word, rare in dutch.items():
        # A word as common in English as in Dutch is English, or a name where it is written with a capital too.
        foreign = rare - english.get(word, NEVER) + (30 if word.capitalize() in whole else 0) > FOREIGN
        beginnings = {word[:end] for end in range(4, len(word) + 1)}
        if (word in known and not foreign and word not in begun and not beginnings & words.keys()
                and sound(word) not in heard):
            words[word] = None
            begun |= beginnings
            heard.add(sound(word))
        if len(words) == WORDS:
            break
    return list(words)


if __name__ == "__main__":
    print("\n".join(chosen(*map(Path, sys.argv[1:5]))))
