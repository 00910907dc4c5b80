"""The few style-sheet rules that plain Qt widgets need beyond the palette; lengths follow the font."""

from dutytracker.ui.theme import Colors, is_text_large, mixed

RULES = """
QToolTip {{ background: {bar}; color: {on_bar}; border: 1px solid {bar}; padding: 0.3em 0.5em; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {control}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {dim}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QLineEdit, QPlainTextEdit, QTextBrowser, QDateEdit, QTimeEdit, QSpinBox {{
    background: {card}; color: {ink}; border: 1px solid {control}; border-radius: 8px; padding: 0.4em 0.65em;
    selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {dim};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus {{
    border-color: {accent};
}}
QLineEdit:disabled {{ color: {disabled}; border-color: {border}; }}
QLineEdit[wrong="true"] {{ border-color: {refusal}; }}
QLineEdit[bare="true"] {{ background: transparent; border: none; padding: 0; }}

QPushButton {{
    background: {card}; color: {ink}; border: 1px solid {border}; border-radius: 8px;
    padding: 0.45em 0.9em; margin: 2px; font-weight: 500; outline: none;
}}
QPushButton:hover {{ border-color: {control}; }}
QPushButton:pressed {{ background: {grid}; }}
QPushButton:disabled {{ color: {disabled}; }}
QPushButton[kind="primary"] {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {grid}; color: {dim}; border-color: {grid}; }}
QPushButton[kind="link"] {{
    background: transparent; color: {accent}; border: none; padding: 0.1em 0.2em; margin: 0; font-weight: 600;
    text-align: left;
}}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="square"] {{ padding: 0; }}
QPushButton[kind="small"] {{ padding: 0; margin: 0; background: transparent; border-color: transparent; }}
QPushButton[kind="small"]:hover {{ background: {grid}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; padding: 0.2em 0.4em; }}
QPushButton[kind="quiet"]:hover {{ background: {grid}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}

QMenu {{ background: {card}; color: {ink}; border: 1px solid {border}; border-radius: 8px; padding: 4px; }}
QMenu::item {{ padding: 0.4em 1.2em 0.4em 0.9em; border-radius: 6px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}

QAbstractItemView {{
    background: transparent; alternate-background-color: transparent; color: {ink}; border: none; outline: none;
    gridline-color: {border}; selection-background-color: {accent_soft}; selection-color: {ink};
}}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {border}; padding: 4px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: transparent; color: {dim}; border: none; border-bottom: 1px solid {border}; padding: 0.35em 0.5em;
    font-weight: 600;
}}
QTableCornerButton::section {{ background: transparent; border: none; }}
QRadioButton {{ spacing: 0.6em; padding: 0.15em; }}
QRadioButton::indicator {{
    width: 0.75em; height: 0.75em; border: 2px solid {control}; border-radius: {radio}; background: {card};
}}
QRadioButton::indicator:checked {{
    border: 0.27em solid {accent}; width: 0.52em; height: 0.52em; border-radius: 0.52em;
}}
QProgressBar {{ background: {grid}; border: none; border-radius: 4px; max-height: 8px; color: transparent; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
"""

NAMED = (
    *("card", "border", "grid", "control", "ink", "dim", "disabled"),
    *("accent", "on_accent", "accent_soft", "refusal", "bar", "on_bar"),
)
"""The colors the rules name, as `Colors` names them."""


def style_sheet(colors: Colors) -> str:
    """The rules in the colors of one scheme. A radius that is larger than half of its box makes a square of it."""
    values = {name: getattr(colors, name).name() for name in NAMED}
    radio = "0.45em" if is_text_large() else "0.52em"
    return RULES.format(accent_hover=mixed(colors.accent, colors.ink, 0.88).name(), radio=radio, **values)
