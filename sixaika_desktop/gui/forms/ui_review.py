# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QToolButton, QVBoxLayout,
    QWidget)

from sixaika_desktop.gui.widgets.texts_edit import TextsEdit
from sixaika_desktop.gui.widgets.verdict_view import VerdictView

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage):
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        self.page_layout = QVBoxLayout(ReviewPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.headline = QLabel(ReviewPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")
        self.headline.setWordWrap(True)

        self.page_layout.addWidget(self.headline)

        self.assessment = QFrame(ReviewPage)
        self.assessment.setObjectName(u"assessment")
        self.assessment.setProperty(u"kind", u"card")
        self.assessment_layout = QVBoxLayout(self.assessment)
        self.assessment_layout.setSpacing(6)
        self.assessment_layout.setObjectName(u"assessment_layout")
        self.assessment_layout.setContentsMargins(12, 12, 12, 12)
        self.holds_layout = QHBoxLayout()
        self.holds_layout.setSpacing(8)
        self.holds_layout.setObjectName(u"holds_layout")
        self.holds_mark = QLabel(self.assessment)
        self.holds_mark.setObjectName(u"holds_mark")

        self.holds_layout.addWidget(self.holds_mark)

        self.holds = QLabel(self.assessment)
        self.holds.setObjectName(u"holds")
        self.holds.setProperty(u"kind", u"heading")
        self.holds.setWordWrap(True)
        self.holds.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.holds.sizePolicy().hasHeightForWidth())
        self.holds.setSizePolicy(sizePolicy)

        self.holds_layout.addWidget(self.holds)


        self.assessment_layout.addLayout(self.holds_layout)

        self.counts = QLabel(self.assessment)
        self.counts.setObjectName(u"counts")
        self.counts.setProperty(u"kind", u"help")
        self.counts.setWordWrap(True)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)

        self.assessment_layout.addWidget(self.counts)

        self.lacking_label = QLabel(self.assessment)
        self.lacking_label.setObjectName(u"lacking_label")
        self.lacking_label.setProperty(u"kind", u"label")
        self.lacking_label.setWordWrap(True)

        self.assessment_layout.addWidget(self.lacking_label)

        self.lacking = QListWidget(self.assessment)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.assessment_layout.addWidget(self.lacking)


        self.page_layout.addWidget(self.assessment)

        self.filters_layout = QHBoxLayout()
        self.filters_layout.setSpacing(4)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filter_missed = QToolButton(ReviewPage)
        self.filter_missed.setObjectName(u"filter_missed")
        self.filter_missed.setCheckable(True)
        self.filter_missed.setChecked(True)
        self.filter_missed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_missed)

        self.filter_open = QToolButton(ReviewPage)
        self.filter_open.setObjectName(u"filter_open")
        self.filter_open.setCheckable(True)
        self.filter_open.setChecked(True)
        self.filter_open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_open)

        self.filter_reason = QToolButton(ReviewPage)
        self.filter_reason.setObjectName(u"filter_reason")
        self.filter_reason.setCheckable(True)
        self.filter_reason.setChecked(True)
        self.filter_reason.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_reason)

        self.filter_met = QToolButton(ReviewPage)
        self.filter_met.setObjectName(u"filter_met")
        self.filter_met.setCheckable(True)
        self.filter_met.setChecked(True)
        self.filter_met.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_met)

        self.filter_none = QToolButton(ReviewPage)
        self.filter_none.setObjectName(u"filter_none")
        self.filter_none.setCheckable(True)
        self.filter_none.setChecked(False)
        self.filter_none.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_none)

        self.filter_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters_layout.addItem(self.filter_space)

        self.blocking = QCheckBox(ReviewPage)
        self.blocking.setObjectName(u"blocking")

        self.filters_layout.addWidget(self.blocking)

        self.stage = QComboBox(ReviewPage)
        self.stage.setObjectName(u"stage")

        self.filters_layout.addWidget(self.stage)


        self.page_layout.addLayout(self.filters_layout)

        self.search = QLineEdit(ReviewPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.page_layout.addWidget(self.search)

        self.splitter = QSplitter(ReviewPage)
        self.splitter.setObjectName(u"splitter")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.list = VerdictView(self.left)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"kind", u"verdicts")

        self.left_layout.addWidget(self.list)

        self.nothing = QLabel(self.left)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"kind", u"help")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy2)

        self.left_layout.addWidget(self.nothing)

        self.splitter.addWidget(self.left)
        self.scroll = QScrollArea(self.splitter)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail = QWidget()
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"kind", u"page")
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(8)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(8, 8, 8, 8)
        self.state = QLabel(self.detail)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"kind", u"label")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.state)

        self.says = QLabel(self.detail)
        self.says.setObjectName(u"says")
        self.says.setProperty(u"kind", u"heading")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.says)

        self.place = QLabel(self.detail)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"kind", u"help")
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.place)

        self.clause = QLabel(self.detail)
        self.clause.setObjectName(u"clause")
        self.clause.setProperty(u"kind", u"help")
        self.clause.setWordWrap(True)
        self.clause.setTextFormat(Qt.TextFormat.RichText)
        self.clause.setOpenExternalLinks(True)
        self.clause.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

        self.detail_layout.addWidget(self.clause)

        self.note = QLabel(self.detail)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"help")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.note)

        self.go = QPushButton(self.detail)
        self.go.setObjectName(u"go")
        self.go.setProperty(u"icon_name", u"map-pin")

        self.detail_layout.addWidget(self.go)

        self.fixes = QWidget(self.detail)
        self.fixes.setObjectName(u"fixes")
        self.fixes_layout = QVBoxLayout(self.fixes)
        self.fixes_layout.setSpacing(4)
        self.fixes_layout.setObjectName(u"fixes_layout")
        self.fixes_layout.setContentsMargins(0, 0, 0, 0)

        self.detail_layout.addWidget(self.fixes)

        self.reason_box = QWidget(self.detail)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_layout = QVBoxLayout(self.reason_box)
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_heading = QLabel(self.reason_box)
        self.reason_heading.setObjectName(u"reason_heading")
        self.reason_heading.setProperty(u"kind", u"heading")
        self.reason_heading.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_heading)

        self.reason_help = QLabel(self.reason_box)
        self.reason_help.setObjectName(u"reason_help")
        self.reason_help.setProperty(u"kind", u"help")
        self.reason_help.setWordWrap(True)
        self.reason_help.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_help)

        self.reason_target = QComboBox(self.reason_box)
        self.reason_target.setObjectName(u"reason_target")

        self.reason_layout.addWidget(self.reason_target)

        self.reason_text = TextsEdit(self.reason_box)
        self.reason_text.setObjectName(u"reason_text")
        self.reason_text.setProperty(u"multiline", True)

        self.reason_layout.addWidget(self.reason_text)


        self.detail_layout.addWidget(self.reason_box)

        self.detail_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_layout.addItem(self.detail_space)

        self.scroll.setWidget(self.detail)
        self.splitter.addWidget(self.scroll)

        self.page_layout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.lacking_label.setBuddy(self.lacking)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReviewPage)

        QMetaObject.connectSlotsByName(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage):
        self.headline.setText(QCoreApplication.translate("ReviewPage", u"Review", None))
        self.lacking_label.setText(QCoreApplication.translate("ReviewPage", u"Still lacking", None))
#if QT_CONFIG(accessibility)
        self.lacking.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Still lacking", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.lacking.setToolTip(QCoreApplication.translate("ReviewPage", u"Choose one to see it below; Enter or a double click goes to its place", None))
#endif // QT_CONFIG(tooltip)
        self.blocking.setText(QCoreApplication.translate("ReviewPage", u"Only what blocks", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stage.setToolTip(QCoreApplication.translate("ReviewPage", u"How strictly the rules are taken: while drafting, or when handing in", None))
#endif // QT_CONFIG(tooltip)
        self.search.setPlaceholderText(QCoreApplication.translate("ReviewPage", u"Search in the verdicts", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Search in the verdicts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ReviewPage", u"All verdicts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.clause.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Clause", None))
#endif // QT_CONFIG(accessibility)
        self.go.setText(QCoreApplication.translate("ReviewPage", u"Go to the place", None))
        self.reason_heading.setText(QCoreApplication.translate("ReviewPage", u"Special reason", None))
#if QT_CONFIG(accessibility)
        self.reason_target.setAccessibleName(QCoreApplication.translate("ReviewPage", u"What the reason is for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reason_text.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Special reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

