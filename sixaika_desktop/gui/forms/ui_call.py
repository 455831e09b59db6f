# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTextBrowser, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from sixaika_desktop.gui.widgets.elided_combo import ElidedCombo
class Ui_CallPage(object):
    def setupUi(self, CallPage):
        if not CallPage.objectName():
            CallPage.setObjectName(u"CallPage")
        CallPage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(CallPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headline = QLabel(CallPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.open_file = QPushButton(CallPage)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setProperty(u"icon_name", u"folder-open")

        self.head.addWidget(self.open_file)


        self.page_layout.addLayout(self.head)

        self.choose = QHBoxLayout()
        self.choose.setSpacing(16)
        self.choose.setObjectName(u"choose")
        self.choose.setContentsMargins(0, 0, 0, 0)
        self.box_call = QVBoxLayout()
        self.box_call.setSpacing(2)
        self.box_call.setObjectName(u"box_call")
        self.box_call.setContentsMargins(0, 0, 0, 0)
        self.label_call = QLabel(CallPage)
        self.label_call.setObjectName(u"label_call")
        self.label_call.setProperty(u"kind", u"label")

        self.box_call.addWidget(self.label_call)

        self.call = ElidedCombo(CallPage)
        self.call.setObjectName(u"call")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.call.sizePolicy().hasHeightForWidth())
        self.call.setSizePolicy(sizePolicy)
        self.call.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.call.setMinimumContentsLength(14)

        self.box_call.addWidget(self.call)


        self.choose.addLayout(self.box_call)

        self.box_round = QVBoxLayout()
        self.box_round.setSpacing(2)
        self.box_round.setObjectName(u"box_round")
        self.box_round.setContentsMargins(0, 0, 0, 0)
        self.label_round = QLabel(CallPage)
        self.label_round.setObjectName(u"label_round")
        self.label_round.setProperty(u"kind", u"label")

        self.box_round.addWidget(self.label_round)

        self.round = ElidedCombo(CallPage)
        self.round.setObjectName(u"round")
        sizePolicy.setHeightForWidth(self.round.sizePolicy().hasHeightForWidth())
        self.round.setSizePolicy(sizePolicy)
        self.round.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.round.setMinimumContentsLength(14)

        self.box_round.addWidget(self.round)


        self.choose.addLayout(self.box_round)


        self.page_layout.addLayout(self.choose)

        self.newer = QFrame(CallPage)
        self.newer.setObjectName(u"newer")
        self.newer.setProperty(u"kind", u"card")
        self.newer_layout = QHBoxLayout(self.newer)
        self.newer_layout.setSpacing(8)
        self.newer_layout.setObjectName(u"newer_layout")
        self.newer_layout.setContentsMargins(8, 8, 8, 8)
        self.newer_text = QLabel(self.newer)
        self.newer_text.setObjectName(u"newer_text")
        self.newer_text.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.newer_text.sizePolicy().hasHeightForWidth())
        self.newer_text.setSizePolicy(sizePolicy1)

        self.newer_layout.addWidget(self.newer_text)

        self.look_newer = QPushButton(self.newer)
        self.look_newer.setObjectName(u"look_newer")
        self.look_newer.setProperty(u"icon_name", u"list-details")

        self.newer_layout.addWidget(self.look_newer)


        self.page_layout.addWidget(self.newer)

        self.splitter = QSplitter(CallPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.change = QFrame(self.splitter)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"kind", u"card")
        self.change_layout = QVBoxLayout(self.change)
        self.change_layout.setSpacing(8)
        self.change_layout.setObjectName(u"change_layout")
        self.change_layout.setContentsMargins(12, 12, 12, 12)
        self.change_heading = QLabel(self.change)
        self.change_heading.setObjectName(u"change_heading")
        self.change_heading.setProperty(u"kind", u"heading")

        self.change_layout.addWidget(self.change_heading)

        self.change_text = QLabel(self.change)
        self.change_text.setObjectName(u"change_text")
        self.change_text.setProperty(u"kind", u"help")
        self.change_text.setWordWrap(True)

        self.change_layout.addWidget(self.change_text)

        self.progress = QProgressBar(self.change)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(16777215, 6))
        self.progress.setMaximum(3)

        self.change_layout.addWidget(self.progress)

        self.fit = QTreeWidget(self.change)
        self.fit.setObjectName(u"fit")
        self.fit.setHeaderHidden(True)
        self.fit.setWordWrap(True)
        self.fit.setColumnCount(1)

        self.change_layout.addWidget(self.fit)

        self.change_actions = QHBoxLayout()
        self.change_actions.setSpacing(8)
        self.change_actions.setObjectName(u"change_actions")
        self.change_actions.setContentsMargins(0, 0, 0, 0)
        self.take = QPushButton(self.change)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"kind", u"primary")
        self.take.setProperty(u"icon_name", u"check")
        self.take.setProperty(u"icon_tone", u"primary")

        self.change_actions.addWidget(self.take)

        self.leave = QPushButton(self.change)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"icon_name", u"x")

        self.change_actions.addWidget(self.leave)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_actions.addItem(self.space_2)


        self.change_layout.addLayout(self.change_actions)

        self.splitter.addWidget(self.change)
        self.told_box = QWidget(self.splitter)
        self.told_box.setObjectName(u"told_box")
        self.told_layout = QVBoxLayout(self.told_box)
        self.told_layout.setSpacing(6)
        self.told_layout.setObjectName(u"told_layout")
        self.told_layout.setContentsMargins(0, 0, 0, 0)
        self.told_head = QHBoxLayout()
        self.told_head.setSpacing(8)
        self.told_head.setObjectName(u"told_head")
        self.told_head.setContentsMargins(0, 0, 0, 0)
        self.told_heading = QLabel(self.told_box)
        self.told_heading.setObjectName(u"told_heading")
        self.told_heading.setProperty(u"kind", u"heading")

        self.told_head.addWidget(self.told_heading)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.told_head.addItem(self.space_3)

        self.chapter = ElidedCombo(self.told_box)
        self.chapter.setObjectName(u"chapter")
        self.chapter.setMinimumContentsLength(18)
        self.chapter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.told_head.addWidget(self.chapter)

        self.search = QLineEdit(self.told_box)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumSize(QSize(220, 16777215))

        self.told_head.addWidget(self.search)


        self.told_layout.addLayout(self.told_head)

        self.told = QTextBrowser(self.told_box)
        self.told.setObjectName(u"told")
        self.told.setOpenExternalLinks(True)

        self.told_layout.addWidget(self.told)

        self.splitter.addWidget(self.told_box)

        self.page_layout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.label_call.setBuddy(self.call)
        self.label_round.setBuddy(self.round)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CallPage)

        QMetaObject.connectSlotsByName(CallPage)
    # setupUi

    def retranslateUi(self, CallPage):
        self.headline.setText(QCoreApplication.translate("CallPage", u"Call", None))
        self.open_file.setText(QCoreApplication.translate("CallPage", u"Open a call file\u2026", None))
#if QT_CONFIG(tooltip)
        self.open_file.setToolTip(QCoreApplication.translate("CallPage", u"Take a call from a file of somebody else", None))
#endif // QT_CONFIG(tooltip)
        self.label_call.setText(QCoreApplication.translate("CallPage", u"Call", None))
#if QT_CONFIG(accessibility)
        self.call.setAccessibleName(QCoreApplication.translate("CallPage", u"Call", None))
#endif // QT_CONFIG(accessibility)
        self.label_round.setText(QCoreApplication.translate("CallPage", u"Round", None))
#if QT_CONFIG(accessibility)
        self.round.setAccessibleName(QCoreApplication.translate("CallPage", u"Round", None))
#endif // QT_CONFIG(accessibility)
        self.look_newer.setText(QCoreApplication.translate("CallPage", u"Show the differences", None))
        self.change_heading.setText(QCoreApplication.translate("CallPage", u"What would change", None))
#if QT_CONFIG(accessibility)
        self.fit.setAccessibleName(QCoreApplication.translate("CallPage", u"What would change", None))
#endif // QT_CONFIG(accessibility)
        self.take.setText(QCoreApplication.translate("CallPage", u"Take this call", None))
        self.leave.setText(QCoreApplication.translate("CallPage", u"Leave it as it is", None))
        self.told_heading.setText(QCoreApplication.translate("CallPage", u"What the call asks", None))
#if QT_CONFIG(accessibility)
        self.chapter.setAccessibleName(QCoreApplication.translate("CallPage", u"Go to a part of the call", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CallPage", u"Search in the call", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CallPage", u"Search in the call", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("CallPage", u"What the call asks", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

