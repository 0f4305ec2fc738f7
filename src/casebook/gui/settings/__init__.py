"""Settings: how the program looks, her own details, the file, her words, and requests and breaches."""

from casebook.gui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
