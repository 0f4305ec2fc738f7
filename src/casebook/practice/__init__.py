"""The practice casebook: fictional, plausible, plainly marked, and the same again for the same seed and day."""

from casebook.practice.fill import fill, is_practice

__all__ = ["fill", "is_practice"]
