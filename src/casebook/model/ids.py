"""Random ids and the pronounceable case code.

Ids are made before storing, so that saving is an upsert and a double click saves once. They are random,
never sequential: nothing about order or number can be read from them.
"""

from __future__ import annotations

import random
import secrets
from typing import NewType

GroupId = NewType("GroupId", str)
ClientId = NewType("ClientId", str)
EngagementId = NewType("EngagementId", str)
PersonId = NewType("PersonId", str)
CaseId = NewType("CaseId", str)
ConversationId = NewType("ConversationId", str)
InterventionId = NewType("InterventionId", str)
ReferralId = NewType("ReferralId", str)
DestinationId = NewType("DestinationId", str)
ReleaseId = NewType("ReleaseId", str)

CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"
FINALS = "klmnprst"


def new_id(source: random.Random | None = None) -> str:
    """A random id of 80 bits as 20 hexadecimal digits; `source` gives repeatable ones to practice casebooks."""
    return secrets.token_hex(10) if source is None else f"{source.getrandbits(80):020x}"


def new_case_code(source: random.Random | None = None) -> str:
    """A pronounceable case code such as bavo-lim: over 22 million, says nothing about order or client."""
    pick = (source or random.SystemRandom()).choice
    first = pick(CONSONANTS) + pick(VOWELS) + pick(CONSONANTS) + pick(VOWELS)
    return f"{first}-{pick(CONSONANTS)}{pick(VOWELS)}{pick(FINALS)}"
