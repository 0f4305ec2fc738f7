"""The receipt of a handover: one page to sign, with codes alone. No name of a reporter or a client stands on it."""

from __future__ import annotations

from datetime import date

from casebook.documents import paper
from casebook.documents.blocks import Blanks, Block, Document, Fact, Facts, Heading, Note, Paragraph, Together
from casebook.language import Language
from casebook.model.handover import COVER, RETURNED, SUCCESSOR
from casebook.model.record import Record, record

KINDS = (SUCCESSOR, COVER, RETURNED)


@record
class Receipt(Record):
    """What passed from whom to whom: `kind` is `successor`, `cover` or `returned` (the cover's work comes back).

    `giver` and `taker` are the advisers, `codes` the cases, `key_id` the key of the package, `receipt` the code by
    which the one who took over proves it. `number` is how many cases passed, where some were destroyed since.
    """

    language_code: str
    day: date
    kind: str
    giver: str
    taker: str
    codes: tuple[str, ...]
    key_id: str
    receipt: str = ""
    number: int = 0


def pdf(data: Receipt, language: Language) -> bytes:
    """The finished bytes, in memory."""
    title = language.translate("HandoverReceipt", "Receipt of a handover")
    return paper.pdf(Document(
        title=title, author="", subject=title, language=data.language_code, compact=True, head_left=title,
        head_right=language.date(data.day), blocks=tuple(blocks(data, language))), language)


def blocks(data: Receipt, language: Language) -> list[Block]:
    """The receipt as blocks."""
    translate = language.translate
    kinds = {SUCCESSOR: translate("HandoverReceipt", "Handover to a successor"),
             COVER: translate("HandoverReceipt", "Cover, for a time"),
             RETURNED: translate("HandoverReceipt", "Return after cover")}
    sign = translate("HandoverReceipt", "Place, date, signature")
    return [
        Heading(text=translate("HandoverReceipt", "Receipt of a handover")),
        Facts(facts=(
            Fact(label=translate("HandoverReceipt", "Kind"), value=kinds.get(data.kind, data.kind)),
            Fact(label=translate("HandoverReceipt", "Date"), value=language.date(data.day)),
            Fact(label=translate("HandoverReceipt", "From"), value=data.giver),
            Fact(label=translate("HandoverReceipt", "To"), value=data.taker),
            Fact(label=translate("HandoverReceipt", "Key ID of the package"), value=data.key_id),
            Fact(label=translate("HandoverReceipt", "Receipt code"), value=data.receipt),
            Fact(label=translate("HandoverReceipt", "Number of cases"),
                 value=language.number(max(data.number, len(data.codes)))))),
        Heading(text=translate("HandoverReceipt", "The cases"), level=2),
        Paragraph(text=" · ".join(code.replace("-", "\u2011") for code in sorted(data.codes)) or "–"),
        Note(text=_promises(data, language)),
        Together(blocks=(
            Heading(text=translate("HandoverReceipt", "Given by"), level=3), Blanks(labels=(sign,)),
            Heading(text=translate("HandoverReceipt", "Received by"), level=3), Blanks(labels=(sign,)))),
    ]


def _promises(data: Receipt, language: Language) -> str:
    translate = language.translate
    if data.kind == RETURNED:
        return translate(
            "HandoverReceipt", "The one who covered gives the work back and destroys the copy, its backups and what was"
            " printed. What was learned stays confidential, also afterwards.")
    if data.kind == COVER:
        return translate(
            "HandoverReceipt", "The reporters of these cases consented to this cover. The one who covers reads no more"
            " than is needed, keeps the package and its passphrase apart, and gives the work back when the cover ends;"
            " then the copy is destroyed.")
    return translate(
        "HandoverReceipt", "The reporters of these cases consented to this handover. From this day on the one who"
        " receives them is responsible for them: for confidentiality, for what was agreed, and for destroying them in"
        " time. The one who gives them keeps no copy longer than agreed.")
