"""Whatever goes wrong becomes one sentence: never a traceback, never text of a case."""

import errno
import os
import subprocess
import sys

import pytest

from casebook import errors


@pytest.fixture
def failing(monkeypatch, run):
    """Let a command end with an error; what is answered."""
    def call(error):
        def fail(_):
            raise error
        monkeypatch.setattr("casebook.commands.checking.check", fail)
        return run("check", "some.casebook")
    return call


@pytest.mark.parametrize("error", [
    KeyboardInterrupt(), MemoryError(), OSError(errno.ENOSPC, "full", "secret"), OSError(errno.EIO, "secret"),
    PermissionError("secret"), BrokenPipeError(), errors.Damaged(), errors.NotFound("case", "bavo-lim"),
    errors.Interrupted(), errors.Refused("nobody knows"), RecursionError("secret"), ValueError("secret"),
    UnicodeEncodeError("utf-8", "secret", 0, 1, "secret"), KeyError("secret"),
])  # fmt: skip
def test_every_error_is_one_sentence_without_what_it_was_about(failing, error):
    code, out, err = failing(error)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "secret" not in err


def test_a_fault_of_the_program_is_named_by_its_class_only(failing):
    assert "ZeroDivisionError" in failing(ZeroDivisionError("Jansen"))[2]
    assert "Jansen" not in failing(ZeroDivisionError("Jansen"))[2]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_output_onto_a_full_disk_is_a_sentence():
    with open("/dev/full", "wb") as full:
        found = subprocess.run([sys.executable, "-m", "casebook", "--help"], stdout=full, stderr=subprocess.PIPE,
                               check=False)
    assert found.returncode == 1
    assert len(found.stderr.splitlines()) == 1
    assert b"full" in found.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes differ")
def test_output_that_nobody_reads_is_no_traceback():
    reading, writing = os.pipe()
    os.close(reading)
    found = subprocess.run([sys.executable, "-m", "casebook", "--help"], stdout=writing, stderr=subprocess.PIPE,
                           check=False)
    os.close(writing)
    assert found.returncode == 1
    assert len(found.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="limits differ")
def test_files_are_private_and_no_core_is_left():
    code = ("import os, resource, sys; from casebook import cli; cli.main(['--version']);"
            "print(os.umask(0), resource.getrlimit(resource.RLIMIT_CORE)[0])")
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.splitlines()[1] == f"{0o077} 0"
