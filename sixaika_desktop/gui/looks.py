"""The light and the dark theme: palette and style sheet made of the tokens, following the system."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.export.tokens import BODY, CORNER, DARK, LIGHT, Theme

THEMES: Final = ("system", "light", "dark")


def load_fonts() -> QFont:
    """The bundled Source Sans 3, so that screen and paper measure alike."""
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    return QFont("Source Sans 3", int(BODY))


class Looks(QObject):
    """The theme in force."""

    changed = Signal()
    """Other colours: draw everything again."""

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = choice if choice in THEMES else "system"
        self.theme = self._wanted()
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self.theme is DARK

    def choose(self, choice: str) -> None:
        """Take the theme of the system, the light or the dark one."""
        self.choice = choice
        self._follow()

    def _wanted(self) -> Theme:
        if self.choice == "system":
            return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self.choice == "dark" else LIGHT

    def _follow(self) -> None:
        if self._wanted() is not self.theme:
            self.theme = self._wanted()
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(palette(self.theme))
        application.setStyleSheet(style_sheet(self.theme))
        # Qt now gives menus, tables and messages the fonts of the system again: others on Windows and macOS
        application.setFont(application.font())


def mixed(one: str, other: str, part: float) -> str:
    """A colour between two: so much of the other."""
    a, b = QColor(one), QColor(other)
    rgb = [
        round(x + (y - x) * part)
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    ]
    return QColor(*rgb).name()


def on_accent(theme: Theme) -> str:
    """The colour of text on the accent."""
    return LIGHT.surface if theme is LIGHT else DARK.surface


def palette(theme: Theme) -> QPalette:
    """The colours of Qt's own widgets."""
    roles = QPalette.ColorRole
    found = QPalette(QColor(theme.raised), QColor(theme.surface))
    for role, colour in {
        roles.Window: theme.surface,
        roles.WindowText: theme.text,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.raised,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.missed,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Highlight: theme.accent,
        roles.HighlightedText: on_accent(theme),
        roles.Accent: theme.accent,
        roles.Light: mixed(theme.surface, theme.line, 0.3),
        roles.Midlight: mixed(theme.surface, theme.line, 0.5),
        roles.Mid: theme.line,
        roles.Dark: mixed(theme.line, theme.text, 0.3),
        roles.Shadow: mixed(theme.line, theme.text, 0.5),
    }.items():
        found.setColor(role, QColor(colour))
    off = mixed(theme.surface, theme.muted, 0.7)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, role, QColor(off))
    return found


def style_sheet(theme: Theme) -> str:
    """What a palette cannot say: corners, lines, the focus, and our own kinds of label and button.

    Widgets take part by the property `kind`: headline, heading, help, figure, primary, quiet, card.
    """
    t = theme
    hover = mixed(t.raised, t.accent, 0.12)
    chosen = mixed(t.surface, t.accent, 0.16)
    tick = (resources() / "icons" / f"box-check-{'light' if t is LIGHT else 'dark'}.svg").as_posix()
    arrow = (resources() / "icons" / "box-arrow.svg").as_posix()
    return f"""
QToolTip {{ color: {t.text}; background: {t.raised}; border: 1px solid {t.line}; padding: 4px 8px; }}
QLabel[kind="headline"] {{ font-size: 15pt; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: 12pt; font-weight: 600; }}
QLabel[kind="label"] {{ color: {t.muted}; }}
QLabel[kind="help"] {{ color: {t.muted}; font-size: 9pt; }}
QLabel[kind="figure"] {{ font-weight: 600; }}
QLabel[openExternalLinks="true"] {{ border: 2px solid transparent; }}
QLabel[openExternalLinks="true"]:focus {{
  border: 2px solid {t.accent}; border-radius: {CORNER:.0f}px;
}}
QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {CORNER:.0f}px; }}
QFrame[kind="line"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit {{
  background: {t.surface}; color: {t.text}; border: 1px solid {mixed(t.line, t.muted, 0.35)};
  border-radius: {CORNER:.0f}px; padding: 3px 6px; selection-background-color: {t.accent};
  selection-color: {on_accent(t)};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {{
  border: 2px solid {t.accent}; padding: 2px 5px;
}}
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
  background: {t.raised}; color: {t.muted};
}}
QLineEdit[reading="open"], QPlainTextEdit[reading="open"] {{ border: 2px solid {t.open}; padding: 2px 5px; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: none; padding: 0 6px; background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ border: 1px solid {t.line}; background: {t.surface}; outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.accent}; color: {on_accent(t)}; }}
QPushButton, QToolButton[kind="button"] {{
  background: {t.raised}; color: {t.text}; border: 1px solid {mixed(t.line, t.muted, 0.35)};
  border-radius: {CORNER:.0f}px; padding: 4px 12px; min-height: 18px;
}}
QPushButton:hover, QToolButton[kind="button"]:hover {{ background: {hover}; }}
QPushButton:focus, QToolButton[kind="button"]:focus {{ border: 2px solid {t.accent}; padding: 3px 11px; }}
QPushButton:pressed {{ background: {chosen}; }}
QPushButton:disabled {{ color: {mixed(t.surface, t.muted, 0.7)}; border-color: {t.line}; }}
QPushButton[kind="primary"] {{
  background: {t.accent}; color: {on_accent(t)}; border-color: {t.accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {mixed(t.accent, t.text, 0.15)}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.line}; color: {t.muted}; border-color: {t.line}; }}
QPushButton[kind="quiet"], QToolButton {{
  background: transparent; color: {t.text}; border: 1px solid transparent; border-radius: {CORNER:.0f}px;
  padding: 3px 6px;
}}
QPushButton[kind="quiet"]:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton[kind="quiet"]:focus, QToolButton:focus {{ border: 2px solid {t.accent}; padding: 2px 5px; }}
QToolButton:checked {{ background: {chosen}; border: 1px solid {t.accent}; }}
QToolButton:checked:focus {{ border: 2px solid {t.text}; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QCheckBox {{ spacing: 6px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
  width: 14px; height: 14px; border: 1px solid {t.muted}; border-radius: 3px; background: {t.surface};
}}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  background: {t.accent}; border-color: {t.accent}; image: url("{tick}");
}}
QCheckBox::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {t.accent}; }}
QRadioButton {{ spacing: 6px; }}
QRadioButton::indicator {{
  width: 14px; height: 14px; border: 1px solid {t.muted}; border-radius: 8px; background: {t.surface};
}}
QRadioButton::indicator:checked {{
  width: 6px; height: 6px; border: 5px solid {t.accent}; border-radius: 8px;
}}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; }}
QTableView, QTreeView, QListView {{
  background: {t.surface}; alternate-background-color: {t.raised}; border: 1px solid {t.line};
  border-radius: {CORNER:.0f}px; gridline-color: {t.line}; outline: 0;
  selection-background-color: {chosen}; selection-color: {t.text};
}}
QTableView:focus, QTreeView:focus, QListView:focus {{ border: 1px solid {t.accent}; }}
QTableView::item {{ padding: 0 3px; }}
QTableView::item:focus {{ border: 2px solid {t.accent}; }}
QTableView QLineEdit, QTableView QComboBox {{
  border: 2px solid {t.accent}; border-radius: 0; padding: 0 3px;
}}
QHeaderView {{ background: {t.surface}; }}
QHeaderView::section {{
  background: {t.surface}; color: {t.muted}; border: none; border-bottom: 1px solid {t.line};
  padding: 4px 6px;
}}
QTableCornerButton::section {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.line}; }}
QListView[kind="pages"] {{ border: none; background: {t.raised}; border-radius: 0; padding: 8px 0; }}
QListView[kind="verdicts"] {{ border: none; border-radius: 0; background: {t.raised}; }}
QFrame[kind="foot"] {{ background: {t.surface}; border: none; border-top: 1px solid {t.line}; }}
QWidget[kind="sheet"] {{ background: {t.surface}; border: 1px solid {mixed(t.line, t.muted, 0.5)}; }}
QWidget[kind="panel"] {{ background: {t.raised}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget[kind="page"] {{ background: {t.surface}; }}
QSplitter::handle {{ background: {t.line}; }}
QMenuBar {{ background: {t.surface}; border-bottom: 1px solid {t.line}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; border-radius: {CORNER:.0f}px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 3px 27px 3px 11px; border: 1px solid transparent; border-radius: {CORNER:.0f}px; }}
QMenu::item:selected {{ background: {chosen}; color: {t.text}; border: 1px solid {t.accent}; }}
QMenu::item:disabled {{ color: {mixed(t.surface, t.muted, 0.7)}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QStatusBar {{ background: {t.surface}; border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: none; }}
QTabBar::tab {{
  background: transparent; color: {t.muted}; border: none; border-bottom: 2px solid transparent;
  padding: 3px 10px;
}}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:focus {{ color: {t.accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {t.line}; }}
QProgressBar {{ border: 1px solid {t.line}; border-radius: {CORNER:.0f}px; background: {t.surface}; }}
QProgressBar::chunk {{ background: {t.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {mixed(t.surface, t.muted, 0.45)}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
