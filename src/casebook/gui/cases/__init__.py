"""The cases: the list, the case page, writing a conversation."""
