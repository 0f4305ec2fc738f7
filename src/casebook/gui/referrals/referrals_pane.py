"""All referrals: what is still to be followed up, and what came of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Notes
from casebook.gui.widgets.labels import button
from casebook.gui.widgets.table import Table
from casebook.store import referral_list, referrals
from casebook.store.referral_list import ReferralRow
from casebook.vault import Connection


def _save(db: Connection, row: ReferralRow) -> None:
    referrals.save(db, row.referral)


class ReferralsPane(RecordPane[ReferralRow]):
    """Referrals of all cases. New ones are made from inside the case; here they are followed up."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Noun(name="referral", save=_save, adds=False), self._words(), self._table(),
                         drops=(6, 5, 4, 2, 3))
        self.follow_up = Choice([("open", self.tr("Open follow-ups"))], empty=self.tr("All"))
        self.outcome = Choice(session.names("referral_outcome").items(), empty=self.tr("All"))
        self.put_filter(self.tr("Follow-&up"), self.follow_up)
        self.put_filter(self.tr("&Outcome"), self.outcome)
        self.listing.show_search()
        today = session.today()
        self.put("follow_up_on", self.tr("Follow up o&n"), DayField(session.language, today, ahead=True))
        self.put("followed_up_on", self.tr("Don&e on"), DayField(session.language, today))
        self.put("outcome", self.tr("Out&come"), Choice(session.names("referral_outcome").items()), span=2)
        self.put("note", self.tr("No&te"), Notes(lines=4), span=2)
        self._done = self.editor.add_action(button(self.tr("&Done today"), "", "check"))
        self._case = self.editor.add_action(button(self.tr("Open c&ase"), "", "arrow-up-right"))
        self._done.clicked.connect(self._on_done)
        self._case.clicked.connect(self._on_case)

    def records(self) -> list[ReferralRow]:
        return referral_list.listed(self.session.db)

    def row(self, record: ReferralRow) -> Sequence[str]:
        referral, names = record.referral, self.session.names
        return (record.client or "–", record.label, names("destination_kind").get(referral.kind, referral.kind),
                self._follow_up_words(record), names("referral_outcome").get(referral.outcome, referral.outcome),
                self.session.language.short_date(referral.day), record.place)

    def passes(self, record: ReferralRow) -> bool:
        return ((record.is_open or not self.follow_up.code())
                and self.outcome.code() in ("", record.referral.outcome))

    def held(self, record: ReferralRow) -> Mapping[str, Any]:
        return {name: getattr(record.referral, name) for name in self.fields.names()}

    def made(self, record: ReferralRow, values: Mapping[str, Any]) -> ReferralRow:
        return replace(record, referral=replace(record.referral, **values))

    def heading(self, record: ReferralRow, stored: bool) -> tuple[str, str]:
        names = self.session.names
        kind = names("destination_kind").get(record.referral.kind, record.referral.kind)
        reason = names("reason").get(record.referral.reason, "")
        parts = (record.client, record.label, self.session.language.date(record.referral.day), reason,
                 self._consents()[record.referral.consent])
        self._done.setEnabled(record.referral.followed_up_on is None)
        return record.place or kind, " · ".join(part for part in parts if part)

    def _on_done(self) -> None:
        row = self.collected()
        if row is None:
            return
        done = replace(row, referral=replace(row.referral, followed_up_on=self.session.today()))
        self.keep(done, self.tr("Followed up."))

    def _on_case(self) -> None:
        shown = self.shown()
        if shown is not None:
            self.session.opened.emit(shown.referral.case)

    def _follow_up_words(self, record: ReferralRow) -> str:
        day = record.referral.follow_up_on
        if day is None:
            return self.tr("none")
        if not record.is_open:
            return self.tr("done")
        words = self.session.language.weekday_date(day)
        return self.tr("%1, overdue").replace("%1", words) if day < self.session.today() else words

    def _consents(self) -> dict[str, str]:
        return {"recorded": self.tr("with consent"), "reporter_contacts": self.tr("the reporter makes contact"),
                "overridden": self.tr("passed on without consent, with a reason")}

    def _words(self) -> Words:
        return Words(listing=self.tr("Referrals"), title=self.tr("Referral"), saved=self.tr("Referral saved."),
                     empty=self.tr("No one referred yet. You do that from inside a conversation."))

    def _table(self) -> Table:
        made = Table(self.tr("Referrals"), [
            self.tr("Client organisation"), self.tr("Case"), self.tr("Referred to"), self.tr("Follow-up"),
            self.tr("Outcome"), self.tr("Date"), self.tr("Place")], stretch=0)
        made.set_widths(0, 110, 160, 170, 130, 104, 180)
        return made
