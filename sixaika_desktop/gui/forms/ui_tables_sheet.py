# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tables_sheet.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sixaika_desktop.gui.rows_view import RowsView

class Ui_TablesSheet(object):
    def setupUi(self, TablesSheet):
        if not TablesSheet.objectName():
            TablesSheet.setObjectName(u"TablesSheet")
        self.sheet_layout = QVBoxLayout(TablesSheet)
        self.sheet_layout.setSpacing(8)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.state_layout = QHBoxLayout()
        self.state_layout.setSpacing(6)
        self.state_layout.setObjectName(u"state_layout")
        self.state_mark = QLabel(TablesSheet)
        self.state_mark.setObjectName(u"state_mark")

        self.state_layout.addWidget(self.state_mark)

        self.state = QLabel(TablesSheet)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state.sizePolicy().hasHeightForWidth())
        self.state.setSizePolicy(sizePolicy)

        self.state_layout.addWidget(self.state)


        self.sheet_layout.addLayout(self.state_layout)

        self.help = QLabel(TablesSheet)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"kind", u"help")
        self.help.setWordWrap(True)
        self.help.setOpenExternalLinks(True)
        self.help.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard|Qt.TextInteractionFlag.LinksAccessibleByMouse)

        self.sheet_layout.addWidget(self.help)

        self.whose = QWidget(TablesSheet)
        self.whose.setObjectName(u"whose")
        self.whose_layout = QHBoxLayout(self.whose)
        self.whose_layout.setObjectName(u"whose_layout")
        self.whose_layout.setContentsMargins(0, 0, 0, 0)
        self.label_partner = QLabel(self.whose)
        self.label_partner.setObjectName(u"label_partner")
        self.label_partner.setProperty(u"kind", u"label")

        self.whose_layout.addWidget(self.label_partner)

        self.partner = QComboBox(self.whose)
        self.partner.setObjectName(u"partner")
        self.partner.setMinimumSize(QSize(280, 0))

        self.whose_layout.addWidget(self.partner)

        self.space_whose = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.whose_layout.addItem(self.space_whose)


        self.sheet_layout.addWidget(self.whose)

        self.acts = QWidget(TablesSheet)
        self.acts.setObjectName(u"acts")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setSpacing(6)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(self.acts)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"icon_name", u"row-insert-bottom")

        self.acts_layout.addWidget(self.add)

        self.remove = QPushButton(self.acts)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")
        self.remove.setProperty(u"icon_name", u"row-remove")

        self.acts_layout.addWidget(self.remove)

        self.up = QPushButton(self.acts)
        self.up.setObjectName(u"up")
        self.up.setProperty(u"kind", u"quiet")
        self.up.setProperty(u"icon_name", u"arrow-up")

        self.acts_layout.addWidget(self.up)

        self.down = QPushButton(self.acts)
        self.down.setObjectName(u"down")
        self.down.setProperty(u"kind", u"quiet")
        self.down.setProperty(u"icon_name", u"arrow-down")

        self.acts_layout.addWidget(self.down)

        self.space_acts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.space_acts)


        self.sheet_layout.addWidget(self.acts)

        self.table = RowsView(TablesSheet)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 120))

        self.sheet_layout.addWidget(self.table)

        self.cell = QWidget(TablesSheet)
        self.cell.setObjectName(u"cell")
        self.cell_layout = QVBoxLayout(self.cell)
        self.cell_layout.setSpacing(4)
        self.cell_layout.setObjectName(u"cell_layout")
        self.cell_layout.setContentsMargins(0, 4, 0, 0)
        self.cell_name = QLabel(self.cell)
        self.cell_name.setObjectName(u"cell_name")
        self.cell_name.setProperty(u"kind", u"figure")
        self.cell_name.setWordWrap(True)
        self.cell_name.setTextFormat(Qt.TextFormat.PlainText)

        self.cell_layout.addWidget(self.cell_name)

        self.cell_help = QLabel(self.cell)
        self.cell_help.setObjectName(u"cell_help")
        self.cell_help.setProperty(u"kind", u"help")

        self.cell_layout.addWidget(self.cell_help)


        self.sheet_layout.addWidget(self.cell)

        self.space_foot = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.space_foot)

        self.sheet_layout.setStretch(4, 1000)
        self.sheet_layout.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.label_partner.setBuddy(self.partner)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TablesSheet)

        QMetaObject.connectSlotsByName(TablesSheet)
    # setupUi

    def retranslateUi(self, TablesSheet):
        self.label_partner.setText(QCoreApplication.translate("TablesSheet", u"Partner whose table this is:", None))
        self.add.setText(QCoreApplication.translate("TablesSheet", u"Add row", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("TablesSheet", u"Write in the empty row at the end (Ctrl++ in the table puts one before the cursor)", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("TablesSheet", u"Remove row", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("TablesSheet", u"Remove the chosen rows with what stands in them (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.up.setText(QCoreApplication.translate("TablesSheet", u"Move up", None))
#if QT_CONFIG(tooltip)
        self.up.setToolTip(QCoreApplication.translate("TablesSheet", u"Move the row up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
        self.down.setText(QCoreApplication.translate("TablesSheet", u"Move down", None))
#if QT_CONFIG(tooltip)
        self.down.setToolTip(QCoreApplication.translate("TablesSheet", u"Move the row down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
        self.cell_help.setText(QCoreApplication.translate("TablesSheet", u"Ctrl+Enter in the table comes here, Esc goes back.", None))
        pass
    # retranslateUi

