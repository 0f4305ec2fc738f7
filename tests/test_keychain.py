"""Only the system's own four keyrings are used, whatever is installed, set or named."""

import subprocess
import sys

import pytest

from casebook import keychain
from casebook.errors import NoKeyring
from tests.keyrings import keyring

FOUR = [
    ("linux", "keyring.backends.SecretService", "Keyring"), ("linux", "keyring.backends.kwallet", "DBusKeyring"),
    ("darwin", "keyring.backends.macOS", "Keyring"), ("win32", "keyring.backends.Windows", "WinVaultKeyring"),
]


@pytest.mark.parametrize(("platform", "module", "name"), FOUR)
def test_each_of_the_four_keeps_finds_and_forgets(monkeypatch, platform, module, name):
    held = keyring(monkeypatch, module, name, at=module, platform=platform)
    assert keychain.is_there()
    keychain.keep("000G40R4", "secret")
    assert held == {("casebook", "000G40R4"): "secret"}
    assert keychain.find("000G40R4") == "secret"
    assert keychain.find("another") is None
    keychain.forget("000G40R4")
    keychain.forget("000G40R4")
    assert held == {}


@pytest.mark.parametrize(("module", "name"), [
    ("keyrings.alt.file", "PlaintextKeyring"), ("keyrings.alt.file", "EncryptedKeyring"),
    ("keyring.backends.null", "Keyring"), ("keyring.backends.fail", "Keyring"),
    ("keyring.backends.chainer", "ChainerBackend"), ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.SecretService", "Other"), ("evil", "Keyring"),
])
def test_any_other_is_refused_even_in_the_place_of_an_allowed_one(monkeypatch, module, name):
    held = keyring(monkeypatch, module, name)
    assert not keychain.is_there()
    with pytest.raises(NoKeyring):
        keychain.keep("000G40R4", "secret")
    assert keychain.find("000G40R4") is None
    assert held == {}


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "freebsd14"])
def test_a_keyring_of_another_system_is_not_looked_for(monkeypatch, platform):
    keyring(monkeypatch, platform=platform)
    assert keychain.is_there() is (platform == "linux")


@pytest.mark.parametrize("variable", ["PYTHON_KEYRING_BACKEND", "KEYRING_PROPERTY_SCHEME"])
def test_where_the_environment_names_a_keyring_there_is_none(monkeypatch, variable):
    held = keyring(monkeypatch)
    keychain.keep("000G40R4", "secret")
    monkeypatch.setenv(variable, "keyring.backends.null.Keyring")
    assert not keychain.is_there()
    assert keychain.find("000G40R4") is None
    assert held


def test_one_whose_service_does_not_answer_is_none(monkeypatch):
    keyring(monkeypatch, viable=False)
    assert not keychain.is_there()


def test_what_does_not_come_back_was_not_kept(monkeypatch):
    held = keyring(monkeypatch, loses=True)
    with pytest.raises(NoKeyring):
        keychain.keep("000G40R4", "secret")
    assert held == {}


@pytest.mark.parametrize("method", ["get_password", "set_password"])
def test_one_that_breaks_while_keeping_holds_nothing_afterwards(monkeypatch, method):
    held = keyring(monkeypatch, **{method: OSError("secret")})
    with pytest.raises(NoKeyring) as caught:
        keychain.keep("000G40R4", "secret")
    assert "secret" not in str(caught.value)
    assert held == {}
    assert keychain.find("000G40R4") is None


def test_one_that_cannot_forget_stops_nobody(monkeypatch):
    keyring(monkeypatch, delete_password=RuntimeError())
    keychain.forget("000G40R4")


def test_a_plain_text_keyring_that_a_file_of_settings_names_is_never_asked(tmp_path):
    """The real library, in a process of its own, told by its own file to use a keyring that writes a file."""
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "plain.py").write_text(
        "import keyring.backend, pathlib\n"
        "class Plain(keyring.backend.KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, s, u): return pathlib.Path('secret').read_text()\n"
        "    def set_password(self, s, u, p): pathlib.Path('secret').write_text(p)\n")
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=plain.Plain\nkeyring-path={tmp_path}\n")
    code = ("import plain, keyring, sys; assert type(keyring.get_keyring()).__name__ == 'Plain'\n"
            "from casebook import keychain, errors\n"
            "try: keychain.keep('000G40R4', 'secret')\n"
            "except errors.NoKeyring: print('refused')")
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "PATH": "", "PYTHONPATH": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True, env=environment,
                          cwd=tmp_path)
    assert done.stdout.strip() == "refused", done.stderr
    assert not (tmp_path / "secret").exists()


def test_the_program_starts_without_the_library():
    code = "import sys, casebook.app, casebook.vault, casebook.keychain; print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
