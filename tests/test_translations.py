"""Every visible string is translated, and the compiled files are made from their sources."""

import pytest

import translate
from casebook.language import Language


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_strings_sources_and_compiled_files_agree(language):
    assert translate.faults(language) == []


def test_dutch_is_spoken_and_english_counts():
    dutch, english = Language("nl"), Language("en")
    assert dutch.translate("TodayPage", "Today") == "Vandaag"
    assert english.translate("TodayPage", "Today") == "Today"
    source = "Locks after %n minute(s) without activity"
    assert english.translate("Desk", source, None, 1) == "Locks after 1 minute without activity"
    assert english.translate("Desk", source, None, 10) == "Locks after 10 minutes without activity"
    assert dutch.translate("Desk", source, None, 1) == "Vergrendelt na 1 minuut zonder activiteit"


def test_a_placeholder_of_the_source_stands_in_every_translation():
    """A forgotten %1 would leave a number or a name out of a sentence."""
    import re
    from xml.etree import ElementTree

    wrong = []
    for message in ElementTree.parse(translate.ts("nl")).getroot().iter("message"):
        source = message.findtext("source") or ""
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]
        wanted = sorted(set(re.findall(r"%[1-9]", source)))
        wrong += [source for form in forms if sorted(set(re.findall(r"%[1-9]", form))) != wanted]
    assert wrong == []
