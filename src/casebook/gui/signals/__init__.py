"""Signals and advice: what she tells an organisation, and what its people ask her."""

from casebook.gui.signals.page import SignalsPage

__all__ = ["SignalsPage"]
