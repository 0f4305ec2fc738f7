"""From the first line of a command on, no way out to a network is left, and the ways between programs stay."""

import subprocess
import sys
import textwrap

import pytest

from casebook.app import CUPS_SOCKET, stay_local
from casebook.errors import NetworkRefused
from casebook.language import Language
from casebook.wording import sentence

REFUSED = {
    "a socket": "socket.socket()",
    "a socket of IPv6": "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "a bare socket": "__import__('_socket').socket(socket.AF_INET)",
    "raw packets": "socket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
    "the kernel's own": "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "connecting": "early.connect(('192.0.2.1', 443))",
    "connecting in silence": "early.connect_ex(('192.0.2.1', 443))",
    "listening": "early.bind(('127.0.0.1', 0))",
    "sending": "early.sendto(b'x', ('192.0.2.1', 53))",
    "sending in parts": "early.sendmsg([b'x'], [], 0, ('192.0.2.1', 53))",
    "a name": "socket.getaddrinfo('example.invalid', 443)",
    "a name of old": "socket.gethostbyname('example.invalid')",
    "a name and more": "socket.gethostbyname_ex('example.invalid')",
    "an address": "socket.gethostbyaddr('192.0.2.1')",
    "an address and a port": "socket.getnameinfo(('192.0.2.1', 443), 0)",
    "a page": "urllib.request.urlopen('http://192.0.2.1/')",
    "a file by its address": "urllib.request.urlopen('file:///etc/hostname')",
    "a request": "http.client.HTTPSConnection('192.0.2.1', timeout=1).request('GET', '/')",
    "a file from afar": "ftplib.FTP('192.0.2.1')",
    "mail": "smtplib.SMTP('192.0.2.1')",
    "the browser": "webbrowser.GenericBrowser('true %s').open('http://192.0.2.1/')",
    "another thread": "in_a_thread(lambda: socket.socket())",
    "a pool": "asyncio.run(asyncio.open_connection('192.0.2.1', 443))",
}
HEAD = """
import asyncio, ftplib, http.client, smtplib, socket, sys, threading, urllib.request, webbrowser
early = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
from casebook import cli, errors

def in_a_thread(call):
    caught = []
    def run():
        try: call()
        except BaseException as error: caught.append(error)
    thread = threading.Thread(target=run); thread.start(); thread.join()
    for error in caught: raise error

assert cli.main(["--version"]) == 0
"""


def python(script: str, *words: str) -> "subprocess.CompletedProcess[str]":
    """A process of its own: a hook can't be taken away again."""
    return subprocess.run([sys.executable, "-c", textwrap.dedent(script), *words], capture_output=True, text=True,
                          timeout=60, check=False)


def test_every_way_out_is_refused_in_a_command():
    script = HEAD + textwrap.dedent("""
        for words in sys.argv[1:]:
            try:
                eval(words)
            except errors.NetworkRefused:
                print("no")
            except BaseException as error:
                print(words, type(error).__name__)
            else:
                print(words, "went")
        """)
    done = python(script, *REFUSED.values())
    assert done.stdout.splitlines()[1:] == ["no"] * len(REFUSED), done.stdout + done.stderr


def test_without_the_hook_the_same_ways_are_open():
    done = python("""
        import socket
        from casebook.offline import hook
        socket.socket().close()
        assert not hook.refuses()
        hook.install()
        hook.install()
        assert hook.refuses()
        """)
    assert done.returncode == 0, done.stderr


def test_programs_of_this_computer_still_hear_each_other(tmp_path):
    done = python("""
        import socket, sys
        from casebook.offline import hook
        hook.install()
        with socket.socket(socket.AF_UNIX) as here, socket.socket(socket.AF_UNIX) as there:
            here.bind(sys.argv[1])
            here.listen()
            there.connect(sys.argv[1])
            accepted, _ = here.accept()
            there.sendall(b"raise")
            assert accepted.recv(9) == b"raise"
            accepted.sendmsg([b"x"])
        one, other = socket.socketpair()
        """, "s" if len(str(tmp_path)) > 90 else str(tmp_path / "s"))
    assert done.returncode == 0, done.stderr


def test_the_window_refuses_as_the_commands_do():
    done = python("""
        import os, sys
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from pathlib import Path
        from casebook.app import make_application
        from casebook.offline import hook
        from casebook.settings import Settings
        assert not hook.refuses()
        make_application(Settings(Path(sys.argv[1])))
        assert hook.refuses()
        """, "nowhere")
    assert done.returncode == 0, done.stderr


def test_a_refusal_is_a_sentence_in_both_languages():
    words = {code: sentence(NetworkRefused(), Language(code)) for code in ("nl", "en")}
    assert "refused" in words["en"]
    assert "network" in words["en"]
    assert all(said.endswith(".") for said in words.values())


@pytest.mark.parametrize(("given", "printers"), [
    (None, CUPS_SOCKET), ("", CUPS_SOCKET), ("printers.example", CUPS_SOCKET), ("192.0.2.1:631", CUPS_SOCKET),
    ("localhost", CUPS_SOCKET), ("/run/sandbox/cups.sock", "/run/sandbox/cups.sock"),
])
def test_printers_are_asked_for_at_a_socket_of_this_computer_whatever_stands_around_us(given, printers):
    around = {} if given is None else {"CUPS_SERVER": given}
    stay_local(around, "linux")
    assert around == {"CUPS_SERVER": printers}
    stay_local(elsewhere := {}, "darwin")
    assert elsewhere == {}


@pytest.mark.parametrize(("given", "kept"), [
    ("vnc", ""), ("VNC:port=5900", ""), ("xcb;vnc", "xcb"), ("xcb", "xcb"), ("wayland;xcb", "wayland;xcb"),
    ("offscreen:configfile=x", "offscreen:configfile=x"),
])
def test_the_window_is_never_served_over_a_port(given, kept):
    around = {"QT_QPA_PLATFORM": given}
    stay_local(around, "linux")
    assert around["QT_QPA_PLATFORM"] == kept
