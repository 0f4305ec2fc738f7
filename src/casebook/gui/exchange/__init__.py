"""Boxes for open data and for handing cases over."""
