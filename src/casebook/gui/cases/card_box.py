"""The question before a person card is destroyed by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from casebook.gui.backing_up import BackupKeeper
from casebook.gui.cases.destroy_box import Parts
from casebook.gui.cases.part_box import PartBox
from casebook.gui.session import Session
from casebook.model.ids import PersonId
from casebook.model.retention import Destruction
from casebook.store import cards


class CardBox(PartBox):
    """Names what goes and what stays by kind, and offers the alias for the name where that stands in texts."""

    def __init__(self, session: Session, keeper: BackupKeeper, person: str, parent: QWidget) -> None:
        self._taking = going = cards.taking(session.db, PersonId(person), session.today())
        super().__init__(session, keeper, parent, going.since or session.today())
        self._replace = QCheckBox(self.tr("In my texts, &put @%1 in the place of the name").replace("%1", going.alias))
        self._replace.setChecked(True)
        title = self.tr("Destroy the card of @%1?").replace("%1", going.alias)
        whose = session.client_name(going.person.client)
        if going.held:
            held = self.tr("A hold or an open request rests on one of the cases. Settle that first.")
            self.lay_out(title, whose, [(self.tr("Not now"), [held])], refused=True)
            return
        parts: Parts = [(self.tr("Goes"), self._goes()), (self.tr("Stays"), self._stays())]
        if going.places:
            parts.append((self.tr("The name in your texts"), self._in_prose()))
        self.lay_out(title, whose, [*parts[:2], self.in_backups(), *parts[2:]],
                     tick=self._replace if going.places else None)
        session.names_turned.connect(self._on_names_turned)

    def destroy_it(self) -> Destruction:
        """Destroy the card."""
        return self.session.write_quietly(
            cards.destroy, self._taking.person.id, self.session.today(), self.gone_after, elsewhere=self.elsewhere,
            replacing=bool(self._taking.places) and self._replace.isChecked())

    def _goes(self) -> list[str]:
        names = {"name": self.tr("real name"), "phone": self.tr("phone number"), "email": self.tr("e-mail address"),
                 "contact": self.tr("what you wrote about reaching this person"),
                 "safe_contact": self.tr("how to contact safely")}
        found = [names[name] for name in self._taking.filled]
        if self._taking.unfinished:
            found.append(self.tr("%n text(s) not finished yet", "", self._taking.unfinished))
        if not self._taking.stays:
            found.append(self.tr("the card with its alias"))
        words = ", ".join(found) or self.tr("nothing: the card holds an alias only")
        return [f"{words[:1].upper()}{words[1:]}."]

    def _stays(self) -> list[str]:
        found = [self.tr("The count.")]
        if self._taking.codes:
            words = self.tr("The case with its texts, under the alias: %1.", "", len(self._taking.codes))
            found.insert(0, words.replace("%1", ", ".join(self._taking.codes)))
        if self._taking.stays:
            found.append(self.tr("The alias @%1, so that your texts go on saying the same.").replace(
                "%1", self._taking.alias))
        return found

    def _on_names_turned(self) -> None:
        quoted = {self._quoted(passage) for passage in self._taking.passages}
        for found in self.findChildren(QLabel):
            if found.text() in quoted:
                found.setVisible(not self.session.names_hidden)
        self.setAccessibleDescription("")

    def _quoted(self, passage: tuple[str, str, str]) -> str:
        before, name, behind = passage
        return f"… {before}{name}{behind} …"

    def _in_prose(self) -> list[str]:
        found = [self.tr("The real name stands in %n place(s), earlier versions included.", "", self._taking.places)]
        if not self.session.names_hidden:
            found += [self._quoted(passage) for passage in self._taking.passages]
        return found
