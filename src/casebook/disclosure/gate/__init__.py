"""The gate: what a document made for a client may not say of a person. Source: disclosure.md, The gate.

`known` reads from the casebook what is looked for, `hits` finds it in the text of finished files. Nothing here knows
how a document is made, or of what kind its files are.
"""

from casebook.disclosure.gate.knowing import known
from casebook.disclosure.gate.looking import hits
from casebook.disclosure.gate.shapes import KINDS, Hit, Known, Part, Whom

__all__ = ["KINDS", "Hit", "Known", "Part", "Whom", "hits", "known"]
