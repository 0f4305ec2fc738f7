"""A kill while she types costs two seconds at most, and a lock comes through every box: a few of each, every run."""

from tests.faults import while_typing


def test_a_kill_while_typing_loses_nothing_older_than_two_seconds(capsys):
    assert while_typing.main(["--of", "kills", "--count", "1", "--from", "5", "--seed", "5"]) == 0, capsys.readouterr()


def test_a_lock_with_a_box_open_keeps_every_word(capsys):
    assert while_typing.main(["--of", "locks", "--count", "2", "--seed", "5"]) == 0, capsys.readouterr()
