"""What leaves for a client from the window: checked beside its pages, and settled key by key."""

from casebook.gui.outgoing.checks import Checks

__all__ = ["Checks"]
