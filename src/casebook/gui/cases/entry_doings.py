"""What can be done with one entry of the timeline, each in a box of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casebook.gui.cases.timeline import Timeline
from casebook.gui.session import Session
from casebook.model.cases import Case
from casebook.model.ids import CaseId, ConversationId
from casebook.store import conversations, earlier, places


def show_versions(session: Session, timeline: Timeline, owner: QWidget, case: Case | None = None) -> None:
    """The earlier versions of the entry she stands on; with a case, of what its reporter asks and of the aftercare."""
    from casebook.gui.cases.versions_box import VersionsBox

    if case is not None:
        title = session.language.translate("Timeline", "Facts of %1").replace("%1", case.code)
        VersionsBox(session, "case", case.id, title, owner).open()
        return
    entry = timeline.entry()
    if entry is None or entry.noun not in earlier.NOUNS:
        session.say(session.language.translate("Timeline", "Stand on a text in the timeline first."))
        return
    VersionsBox(session, entry.noun, entry.id, f"{entry.title}, {entry.when}", owner).open()


def choose_cases(session: Session, case: CaseId, conversation: ConversationId, owner: QWidget, *, moves: bool) -> None:
    """Which cases a recorded conversation belongs to: of those who came together, or another than this one."""
    from casebook.gui.cases.together_box import TogetherBox

    translate = session.language.translate
    before = conversations.get(session.db, conversation).cases

    def keep(chosen: tuple[CaseId, ...]) -> None:
        wanted = tuple(dict.fromkeys(chosen[0] if each == case else each for each in before)) if moves else chosen
        if set(wanted) == set(before):
            return
        stood = session.write(places.set_cases, conversation, wanted)
        words = translate("Timeline", "The conversation went to the other case.") if moves else translate(
            "Timeline", "The conversation stands in each of these cases, and counts once.")
        session.say(words, lambda: session.write(places.put_back, stood))

    box = TogetherBox(session, case, before, owner, moves=moves)
    box.chosen.connect(keep)
    box.open()
