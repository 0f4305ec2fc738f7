"""The list of referrals: one row each with its case and place, without prose."""

from __future__ import annotations

from casebook.model.record import Record, record
from casebook.model.referrals import Referral
from casebook.store import referrals
from casebook.vault import Connection


@record
class ReferralRow(Record):
    """A referral as lists show it. `label` is the reporter's alias, else the case code; `place` may be ""."""

    id: str
    referral: Referral
    label: str
    client: str
    place: str

    @property
    def is_open(self) -> bool:
        """Whether its follow-up is still to come."""
        return self.referral.follow_up_on is not None and self.referral.followed_up_on is None


def listed(db: Connection, limit: int = 2000) -> list[ReferralRow]:
    """Open follow-ups first, the earliest due at the top; then all others, newest first."""
    latest = {referral.id: referral for referral in
              [*referrals.open_follow_ups(db), *referrals.latest(db, limit)]}
    about = {r["id"]: r for r in db.rows(
        "SELECT f.id, CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label, coalesce(k.name, '') AS client,"
        " coalesce(t.name, '') AS place FROM referral_file d JOIN referral_fact f ON f.id = d.referral_id"
        " JOIN case_file c ON c.case_id = f.case_id JOIN case_fact n ON n.id = f.case_id"
        " JOIN person p ON p.id = c.person_id LEFT JOIN client k ON k.id = n.client_id"
        " LEFT JOIN destination t ON t.id = d.destination_id")}
    return [ReferralRow(id=key, referral=referral, label=about[key]["label"], client=about[key]["client"],
                        place=about[key]["place"]) for key, referral in latest.items()]
