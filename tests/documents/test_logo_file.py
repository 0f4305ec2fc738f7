"""Her logo: only its pixels come along, and nothing that is no image gets in."""

from functools import partial
from io import BytesIO

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from casebook.documents import logo_file
from casebook.errors import Refused
from casebook.store import logo as kept

SECRET = "GPS of a fictional camera"


def a_jpeg(side=400):
    made, exif = BytesIO(), Image.Exif()
    exif[0x010E], exif[0x0112] = SECRET, 6  # a description, and that it lies on its side
    Image.linear_gradient("L").resize((side, side // 2)).convert("CMYK").save(made, "JPEG", exif=exif, comment=SECRET)
    return made.getvalue()


def a_png(mode="RGBA", size=(300, 100)):
    made, text = BytesIO(), PngInfo()
    text.add_text("Author", SECRET)
    Image.effect_noise(size, 60).convert(mode).save(made, "PNG", pnginfo=text)
    return made.getvalue()


def a_blank():
    """Small as a file, and far too many pixels."""
    made = BytesIO()
    Image.new("1", (9000, 9000)).save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize("made", [a_jpeg, a_png, partial(a_png, "P")])
def test_nothing_but_the_pixels_of_a_file_is_kept(vault, made):
    content = made()
    assert SECRET.encode() in content
    fitted = logo_file.fitted(content)
    assert SECRET.encode() not in fitted.content
    assert Image.open(BytesIO(fitted.content)).info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    with vault.writing() as db:
        kept.save(db, fitted)
    assert kept.get(vault.db) == fitted
    with vault.writing() as db:
        kept.remove(db)
    assert kept.get(vault.db) is None


def test_one_that_lies_on_its_side_is_put_upright_and_one_that_is_large_is_made_small():
    upright = Image.open(BytesIO(logo_file.fitted(a_jpeg()).content))
    assert upright.size == (200, 400)
    small = logo_file.fitted(a_png("L", (1600, 800)))
    assert max(Image.open(BytesIO(small.content)).size) <= 1200
    assert len(small.content) <= logo_file.LARGEST_KEPT
    assert Image.open(BytesIO(logo_file.fitted(a_png()).content)).mode == "RGBA"


@pytest.mark.parametrize(("content", "reason"), [
    (bytes, "logo_kind"), (lambda: b"%PDF-1.7", "logo_kind"), (lambda: a_png()[:400], "logo_kind"),
    (lambda: a_jpeg()[:-400], "logo_kind"), (lambda: b"GIF89a" + bytes(50), "logo_kind"),
    (lambda: bytes(logo_file.LARGEST_FILE + 1), "logo_size"), (a_blank, "logo_size")])
def test_what_is_no_picture_or_too_large_is_refused(content, reason):
    with pytest.raises(Refused, match=reason):
        logo_file.fitted(content())
