"""Hostile and damaged files, given to every command and to the window: `python -m tests.hostile --count 1000 --seed 5`.

A sentence each time, never a traceback, nothing written, no hang. A quick part runs in the suite.
"""
