# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachments.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from sixaika_desktop.gui.rows_view import RowsView
class Ui_AttachmentsPage(object):
    def setupUi(self, AttachmentsPage):
        if not AttachmentsPage.objectName():
            AttachmentsPage.setObjectName(u"AttachmentsPage")
        AttachmentsPage.setAcceptDrops(True)
        AttachmentsPage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(AttachmentsPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headline = QLabel(AttachmentsPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.progress = QProgressBar(AttachmentsPage)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximumSize(QSize(160, 8))
        self.progress.setTextVisible(False)

        self.head.addWidget(self.progress)

        self.cancel = QPushButton(AttachmentsPage)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"icon_name", u"x")

        self.head.addWidget(self.cancel)

        self.add = QPushButton(AttachmentsPage)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"primary")
        self.add.setProperty(u"icon_name", u"plus")
        self.add.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.add)


        self.page_layout.addLayout(self.head)

        self.splitter = QSplitter(AttachmentsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.upper = QWidget(self.splitter)
        self.upper.setObjectName(u"upper")
        self.upper_layout = QVBoxLayout(self.upper)
        self.upper_layout.setSpacing(4)
        self.upper_layout.setObjectName(u"upper_layout")
        self.upper_layout.setContentsMargins(0, 0, 0, 0)
        self.asked_heading = QLabel(self.upper)
        self.asked_heading.setObjectName(u"asked_heading")
        self.asked_heading.setProperty(u"kind", u"heading")

        self.upper_layout.addWidget(self.asked_heading)

        self.asked_help = QLabel(self.upper)
        self.asked_help.setObjectName(u"asked_help")
        self.asked_help.setProperty(u"kind", u"help")
        self.asked_help.setWordWrap(True)

        self.upper_layout.addWidget(self.asked_help)

        self.asked = QTreeWidget(self.upper)
        self.asked.setObjectName(u"asked")
        self.asked.setRootIsDecorated(False)
        self.asked.setWordWrap(True)
        self.asked.setColumnCount(4)

        self.upper_layout.addWidget(self.asked)

        self.splitter.addWidget(self.upper)
        self.lower = QWidget(self.splitter)
        self.lower.setObjectName(u"lower")
        self.lower_layout = QVBoxLayout(self.lower)
        self.lower_layout.setSpacing(6)
        self.lower_layout.setObjectName(u"lower_layout")
        self.lower_layout.setContentsMargins(0, 0, 0, 0)
        self.files_heading = QLabel(self.lower)
        self.files_heading.setObjectName(u"files_heading")
        self.files_heading.setProperty(u"kind", u"heading")

        self.lower_layout.addWidget(self.files_heading)

        self.empty = QLabel(self.lower)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"help")
        self.empty.setWordWrap(True)

        self.lower_layout.addWidget(self.empty)

        self.files = RowsView(self.lower)
        self.files.setObjectName(u"files")

        self.lower_layout.addWidget(self.files)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.actions.setContentsMargins(0, 0, 0, 0)
        self.open = QPushButton(self.lower)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"icon_name", u"external-link")

        self.actions.addWidget(self.open)

        self.save = QPushButton(self.lower)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"icon_name", u"download")

        self.actions.addWidget(self.save)

        self.replace = QPushButton(self.lower)
        self.replace.setObjectName(u"replace")
        self.replace.setProperty(u"icon_name", u"replace")

        self.actions.addWidget(self.replace)

        self.remove = QPushButton(self.lower)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"icon_name", u"trash")

        self.actions.addWidget(self.remove)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.space_2)


        self.lower_layout.addLayout(self.actions)

        self.splitter.addWidget(self.lower)

        self.page_layout.addWidget(self.splitter)


        self.retranslateUi(AttachmentsPage)

        QMetaObject.connectSlotsByName(AttachmentsPage)
    # setupUi

    def retranslateUi(self, AttachmentsPage):
        self.headline.setText(QCoreApplication.translate("AttachmentsPage", u"Attachments", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("AttachmentsPage", u"Files being read", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("AttachmentsPage", u"Cancel", None))
        self.add.setText(QCoreApplication.translate("AttachmentsPage", u"Add files\u2026", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("AttachmentsPage", u"Choose files to hand in; or drop them on this page", None))
#endif // QT_CONFIG(tooltip)
        self.asked_heading.setText(QCoreApplication.translate("AttachmentsPage", u"What is asked", None))
        self.asked_help.setText(QCoreApplication.translate("AttachmentsPage", u"Enter on a line chooses the file that belongs there.", None))
#if QT_CONFIG(accessibility)
        self.asked.setAccessibleName(QCoreApplication.translate("AttachmentsPage", u"What is asked", None))
#endif // QT_CONFIG(accessibility)
        self.files_heading.setText(QCoreApplication.translate("AttachmentsPage", u"Files", None))
        self.empty.setText(QCoreApplication.translate("AttachmentsPage", u"Nothing is attached yet. Drop files here, or choose them with the button above.", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("AttachmentsPage", u"Files", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("AttachmentsPage", u"Open", None))
        self.save.setText(QCoreApplication.translate("AttachmentsPage", u"Save a copy\u2026", None))
        self.replace.setText(QCoreApplication.translate("AttachmentsPage", u"Replace\u2026", None))
        self.remove.setText(QCoreApplication.translate("AttachmentsPage", u"Remove", None))
        pass
    # retranslateUi

