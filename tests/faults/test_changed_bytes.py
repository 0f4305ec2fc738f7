"""Changed bytes are reported, never shown: a few cases of the long campaigns, and how a campaign runs."""

import signal
import subprocess
import sys

import pytest

from tests.faults.running import ROOT, campaign, with_forks

pytestmark = [pytest.mark.slow, with_forks]


def test_a_flipped_bit_is_never_shown_and_never_missed():
    code, counts, said = campaign("flips", "--count", 150)
    assert code == 0, said
    assert counts["an error at reading"] > 20, said
    assert counts["a check complains"] > 20, said


def test_plain_files_show_wrong_words_and_that_is_found_out():
    code, counts, said = campaign("flips", "--control", "plain", "--count", 250)
    assert code == 1, said
    assert counts["silent"] > 1, said


def test_a_file_cut_off_anywhere_is_met_with_an_error():
    code, counts, said = campaign("truncations", "--count", 60)
    assert (code, counts["an error at reading"]) == (0, 60), said


def test_exchanged_pages_are_met_with_an_error_or_found():
    code, counts, said = campaign("swaps", "--count", 40)
    assert code == 0, said
    assert counts["an error at reading"] + counts["a check complains"] == 40, said


def test_the_same_seed_gives_the_same_cases_with_any_number_of_processes():
    _, alone, _ = campaign("truncations", "--count", 12, "--from", 30)
    _, together, _ = campaign("truncations", "--count", 12, "--from", 30, "--jobs", 2)
    assert alone == together


def test_a_campaign_that_is_stopped_says_how_far_it_came():
    command = [sys.executable, "-m", "tests.faults.flips", "--count", "10000000", "--tell", "0.2"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert "so far" in running.stdout.readline()
        running.send_signal(signal.SIGINT)
        rest = running.stdout.read()
    assert running.returncode == 130
    assert "stopped; go on with --from " in rest
