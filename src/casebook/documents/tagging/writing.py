"""The structure tree as objects of the file. They are written as text: a long table has tens of thousands of them."""

from __future__ import annotations

from typing import Any

from casebook.documents.tagging.canvas import TaggedCanvas
from casebook.documents.tagging.structure import Element, Linked, Marked

from reportlab.pdfbase.pdfdoc import PDFObject  # isort: skip  # the fonts come first


class _Written(PDFObject):  # type: ignore[misc]
    """An object whose text is known."""

    text = ""

    def format(self, _document: Any) -> bytes:
        return self.text.encode("ascii")


class StructuredCanvas(TaggedCanvas):
    """A tagged canvas that puts its structure into the file; `tree` is then the number of the tree's object."""

    tree = 0

    def complete(self) -> None:
        made = [(element, _Written()) for element in self.root.walk() if element.placed or element is self.root]
        made = [(element, written) for element, written in made if element.stands or element is self.root]
        tree = _Written()
        self.tree = self._number(tree)
        for element, written in made:
            element.number = self._number(written)
        parents = {id(kid): element.number for element, _ in made for kid in element.kids if isinstance(kid, Element)}
        for element, written in made:
            written.text = self._element(element, parents.get(id(element), self.tree))
        tree.text = (f"<</Type/StructTreeRoot/K {self.root.number} 0 R/ParentTree<</Nums[{self._parents()}]>>"
                     f"/ParentTreeNextKey {len(self.marks) + len(self.links)}>>")

    def _number(self, written: _Written) -> int:
        self._doc.Reference(written)
        return int(self._doc.objectcounter)

    def _of(self, name: str) -> int:
        return int(self._doc.idToObjectNumberAndVersion[name][0])

    def _element(self, element: Element, parent: int) -> str:
        pages = [kid.page for kid in element.kids if isinstance(kid, Marked)]
        own = pages[0] if pages else None
        page = "" if own is None else f"/Pg {self._of(f'Page{own + 1}')} 0 R"
        kids = " ".join(self._kid(kid, own) for kid in element.kids if not isinstance(kid, Element) or kid.number)
        words = f"/Alt {_text(element.words)}" if element.words else ""
        return f"<</Type/StructElem/S/{element.tag}/P {parent} 0 R{page}{words}{_attributes(element)}/K[{kids}]>>"

    def _kid(self, kid: Element | Marked | Linked, own: int | None) -> str:
        if isinstance(kid, Element):
            return f"{kid.number} 0 R"
        if isinstance(kid, Marked) and kid.page == own:
            return str(kid.number)
        page = f"/Pg {self._of(f'Page{kid.page + 1}')} 0 R"
        if isinstance(kid, Marked):
            return f"<</Type/MCR{page}/MCID {kid.number}>>"
        return f"<</Type/OBJR{page}/Obj {self._of(kid.name)} 0 R>>"

    def _parents(self) -> str:
        """Who holds each marked piece of each page, and each link: keys count pages first, then links."""
        found = [f"{page} [{' '.join(f'{element.number} 0 R' for element in marks)}]"
                 for page, marks in enumerate(self.marks) if marks]
        found += [f"{len(self.marks) + place} {element.number} 0 R"
                  for place, (_name, element) in enumerate(self.links)]
        return "\n".join(found)


def _attributes(element: Element) -> str:
    if element.scope:
        return f"/A<</O/Table/Scope/{element.scope}>>"
    if element.numbering:
        return f"/A<</O/List/ListNumbering/{element.numbering}>>"
    if element.box:
        corners = " ".join(f"{value:.2f}" for value in element.box)
        return f"/A<</O/Layout/Placement/Block/BBox[{corners}]>>"
    return ""


def _text(words: str) -> str:
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"
