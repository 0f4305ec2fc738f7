"""The one place where errors become sentences: calm, short, saying what to do."""

from __future__ import annotations

from collections.abc import Callable

from casebook import errors
from casebook.language import Language

_SENTENCES: dict[type[errors.CasebookError], Callable[[Language], str]] = {
    errors.WrongPassphrase: lambda language: language.translate(
        "Wording", "This passphrase does not fit. Mind capitals and spaces."),
    errors.NotACasebook: lambda language: language.translate(
        "Wording", "This file is not a casebook, or it was cut off. Choose another file or open a backup."),
    errors.NewerVersion: lambda language: language.translate(
        "Wording", "This casebook was made by a newer version of the program. Install the newest version to open it."),
    errors.InUse: lambda language: language.translate(
        "Wording", "This casebook is in use by another window or command. Close that one first."),
    errors.Missing: lambda language: language.translate(
        "Wording", "There is no file at this place. Was it moved or renamed?"),
    errors.AlreadyThere: lambda language: language.translate(
        "Wording", "There is already a file with this name. Choose another name; nothing was overwritten."),
    errors.Unreadable: lambda language: language.translate(
        "Wording", "This place can't be read or written. Check the drive and your permissions."),
    errors.ReadOnly: lambda language: language.translate(
        "Wording", "This casebook may be read but not written here. Move it to a folder of your own."),
    errors.OnANetworkDrive: lambda language: language.translate(
        "Wording", "This casebook stands on a network drive. There it can be read, but not written safely."),
    errors.InASyncedFolder: lambda language: language.translate(
        "Wording", "This casebook stands in a folder that is synchronised. There it can be read, but not written"
                   " safely. Backups may stand there."),
    errors.OlderForm: lambda language: language.translate(
        "Wording", "This casebook is of an older form and can't be brought up to date here. Move it to this computer."),
    errors.DamagedAtTheStart: lambda language: language.translate(
        "Wording", "Your passphrase is right, but the beginning of this casebook is damaged."),
    errors.Damaged: lambda language: language.translate(
        "Wording", "This casebook is damaged. Keep the file and open your newest backup."),
    errors.DiskFull: lambda language: language.translate(
        "Wording", "The disk is full. Make some room and try again; what was saved before is safe."),
    errors.TooLittleMemory: lambda language: language.translate(
        "Wording", "There was too little free memory. Close other programs and try again."),
    errors.PassphraseTooShort: lambda language: language.translate(
        "Wording", "A passphrase has at least 12 characters. Four or more words work well."),
    errors.NetworkRefused: lambda language: language.translate(
        "Wording", "A part of the program tried to reach a network. That was refused, and nothing was sent."),
    errors.PassphraseGuessable: lambda language: language.translate(
        "Wording", "This passphrase is found within the hour. Take the six words, or add some words of your own."),
    errors.ContainerGuessable: lambda language: language.translate(
        "Wording", "A container is guessed at much faster than a casebook, and needs a stronger passphrase. Take the"
                   " six words, or add some words of your own."),
    errors.NoKeyring: lambda language: language.translate(
        "Wording", "This system has no keyring that Casebook trusts, or it keeps nothing now. Use your passphrase."),
    errors.CodeTooShort: lambda language: language.translate("Wording", "A short code has at least 6 characters."),
    errors.CodeGuessable: lambda language: language.translate(
        "Wording", "This code is one of the first that anyone tries. Choose another."),
    errors.CodeGone: lambda language: language.translate(
        "Wording", "The short code no longer works. Use your passphrase; nothing is lost."),
    errors.NotEmpty: lambda language: language.translate(
        "Wording", "An export goes into an empty casebook, and this one holds something already. Make a new one first;"
                   " nothing was changed."),
    errors.NotAPackage: lambda language: language.translate(
        "Wording", "This is a casebook, but no handover package: there is nothing to take over from it."),
    errors.CheckFailed: lambda language: language.translate(
        "Wording", "This document could not be checked for names and small numbers, so it stays here: nothing was saved"
                   " or printed. Your texts are safe. Try again; if it happens again, leave out what you added last."),
    errors.PeriodRefused: lambda language: language.translate(
        "Wording", "A report covers whole calendar months, and does not partly overlap an earlier release."),
}

_NOT_FOUND: dict[str, Callable[[Language, str], str]] = {
    "client": lambda language, name: language.translate(
        "Wording", "There is no client organisation called “%1”.").replace("%1", name),
    "case": lambda language, name: language.translate("Wording", "There is no case “%1”.").replace("%1", name),
}

_REFUSED: dict[str, Callable[[Language], str]] = {
    "taken_over": lambda language: language.translate(
        "Wording", "These cases were taken over from this package before. Nothing was added."),
    "period_runs": lambda language: language.translate(
        "Wording", "This period is not over, and what goes out fixes its figures: what comes after today would no"
                   " longer count in it. Choose the months that are over, or make a talk sheet."),
    "repeated": lambda language: language.translate(
        "Wording", "A later report that was handed out shows these figures beside its own, so they have been told. Was"
                   " that one not handed out either? Then mark it first."),
    "nothing_entered": lambda language: language.translate(
        "Wording", "Nothing is filled in yet. A number you do not know may stay empty."),
    "figures_fixed": lambda language: language.translate(
        "Wording", "A document over this period has gone out, so its figures are fixed. Counts of a colleague can be"
                   " added before the first one. Was it not handed out? Then mark that first."),
    "no_engagement": lambda language: language.translate(
        "Wording", "This client has no engagement yet. Add one first: it says how figures may be printed."),
    "engagement_overlap": lambda language: language.translate(
        "Wording", "Another engagement of this client runs on some of these days. Two engagements follow each other:"
                   " end the one before the day on which the next one starts."),
    "no_rate": lambda language: language.translate(
        "Wording", "What an hour costs is not known yet. Fill it in at the client, under Invoice."),
    "quarter_not_over": lambda language: language.translate(
        "Wording", "This quarter is not over yet. Its invoice can be made from the first day after it, or once the work"
                   " for this client has ended."),
    "nothing_to_invoice": lambda language: language.translate(
        "Wording", "In this quarter there is nothing to invoice."),
    "finer_untold": lambda language: language.translate(
        "Wording", "A finer invoice tells more about who came when than one line a quarter. Say that you know with"
                   " --despite-the-warning; what goes out is kept in the casebook."),
    "no_whole_month": lambda language: language.translate(
        "Wording", "No month of this year is over yet. A talk sheet can be made from 1 February on."),
    "not_since_january": lambda language: language.translate(
        "Wording", "A talk sheet adds up from January on, within one year."),
    "no_referrals": lambda language: language.translate("Wording", "There are no referrals to show yet."),
    "empty_directory": lambda language: language.translate("Wording", "The referral directory is still empty."),
    "no_paper": lambda language: language.translate(
        "Wording", "The recovery sheet goes on paper only, never into a file. Choose a real printer."),
    "attachment_kind": lambda language: language.translate(
        "Wording", "Only a PDF or an image can be attached. This file is neither, whatever its name says."),
    "attachment_size": lambda language: language.translate("Wording", "An attachment is 25 MB at most."),
    "logo_kind": lambda language: language.translate(
        "Wording", "A logo is a PNG or JPEG image. This file can't be read as one, whatever its name says."),
    "logo_size": lambda language: language.translate(
        "Wording", "This image is too large for a logo: at most 10 MB and 40 million pixels."),
    "attachment_silent": lambda language: language.translate(
        "Wording", "This case is counted only: nothing is attached to it."),
    "attachment_unreadable": lambda language: language.translate(
        "Wording", "This file can't be shown: it is cut off, or it asks for a password. Nothing was attached."),
    "attachment_changed": lambda language: language.translate(
        "Wording", "This attachment is not what was put in once. A backup may still hold it whole."),
    "held": lambda language: language.translate(
        "Wording", "This case is on hold. Take the hold away first, if the reason for it is gone."),
    "asked_for": lambda language: language.translate(
        "Wording", "Someone asked for these notes and you have not decided yet. Decide on that request first."),
    "case_destroyed": lambda language: language.translate(
        "Wording", "The case this belonged to was destroyed. It can't be put back."),
    "case_in_bin": lambda language: language.translate(
        "Wording", "The case this belongs to lies in the bin too. Put the case back first."),
    "no_notes_there": lambda language: language.translate(
        "Wording", "The reporter of that case wants no notes, and this conversation has text. Nothing was changed."),
    "kept_longer": lambda language: language.translate(
        "Wording", "The notes of this case are still to be kept for the time you agreed."),
    "no_handover_consent": lambda language: language.translate(
        "Wording", "The reporter has not consented to a handover yet. Record the consent first."),
    "not_settled": lambda language: language.translate(
        "Wording", "Something in this document may tell of a person. Settle that first: until then it stays here."),
    "period_not_over": lambda language: language.translate(
        "Wording", "This period is not over yet. A final report can be made from the first day after it."),
}


_SHEET: dict[str, Callable[[Language], str]] = {
    "empty": lambda language: language.translate("Wording", "There are no rows in this file that could be taken in."),
    "kind": lambda language: language.translate(
        "Wording", "This is no spreadsheet. Choose a file of the kind .xlsx, .xls, .ods or .csv."),
    "large": lambda language: language.translate(
        "Wording", "This file is too large to read, or claims to be. Save the rows that matter as a file of their"
                   " own."),
    "password": lambda language: language.translate(
        "Wording", "This file has a password of its own. Save it without one in your spreadsheet program first."),
    "torn": lambda language: language.translate(
        "Wording", "This file is damaged or was cut off. Open it in your spreadsheet program and save it anew."),
    "no_headings": lambda language: language.translate(
        "Wording", "No row with headings was recognised in this file. Give each column a name in one row, such as date,"
                   " case and notes."),
    "no_date": lambda language: language.translate(
        "Wording", "No column says on which day each conversation was. Give that column the heading date."),
    "double": lambda language: language.translate(
        "Wording", "Two columns mean the same (%1): %2. Say which of them counts."),
    "no_sheet": lambda language: language.translate("Wording", "There is no sheet “%1” in this file."),
    "mapping": lambda language: language.translate("Wording", "The mapping can't be used: “%1” is not right in it."),
}


def sentence(error: errors.CasebookError, language: Language) -> str:
    """What she reads when the world did something wrong; never anything of what she typed but a name she asked for."""
    if isinstance(error, errors.NewerVersion) and error.found:
        return language.translate(
            "Wording", "This casebook was made by a newer version of the program: it is of form %1, this program knows"
                       " form %2. Install the newest version to write in it."
        ).replace("%1", str(error.found)).replace("%2", str(error.known))
    if isinstance(error, errors.NotFound):
        words = _NOT_FOUND.get(error.what)
        return words(language, error.name) if words else language.translate("Wording", "This is no longer there.")
    if isinstance(error, errors.Refused) and error.reason in _REFUSED:
        return _REFUSED[error.reason](language)
    if isinstance(error, errors.SheetLineWrong):
        return language.translate("Wording", "Line %1 is not right. Compare it with your paper, group by group."
                                  ).replace("%1", str(error.number))
    if isinstance(error, errors.CodeWrong):
        return language.translate("Wording", "This code does not fit. Tries left: %1.").replace("%1", str(error.left))
    if isinstance(error, errors.SheetOfAnotherKey):
        return language.translate(
            "Wording", "This sheet belongs to another casebook or an older passphrase (key ID %1)."
        ).replace("%1", error.key_id)
    if isinstance(error, errors.NoConsent):
        return language.translate(
            "Wording", "Consent to handing over is not recorded yet in: %1. Record it first, under Ties and consents."
        ).replace("%1", ", ".join(error.codes))
    if isinstance(error, errors.NotAnExport):
        said = language.translate("Wording", "This is no export of Casebook, or it was cut off or changed. Nothing was"
                                              " taken in.")
        return f"{said} ({error.where})" if error.where else said
    if isinstance(error, errors.NotASheet):
        return _SHEET[error.reason](language).replace("%1", error.name).replace("%2", error.which)
    found = _SENTENCES.get(type(error))
    return found(language) if found else language.translate("Wording", "Something outside the program went wrong.")
