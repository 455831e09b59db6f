# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from sixaika_desktop.gui.widgets.elided_combo import ElidedCombo

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(StartPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.headline = QLabel(StartPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.import_button = QPushButton(StartPage)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"icon_name", u"file-import")

        self.head.addWidget(self.import_button)

        self.new_button = QPushButton(StartPage)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"kind", u"primary")
        self.new_button.setProperty(u"icon_name", u"file-plus")
        self.new_button.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.new_button)


        self.page_layout.addLayout(self.head)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.search = QLineEdit(StartPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumSize(QSize(140, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(2)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy)

        self.filters.addWidget(self.search)

        self.call_filter = ElidedCombo(StartPage)
        self.call_filter.setObjectName(u"call_filter")
        self.call_filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.call_filter.setMinimumContentsLength(12)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.call_filter.sizePolicy().hasHeightForWidth())
        self.call_filter.setSizePolicy(sizePolicy1)

        self.filters.addWidget(self.call_filter)

        self.state_filter = QComboBox(StartPage)
        self.state_filter.setObjectName(u"state_filter")
        self.state_filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filters.addWidget(self.state_filter)

        self.deleted_filter = QCheckBox(StartPage)
        self.deleted_filter.setObjectName(u"deleted_filter")

        self.filters.addWidget(self.deleted_filter)


        self.page_layout.addLayout(self.filters)

        self.applications = QTableView(StartPage)
        self.applications.setObjectName(u"applications")
        self.applications.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.applications.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.applications.setShowGrid(False)
        self.applications.setWordWrap(False)
        self.applications.setSortingEnabled(True)
        self.applications.setTabKeyNavigation(False)
        self.applications.setCornerButtonEnabled(False)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(3)
        sizePolicy2.setHeightForWidth(self.applications.sizePolicy().hasHeightForWidth())
        self.applications.setSizePolicy(sizePolicy2)

        self.page_layout.addWidget(self.applications)

        self.empty = QLabel(StartPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"help")
        self.empty.setWordWrap(True)
        self.empty.setMinimumSize(QSize(0, 110))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.page_layout.addWidget(self.empty)

        self.actions = QWidget(StartPage)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.actions)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"icon_name", u"folder-open")

        self.actions_layout.addWidget(self.open_button)

        self.duplicate_button = QPushButton(self.actions)
        self.duplicate_button.setObjectName(u"duplicate_button")
        self.duplicate_button.setProperty(u"icon_name", u"copy")

        self.actions_layout.addWidget(self.duplicate_button)

        self.delete_button = QPushButton(self.actions)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setProperty(u"icon_name", u"trash")

        self.actions_layout.addWidget(self.delete_button)

        self.undelete_button = QPushButton(self.actions)
        self.undelete_button.setObjectName(u"undelete_button")
        self.undelete_button.setProperty(u"icon_name", u"arrow-back-up")

        self.actions_layout.addWidget(self.undelete_button)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.space_2)

        self.count = QLabel(self.actions)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"label")

        self.actions_layout.addWidget(self.count)


        self.page_layout.addWidget(self.actions)

        self.samples_heading = QLabel(StartPage)
        self.samples_heading.setObjectName(u"samples_heading")
        self.samples_heading.setProperty(u"kind", u"heading")

        self.page_layout.addWidget(self.samples_heading)

        self.samples_help = QLabel(StartPage)
        self.samples_help.setObjectName(u"samples_help")
        self.samples_help.setProperty(u"kind", u"help")
        self.samples_help.setWordWrap(True)

        self.page_layout.addWidget(self.samples_help)

        self.samples = QListWidget(StartPage)
        self.samples.setObjectName(u"samples")
        self.samples.setMinimumSize(QSize(0, 120))
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.samples.sizePolicy().hasHeightForWidth())
        self.samples.setSizePolicy(sizePolicy3)
        self.samples.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.samples.setSpacing(3)

        self.page_layout.addWidget(self.samples)


        self.retranslateUi(StartPage)

        QMetaObject.connectSlotsByName(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.headline.setText(QCoreApplication.translate("StartPage", u"Applications", None))
        self.import_button.setText(QCoreApplication.translate("StartPage", u"Import\u2026", None))
        self.new_button.setText(QCoreApplication.translate("StartPage", u"New application\u2026", None))
        self.search.setPlaceholderText(QCoreApplication.translate("StartPage", u"Search by title, acronym or code", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("StartPage", u"Search", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_filter.setAccessibleName(QCoreApplication.translate("StartPage", u"Call", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state_filter.setAccessibleName(QCoreApplication.translate("StartPage", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.deleted_filter.setText(QCoreApplication.translate("StartPage", u"Deleted", None))
#if QT_CONFIG(accessibility)
        self.applications.setAccessibleName(QCoreApplication.translate("StartPage", u"Applications of the library", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("StartPage", u"Open", None))
        self.duplicate_button.setText(QCoreApplication.translate("StartPage", u"New from this", None))
#if QT_CONFIG(tooltip)
        self.duplicate_button.setToolTip(QCoreApplication.translate("StartPage", u"Begin a new draft as a copy of this application", None))
#endif // QT_CONFIG(tooltip)
        self.delete_button.setText(QCoreApplication.translate("StartPage", u"Delete", None))
        self.undelete_button.setText(QCoreApplication.translate("StartPage", u"Bring back", None))
        self.samples_heading.setText(QCoreApplication.translate("StartPage", u"Finished samples", None))
        self.samples_help.setText(QCoreApplication.translate("StartPage", u"Each opens as a copy of your own; the sample itself never changes.", None))
#if QT_CONFIG(accessibility)
        self.samples.setAccessibleName(QCoreApplication.translate("StartPage", u"Finished samples", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

