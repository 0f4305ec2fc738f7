"""The colour space that a file names for its colours: sRGB, as an ICC profile made here, the same bytes each time.

Sources: ICC.1:2001-04 (version 2.4), IEC 61966-2-1 for the primaries and the curve, adapted to D50.
"""

from __future__ import annotations

from functools import cache
from struct import pack

NAME = "sRGB IEC61966-2.1"
_WHITE = (0.9642, 1.0, 0.8249)
_PRIMARIES = {b"rXYZ": (0.43607, 0.22249, 0.01392), b"gXYZ": (0.38515, 0.71687, 0.09708),
              b"bXYZ": (0.14307, 0.06061, 0.71410)}
_POINTS = 1024


@cache
def profile() -> bytes:
    """The profile: a display's, by three primaries and one curve."""
    curve = b"curv" + pack(">II", 0, _POINTS) + b"".join(
        pack(">H", round(_light(i / (_POINTS - 1)) * 65535)) for i in range(_POINTS))
    parts: dict[bytes, bytes] = {b"desc": _description(), b"cprt": b"text" + pack(">I", 0) + b"No copyright\0",
                                 b"wtpt": _xyz(_WHITE)}
    parts |= {name: _xyz(value) for name, value in _PRIMARIES.items()}
    parts |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    place, table, body, seen = 128 + 4 + 12 * len(parts), b"", b"", dict[bytes, int]()
    for name, content in parts.items():
        if content not in seen:
            seen[content] = place + len(body)
            body += content + b"\0" * (-len(content) % 4)
        table += name + pack(">II", seen[content], len(content))
    whole = 128 + 4 + len(table) + len(body)
    return _header(whole) + pack(">I", len(parts)) + table + body


def _header(size: int) -> bytes:
    day = pack(">6H", 1999, 10, 18, 0, 0, 0)  # of the standard: a profile must bear one
    return (pack(">I4sI", size, b"\0\0\0\0", 0x02400000) + b"mntrRGB XYZ " + day + b"acsp" + pack(">I", 0)
            + b"\0" * 20 + pack(">I", 0) + b"".join(pack(">i", round(v * 65536)) for v in _WHITE)).ljust(128, b"\0")


def _light(value: float) -> float:
    """The curve of sRGB: from a stored value to light."""
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _xyz(value: tuple[float, ...]) -> bytes:
    return b"XYZ " + pack(">I", 0) + b"".join(pack(">i", round(v * 65536)) for v in value)


def _description() -> bytes:
    words = NAME.encode() + b"\0"
    return b"desc" + pack(">II", 0, len(words)) + words + pack(">IIHB", 0, 0, 0, 0) + b"\0" * 67
