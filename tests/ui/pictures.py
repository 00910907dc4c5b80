"""The pictures of the documentation: `python -m tests.ui.pictures` makes them anew in docs/pictures, or in FOLDER.

They show the sample member's log, stopped on the last Thursday of its story with a day of our own, the sample unit in
the steward's Review, pages of its packet, and its unit file as the member opens it.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import sys
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.demo.making import UNIT_FILE
from dutytracker.demo.member import StoryClock, moments
from dutytracker.demo.packets import packet_of
from dutytracker.demo.steward import steward_at_work, unit_file_of
from dutytracker.demo.story import MADE_ON, MEMBER, SETTINGS
from dutytracker.demo.unit import unit_files
from dutytracker.demo.unit_plan import OFFERS, plan_of
from dutytracker.demo.unit_story import FIRST_WEEK, LAST_DAY, MEMBERS, ROSTER, UNIT
from dutytracker.demo.week import at_minute
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts
from dutytracker.logbook import Logbook, create_logbook
from dutytracker.paths import Profile, profile_in
from dutytracker.reports.packet_export import packet_images
from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.dressing import dress
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.palette.anywhere import Anywhere
from dutytracker.ui.palette.palette import Palette
from dutytracker.ui.places import Places
from dutytracker.ui.review.review_place import ReviewPlace
from dutytracker.ui.theme import LIGHT
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from dutytracker.ui.widgets.focus_ring import FocusRing
from dutytracker.ui.window_frame import FIRST_SIZE
from dutytracker.ui.workspace import Workspace

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
THURSDAY = date(2026, 11, 19)
STOPPED_AT = at_minute(THURSDAY, 16 * 60 + 38)
LINES = (
    *("e 8:05-8:22", "p 9:50-10:05", "d 1:05-1:20pm noshow", "c 3:30-3:55pm", "lost 20 urgent"),
    *("undone r 30 notime", "p 4:20-4:38pm"),
)
TYPED = "l 12:04-12:24 lunch"
COLORS, EXACT_COLORS = 256, 96
GROUND = 0xB9C4CB
"""What lies around the palette."""

DPI = 110
"""Of a page."""


def main() -> None:
    """Writes the pictures."""
    application = QApplication([])
    application.setCursorFlashTime(0)
    theme = ApplicationTheme(application, ThemeChoice.LIGHT)
    FocusRing(application)
    clock = StoryClock(STOPPED_AT)
    with (
        TemporaryDirectory() as folder,
        TemporaryDirectory() as unit,
        TemporaryDirectory() as steward,
        closing(stopped_log(profile_in(Path(folder)), clock)) as logbook,
    ):
        window = MainWindow(SettingsFile(Path(folder) / "settings.json"), theme)
        dress(window)
        window.resize(*FIRST_SIZE)
        window.show()
        take(window, logbook, theme)
        for name, data in unit_files(MEMBERS).items():
            Path(unit, name).write_bytes(data)
        take_review(window, Path(unit), theme)
        save_packet(Path(unit))
        clock.at = at_minute(MADE_ON, 9 * 60)
        take_unit_file(window, unit_file(Path(unit), Path(steward)))
        window.close()
        window.deleteLater()
        application.processEvents()


def take(window: MainWindow, logbook: Logbook, theme: ApplicationTheme) -> None:
    """Takes every picture, one after the other."""
    workspace = Workspace(logbook)
    window.show_log(workspace)
    window.activateWindow()
    places = window.pages.currentWidget()
    assert isinstance(places, Places)
    for line in LINES:
        workspace.log_line(line)
    places.today.parts.entry.begin(TYPED)
    save(window, "today_light")
    theme.choose(ThemeChoice.DARK)
    save(window, "today_dark")
    theme.choose(ThemeChoice.LIGHT)
    save_palette(workspace, places)
    places.go_weeks()
    weeks = places.by_key["weeks"]
    assert isinstance(weeks, WeeksPlace)
    weeks.go_earlier()
    save(window, "weeks_light")
    for name, go in (
        ("grid_light", places.go_grid),
        ("trend_light", places.go_trend),
        ("lost_time_light", places.go_lost),
        ("share_light", places.go_share),
    ):
        go()
        save(window, name)


def save_palette(workspace: Workspace, places: Places) -> None:
    """Saves the palette as it lies over another program, of which nothing is shown."""
    anywhere = Anywhere(Palette(LIGHT), places)
    anywhere.follow(workspace, lambda: places.today.parts.timer)
    anywhere.open()
    assert anywhere.page is not None
    anywhere.page.form.begin("p15 noshow")
    QTest.qWait(500)
    palette = anywhere.palette.grab()
    picture = QImage(palette.size(), QImage.Format.Format_RGB32)
    picture.fill(GROUND)
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, palette)
    painter.end()
    save_picture(picture, "palette_light")
    anywhere.end()


def take_review(window: MainWindow, unit: Path, theme: ApplicationTheme) -> None:
    """Takes the steward's pictures of the unit whose shares lie in a folder."""
    places = window.pages.currentWidget()
    assert isinstance(places, Places)
    places.go_review()
    review = places.by_key["review"]
    assert isinstance(review, ReviewPlace)
    review.add([unit])
    facts = UnitFacts(unit=UNIT, roster=ROSTER)
    review.desk.change(lambda book: book.set_facts(facts))
    while review.desk.is_busy:
        QTest.qWait(50)
    review.figures.finish()
    review.bar.say("")
    save(window, "review_light")
    theme.choose(ThemeChoice.DARK)
    save(window, "review_dark")
    theme.choose(ThemeChoice.LIGHT)
    review.pages.choose("members")
    save(window, "review_members_light")
    review.desk.change(lambda book: book.set_offers(OFFERS))
    review.pages.choose("offers")
    while review.desk.is_busy:
        QTest.qWait(50)
    review.bar.say("")
    save(window, "review_offers_light")
    review.desk.change(lambda book: book.set_facts(replace(facts, first=FIRST_WEEK.start, last=LAST_DAY)))
    review.desk.change(lambda book: book.unit.set_plan(plan_of(MEMBERS)))
    review.pages.choose("unit")
    while review.desk.is_busy:
        QTest.qWait(50)
    review.bar.say("")
    save(window, "review_unit_light")
    review.desk.end()


def take_unit_file(window: MainWindow, file: Path) -> None:
    """Takes what a member sees of a unit file before they adopt it."""
    places = window.pages.currentWidget()
    assert isinstance(places, Places)
    places.units.open([file])
    sheet = places.units.sheet
    assert sheet is not None
    QTest.qWait(500)
    save_picture(sheet.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), "unit_file_light")
    sheet.close()


def unit_file(shares: Path, folder: Path) -> Path:
    """The unit file that the steward of the shares makes, in a folder."""
    file = folder / UNIT_FILE
    with steward_at_work(profile_in(folder / "steward"), shares, MEMBERS) as book:
        file.write_bytes(unit_file_of(book))
    return file


def save_packet(folder: Path) -> None:
    """Saves the first pages of the packet for the table, of the shares in a folder: the answer, and the offers."""
    first, offers, *_ = packet_images(packet_of(folder, MEMBERS, Audience.OUTSIDE), DPI)
    for page, name in ((first, "packet_light"), (offers, "packet_offers_light")):
        save_picture(QImage.fromData(page).convertToFormat(QImage.Format.Format_RGB32), name)


def stopped_log(profile: Profile, clock: StoryClock) -> Logbook:
    """The log of the sample member as it was on the morning of that Thursday; its clock stands on the afternoon."""
    logbook = create_logbook(profile, settings=SETTINGS, passphrase="a picture", clock=clock, member=MEMBER)
    for moment in sorted(moments(), key=lambda moment: moment.at):
        if moment.at < at_minute(THURSDAY, 0):
            clock.at = moment.at
            logbook.perform(moment.change)
    clock.at = STOPPED_AT
    return logbook


def save(window: MainWindow, name: str) -> None:
    """Saves the window, once it has come to rest, in 256 colors: a file of a third of the size."""
    QTest.qWait(500)
    save_picture(window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), name)


def save_picture(picture: QImage, name: str) -> None:
    """Saves a picture in 256 colors."""
    small = picture.convertToFormat(
        QImage.Format.Format_Indexed8, colors_of(picture), Qt.ImageConversionFlag.ThresholdDither
    )
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(exist_ok=True)
    small.save(str(folder / f"{name}.png"), "PNG", 0)


def colors_of(picture: QImage) -> list[int]:
    """The commonest colors as they are, and of all others one of each family that the eye hardly tells apart."""
    by_use = [color for color, _ in Counter(memoryview(picture.constBits()).cast("I")).most_common()]
    families = {color & 0xF0F0F0: color for color in reversed(by_use)}
    others = sorted(families.values(), key=by_use.index)
    return list(dict.fromkeys([*by_use[:EXACT_COLORS], *others]))[:COLORS]


if __name__ == "__main__":
    main()
