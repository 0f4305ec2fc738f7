"""A drawn file becomes one for who has it read aloud and for the archive, or one behind a password."""

from __future__ import annotations

import re
from io import BytesIO
from secrets import token_urlsafe

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from casebook.documents.tagging import colours
from casebook.documents.tagging.endings import ends_a_line, padded
from casebook.documents.tagging.properties import Properties, xmp
from casebook.documents.tagging.writing import StructuredCanvas

_ENTRY = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>")
_UNSAID = ("0000", "FEFF", "FFFE")
_AT_ONCE = 100
"""Entries in one block of a character map, at most (Adobe Technical Note 5411)."""


def finished(drawn: bytes, canvas: StructuredCanvas, properties: Properties, password: str | None) -> bytes:
    """The whole file: structure, properties, colour space, and characters that say what they are.

    With a password it is encrypted (AES-256, revision 6) and no archive file: PDF/A forbids encryption. Reading aloud
    stays allowed; copying text and changing the file do not.
    """
    with pikepdf.open(BytesIO(drawn)) as file:
        _structure(file, canvas)
        _catalog(file, properties, archive=password is None)
        _characters(file)
        _ends(file)
        made = BytesIO()
        file.save(made, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.disable,
                  deterministic_id=password is None, encryption=False if password is None else _encryption(password))
    return made.getvalue()


def _encryption(password: str) -> pikepdf.Encryption:
    allowed = pikepdf.Permissions(accessibility=True, extract=False, modify_annotation=False, modify_assembly=False,
                                  modify_form=False, modify_other=False)
    owner = token_urlsafe(24)  # nobody's: with an empty one anybody could open the file
    return pikepdf.Encryption(user=password, owner=owner, R=6, aes=True, metadata=True, allow=allowed)


def _structure(file: pikepdf.Pdf, canvas: StructuredCanvas) -> None:
    file.Root.StructTreeRoot = file.get_object(canvas.tree, 0)
    file.Root.MarkInfo = Dictionary(Marked=True)
    for place, page in enumerate(file.pages):
        page.obj.Tabs = Name.S
        if place < len(canvas.marks) and canvas.marks[place]:
            page.obj.StructParents = place
        if "/Trans" in page.obj:
            del page.obj["/Trans"]  # ReportLab writes an empty one
    for place, (name, _element) in enumerate(canvas.links):
        number = canvas._doc.idToObjectNumberAndVersion[name][0]
        file.get_object(number, 0).StructParent = len(canvas.marks) + place


def _catalog(file: pikepdf.Pdf, properties: Properties, *, archive: bool) -> None:
    root = file.Root
    root.Lang = String(properties.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Metadata = file.make_stream(xmp(properties, archive=archive), Type=Name.Metadata, Subtype=Name.XML)
    if archive:
        root.OutputIntents = Array([Dictionary(
            Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String(colours.NAME),
            Info=String(colours.NAME), DestOutputProfile=file.make_stream(colours.profile(), N=3))])
    for name in ("/CreationDate", "/ModDate", "/Trapped", "/Keywords"):
        if name in file.docinfo:
            del file.docinfo[name]


def _characters(file: pikepdf.Pdf) -> None:
    """Drop what ReportLab says of places in a font that hold no character: they would be read as U+0000."""
    for thing in file.objects:
        if isinstance(thing, Dictionary) and thing.get("/Type") == Name.Font and "/ToUnicode" in thing:
            source = thing.ToUnicode.read_bytes().decode("ascii")
            head = source[:source.index("endcodespacerange") + len("endcodespacerange")]
            known = [found.groups() for found in _ENTRY.finditer(source, source.index("beginbfchar"))
                     if found[2] not in _UNSAID]
            blocks = [known[i:i + _AT_ONCE] for i in range(0, len(known), _AT_ONCE)]
            body = "".join(f"\n{len(block)} beginbfchar\n" + "\n".join(f"<{code}> <{letter}>" for code, letter in block)
                           + "\nendbfchar" for block in blocks)
            thing.ToUnicode.write(f"{head}{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
                                  .encode("ascii"))


def _ends(file: pikepdf.Pdf) -> None:
    """No compressed stream may end with what looks like the end of a line: who looks for the word after it would find
    it shorter than it says it is. Its last byte is that of a sum over its content, so a little is added to that.
    """
    for thing in file.objects:
        if not isinstance(thing, pikepdf.Stream) or thing.get("/Subtype") in (Name.Image, Name.XML):
            continue
        content = thing.read_bytes()
        if ends_a_line(content):
            thing.write(padded(content))
            if "/Length1" in thing:
                thing.Length1 = len(content) + 1
