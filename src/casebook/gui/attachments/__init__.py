"""Attachments of a case: put in, looked at inside the program, and never a loose file unless she says so."""
