"""Prevention: what she does that is no case, and the time that nothing else records."""

from casebook.gui.prevention.page import PreventionPage

__all__ = ["PreventionPage"]
