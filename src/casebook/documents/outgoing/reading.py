"""What a reader can get out of the final bytes of a file: every text in it, wherever it stands.

What can't be read raises ValueError or what its library raises: a file that nobody read does not leave.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from casebook.disclosure.gate import Part
from casebook.documents.outgoing import pictures
from casebook.documents.outgoing.pdf_texts import pdf_parts
from casebook.documents.outgoing.shapes import File


def parts(file: File) -> Iterator[Part]:
    """The texts of a file with where they stand: its kind is told from its bytes."""
    yield Part(file=file.name, page=None, kind="name", text=file.name)
    content = file.content
    if content.startswith(b"%PDF-"):
        yield from pdf_parts(file)
    elif content.startswith(b"\x89PNG\r\n\x1a\n"):
        if not file.says:
            raise ValueError("a picture that does not say what it shows")
        yield Part(file=file.name, page=1, kind="page", text=file.says)
        for text in pictures.png_texts(content):
            yield Part(file=file.name, page=None, kind="metadata", text=text)
    else:
        yield from _of_text(file.name, content.decode("utf-8-sig"))


def _of_text(name: str, text: str) -> Iterator[Part]:
    plain = text.lstrip()
    if plain.startswith("<"):
        yield from _of_drawing(name, plain)
    elif plain.startswith(("{", "[")):
        yield Part(file=name, page=None, kind="page", text="\n\n".join(_strings(json.loads(plain))))
    else:
        yield Part(file=name, page=None, kind="page", text=_cells(text))


def _of_drawing(name: str, text: str) -> Iterator[Part]:
    """The words of a drawing (SVG), and what its attributes and remarks say."""
    if "<!ENTITY" in text:
        raise ValueError("a drawing with entities of its own")
    root = ElementTree.fromstring(text)
    said = [piece for piece in root.itertext() if piece.strip()]
    yield Part(file=name, page=1, kind="page", text="\n".join(said))
    carried = [value for element in root.iter() for value in element.attrib.values()
               if re.search(r"[^\W\d_]{2}", value)]
    carried += re.findall(r"<!--(.*?)-->", text, re.DOTALL)
    if carried:
        yield Part(file=name, page=None, kind="metadata", text="\n\n".join(carried))


def _strings(value: Any) -> Iterator[str]:
    """Every text in data, the names of its fields included."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield str(key)
            yield from _strings(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _strings(inside)
    elif isinstance(value, str):
        yield value


def _cells(text: str) -> str:
    """The cells of a table, each for itself: a name may go on in the next, numbers beside each other are not one.

    A text of another kind as it stands.
    """
    first = text.split("\n", 1)[0]
    separator = max(";,\t", key=first.count)
    rows = csv.reader(io.StringIO(text), delimiter=separator)
    return ("\n" * 5).join(("\n" * 4).join(row) for row in rows)
