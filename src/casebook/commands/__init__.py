"""The commands: everything but the window, without a display."""
