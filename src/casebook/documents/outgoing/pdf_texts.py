"""Every text in a finished PDF: on its pages, in bookmarks and properties, and what is read aloud for a picture."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pikepdf

from casebook.disclosure.gate import Part
from casebook.documents import pages
from casebook.documents.outgoing.shapes import File

_NO_TEXT = frozenset(("/ID", "/O", "/U", "/OE", "/UE", "/Perms", "/Panose", "/CharSet", "/CheckSum", "/FontFamily",
                      "/Registry", "/Ordering", "/Lang", "/CIDSet", "/CIDSystemInfo", "/Reference", "/ByteRange"))
_DEEPEST = 60
_XML_TAG = re.compile(r"<[^<>]*>")
_QUOTED = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)')")


def pdf_parts(file: File) -> Iterator[Part]:
    """The texts of a PDF with the pages they stand on."""
    for number, text in enumerate(pages.text(file.content, file.password), 1):
        yield Part(file=file.name, page=number, kind="page", text=text)
    with pikepdf.open(io.BytesIO(file.content), password=file.password) as pdf:
        yield from _of_objects(file.name, pdf)


def _of_objects(name: str, pdf: pikepdf.Pdf) -> Iterator[Part]:
    """Texts in dictionaries and lists, and in streams that hold text for readers rather than for drawing."""
    seen: set[tuple[str, str]] = set()
    for found in (pdf.trailer, *pdf.objects):
        bookmark = isinstance(found, pikepdf.Dictionary) and "/Title" in found and "/Parent" in found
        texts = _in_stream(found) if isinstance(found, pikepdf.Stream) else iter(())
        for text in (*_strings(found, 0), *texts):
            kind = "bookmark" if bookmark else "metadata"
            if re.search(r"\w", text) and (kind, text) not in seen:
                seen.add((kind, text))
                yield Part(file=name, page=None, kind=kind, text=text)


def _strings(found: object, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        raise ValueError("a document that is nested too deeply")
    if isinstance(found, pikepdf.String):
        yield str(found)
    elif isinstance(found, pikepdf.Array):
        for inside in found:
            if not _refers(inside):
                yield from _strings(inside, depth + 1)
    elif isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
        for key, inside in found.items():
            if key not in _NO_TEXT and not _refers(inside):
                yield from _strings(inside, depth + 1)


def _refers(found: object) -> bool:
    """Whether something stands elsewhere in the file, where it is read once."""
    return bool(getattr(found, "is_indirect", False))


def _in_stream(stream: pikepdf.Stream) -> Iterator[str]:
    kind = str(stream.get("/Type", ""))
    if kind == "/Metadata":
        text = stream.read_bytes().decode("utf-8")
        yield _XML_TAG.sub("\n", text)
        yield "\n".join(a or b for a, b in _QUOTED.findall(text) if "://" not in (a or b))
    elif kind == "/EmbeddedFile":
        yield stream.read_bytes().decode("utf-8")
