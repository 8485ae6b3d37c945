"""The stylesheet's text. `@name` is a colour role or a type size of `ppa_desk.ui.theme`."""

STYLES = """
* { outline: none; }
QWidget { color: @text; }
QMainWindow, QDialog, QScrollArea#page, QScrollArea#page > QWidget > QWidget { background: @page; }
QLabel { background: transparent; }
QToolTip { background: @panel; color: @text; border: 1px solid @edge; padding: 4px 6px; }

QLabel[type="title"], Title { font-size: @page_title; font-weight: 600; }
QLabel[type="heading"] { font-size: @card_title; font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="small"] { font-size: @small; color: @secondary; }
QLabel[type="secondary"] { color: @secondary; }
QLabel[role="bad"] { color: @bad; }
QLabel[role="good"] { color: @good; }
QLabel[role="attention"] { color: @attention; }
QLabel[role="accent"] { color: @accent; }

Card { background: @panel; border: 1px solid @line; border-radius: 8px; }
Chip { font-size: @small; border-radius: 10px; padding: 3px 11px; background: @neutral_ground; color: @secondary; }
Chip[role="accent"] { background: @accent_ground; color: @accent; }
Chip[role="good"] { background: @good_ground; color: @good; }
Chip[role="attention"] { background: @attention_ground; color: @attention; }
Chip[role="bad"] { background: @bad_ground; color: @bad; }

QPushButton { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 6px 15px; }
QPushButton:hover { background: @hover; border-color: @edge; }
QPushButton:pressed { background: @neutral_ground; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 14px; }
QPushButton:disabled { color: @secondary; background: @neutral_ground; border-color: @line; }
PrimaryButton { background: @accent; color: @on_accent; border-color: @accent; }
PrimaryButton:hover, PrimaryButton:pressed { background: @accent_strong; border-color: @accent_strong; }
PrimaryButton:focus { border: 2px solid @text; }
PrimaryButton:disabled { color: @secondary; background: @neutral_ground; border-color: @line; }
LinkButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px 4px;
  color: @accent; text-align: left; }
LinkButton:hover { background: @accent_ground; }
LinkButton:focus { border: 2px solid @accent; padding: 1px 3px; }
LinkButton:disabled { color: @secondary; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accent_ground; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton::menu-indicator { image: none; }
QToolButton#quiet { font-size: @small; color: @secondary; padding: 1px 4px; }
FilterChip { font-size: @small; border: 1px solid transparent; border-radius: 10px; padding: 2px 11px;
  background: @neutral_ground; color: @secondary; }
FilterChip:hover { color: @text; }
FilterChip:checked { background: @accent_ground; color: @accent; font-weight: 600; }
FilterChip:focus { border: 2px solid @accent; padding: 1px 10px; }

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox, QComboBox {
  background: @panel; border: 1px solid @edge; border-radius: 6px; padding: 4px 8px;
  selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid @accent; padding: 3px 7px; }
ChoiceBox::drop-down { border: none; width: 22px; }
QSpinBox QLineEdit, QDateEdit QLineEdit { border: none; padding: 0; background: transparent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @neutral_ground; border-color: @line; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @neutral_ground; border-color: @line; color: @secondary; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"] { border-color: @bad; }
QLineEdit[missing="true"], QPlainTextEdit[missing="true"] { placeholder-text-color: @attention; }
QLineEdit#filter, QLineEdit#find { background: @page; border-color: @line; }
QLineEdit#find { padding: 4px 12px; }
QLineEdit#filter:focus, QLineEdit#find:focus { border-color: @accent; }
Title { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; padding: 0; }
Title:hover { border-bottom-color: @line; }
Title:focus { border: none; border-bottom: 2px solid @accent; padding: 0; }
Title:read-only, Title:read-only:hover { background: transparent; border-bottom-color: transparent; }


QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @secondary; padding: 8px 4px; margin-right: 22px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar[tight="true"]::tab { padding: 8px 2px; margin-right: 6px; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected:hover { color: @accent; }
QTabBar::tab:selected:focus { background: @accent_ground; }

QTableView, QListView, QTreeView { background: @panel; alternate-background-color: @panel; border: none;
  gridline-color: @line; selection-background-color: @accent_ground; selection-color: @text; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @line; }
QTableView::item:selected, QListView::item:selected { background: @accent_ground; color: @text; }
QListView::item { padding: 5px 8px; }
QTreeView::item { padding: 4px 2px; }
QListView::item:hover { background: @hover; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @panel; }
QCalendarWidget QToolButton { font-weight: 600; padding: 4px 8px; }
QCalendarWidget QTableView { selection-background-color: @accent; selection-color: @on_accent; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @secondary; font-size: @small; border: none;
  border-bottom: 1px solid @line; padding: 5px 8px; }
QHeaderView::section:hover { color: @text; }

QMenuBar { background: @panel; border-bottom: 1px solid @line; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @accent_ground; }
QMenu { background: @panel; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: @accent_ground; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: @line; }
QProgressBar { border: none; border-radius: 3px; background: @neutral_ground; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

#topbar { background: @panel; border-bottom: 1px solid @line; }
#areas { background: @panel; border-right: 1px solid @line; }
#list { background: @panel; border-right: 1px solid @line; }
Notice { background: @accent_ground; border: 1px solid @accent; border-radius: 6px; }
Notice[role="bad"] { background: @bad_ground; border-color: @bad; }
Notice[role="attention"] { background: @attention_ground; border-color: @attention; }
Notice[role="good"] { background: @good_ground; border-color: @good; }
Notice QLabel { color: @text; }
AreaButton { border: 2px solid transparent; border-radius: 6px; padding: 0; text-align: left; background: transparent; }
AreaButton:hover { background: @hover; }
AreaButton:checked { background: @accent_ground; }
AreaButton:focus { border-color: @accent; padding: 0; }
AreaButton QLabel[open="yes"] { color: @accent; font-weight: 600; }
AreaButton QLabel#count { color: @secondary; font-size: @small; }
QPushButton#switch { background: transparent; border: none; padding: 8px 2px; text-align: left;
  color: @accent; font-weight: 600; }
QPushButton#switch:focus { border: 2px solid @accent; padding: 6px 2px; }
QTabBar#switch::tab { margin-right: 12px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
#popup { background: @panel; border: 1px solid @edge; border-radius: 6px; }
"""
