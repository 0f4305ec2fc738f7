"""The question before every word of a case goes, for a reporter who wants no notes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casebook.gui.backing_up import BackupKeeper
from casebook.gui.cases.destroy_box import written_since
from casebook.gui.cases.part_box import PartBox
from casebook.gui.session import Session
from casebook.model.ids import CaseId
from casebook.model.retention import Destruction
from casebook.store import cases, silence


class SilenceBox(PartBox):
    """Names what goes and what stays when a case with texts becomes "count only"."""

    def __init__(self, session: Session, keeper: BackupKeeper, case: str, parent: QWidget) -> None:
        super().__init__(session, keeper, parent, written_since(session, CaseId(case)))
        self._case = CaseId(case)
        self._taking = silence.taking(session.db, self._case)
        title = self.tr("Count case %1 only, and destroy its texts?").replace("%1", self._taking.code)
        whose = session.client_name(cases.get(session.db, self._case).client)
        self.lay_out(title, whose, [(self.tr("Goes"), self._goes()), (self.tr("Stays"), self._stays()),
                                    self.in_backups()])

    def destroy_it(self) -> Destruction | None:
        """Destroy the texts, and keep none from now on."""
        return self.session.write_quietly(silence.begin, self._case, self.session.today(), self.gone_after,
                                          elsewhere=self.elsewhere)

    def _goes(self) -> list[str]:
        going, found = self._taking, []
        for number, words in (
                (going.conversations, self.tr("the text of %n conversation(s)", "", going.conversations)),
                (going.notes, self.tr("%n other text(s) of the case", "", going.notes)),
                (going.unfinished, self.tr("%n text(s) not finished yet", "", going.unfinished)),
                (going.earlier, self.tr("%n earlier version(s)", "", going.earlier)),
                (going.attached, self.tr("%n attachment(s)", "", going.attached)),
                (going.others, self.tr("%n card(s) of others", "", going.others)),
                (going.named, self.tr("the name, e-mail address and notes on the reporter's card"))):
            if number:
                found.append(words)
        words = ", ".join(found)
        lines = [f"{words[:1].upper()}{words[1:]}."]
        if going.shared_with:
            lines.append(self.tr("Part of that was held together with %1: their text of it goes too.").replace(
                "%1", ", ".join(going.shared_with)))
        return lines

    def _stays(self) -> list[str]:
        return [self.tr("Codes, dates and minutes: the count."),
                self.tr("Alias, phone number and how to contact safely: you may need to call back."),
                self.tr("Consents, requests from outside, a hold, and why you passed something on without consent.")]
