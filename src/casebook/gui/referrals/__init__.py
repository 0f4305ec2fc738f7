"""Referrals: what was passed on and followed up, the directory, and the overviews to take along."""

from casebook.gui.referrals.page import ReferralsPage

__all__ = ["ReferralsPage"]
