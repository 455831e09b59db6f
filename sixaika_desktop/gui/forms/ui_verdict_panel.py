# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verdict_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from sixaika_desktop.gui.widgets.verdict_view import VerdictView

class Ui_VerdictPanel(object):
    def setupUi(self, VerdictPanel):
        if not VerdictPanel.objectName():
            VerdictPanel.setObjectName(u"VerdictPanel")
        VerdictPanel.setProperty(u"kind", u"panel")
        self.ways = QVBoxLayout(VerdictPanel)
        self.ways.setSpacing(0)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.wide = QWidget(VerdictPanel)
        self.wide.setObjectName(u"wide")
        self.wide_layout = QVBoxLayout(self.wide)
        self.wide_layout.setSpacing(4)
        self.wide_layout.setObjectName(u"wide_layout")
        self.wide_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(self.wide)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(6)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(12, 8, 6, 0)
        self.eligible_mark = QLabel(self.head)
        self.eligible_mark.setObjectName(u"eligible_mark")

        self.head_layout.addWidget(self.eligible_mark)

        self.eligible = QLabel(self.head)
        self.eligible.setObjectName(u"eligible")
        self.eligible.setProperty(u"kind", u"heading")
        self.eligible.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.eligible.sizePolicy().hasHeightForWidth())
        self.eligible.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.eligible)

        self.narrow_button = QToolButton(self.head)
        self.narrow_button.setObjectName(u"narrow_button")
        self.narrow_button.setProperty(u"icon_name", u"layout-sidebar-right-collapse")

        self.head_layout.addWidget(self.narrow_button)


        self.wide_layout.addWidget(self.head)

        self.filters = QWidget(self.wide)
        self.filters.setObjectName(u"filters")
        self.filters_layout = QHBoxLayout(self.filters)
        self.filters_layout.setSpacing(2)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(8, 0, 8, 4)
        self.filter_missed = QToolButton(self.filters)
        self.filter_missed.setObjectName(u"filter_missed")
        self.filter_missed.setProperty(u"state", u"missed")
        self.filter_missed.setCheckable(True)
        self.filter_missed.setChecked(True)
        self.filter_missed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_missed)

        self.filter_open = QToolButton(self.filters)
        self.filter_open.setObjectName(u"filter_open")
        self.filter_open.setProperty(u"state", u"open")
        self.filter_open.setCheckable(True)
        self.filter_open.setChecked(True)
        self.filter_open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_open)

        self.filter_reason = QToolButton(self.filters)
        self.filter_reason.setObjectName(u"filter_reason")
        self.filter_reason.setProperty(u"state", u"reason")
        self.filter_reason.setCheckable(True)
        self.filter_reason.setChecked(True)
        self.filter_reason.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_reason)

        self.filter_met = QToolButton(self.filters)
        self.filter_met.setObjectName(u"filter_met")
        self.filter_met.setProperty(u"state", u"met")
        self.filter_met.setCheckable(True)
        self.filter_met.setChecked(False)
        self.filter_met.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.filters_layout.addWidget(self.filter_met)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters_layout.addItem(self.space_1)


        self.wide_layout.addWidget(self.filters)

        self.line = QFrame(self.wide)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.wide_layout.addWidget(self.line)

        self.list = VerdictView(self.wide)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"kind", u"verdicts")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.list.sizePolicy().hasHeightForWidth())
        self.list.setSizePolicy(sizePolicy1)

        self.wide_layout.addWidget(self.list)

        self.nothing = QLabel(self.wide)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"kind", u"help")
        self.nothing.setWordWrap(True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy2)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(16)

        self.wide_layout.addWidget(self.nothing)

        self.detail = QFrame(self.wide)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"kind", u"foot")
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(6)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 8, 12, 8)
        self.place = QLabel(self.detail)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"kind", u"label")
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.place)

        self.clause = QLabel(self.detail)
        self.clause.setObjectName(u"clause")
        self.clause.setProperty(u"kind", u"help")
        self.clause.setWordWrap(True)
        self.clause.setOpenExternalLinks(True)
        self.clause.setTextFormat(Qt.TextFormat.RichText)
        self.clause.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

        self.detail_layout.addWidget(self.clause)

        self.fixes = QWidget(self.detail)
        self.fixes.setObjectName(u"fixes")
        self.fixes_layout = QVBoxLayout(self.fixes)
        self.fixes_layout.setSpacing(4)
        self.fixes_layout.setObjectName(u"fixes_layout")
        self.fixes_layout.setContentsMargins(0, 0, 0, 0)

        self.detail_layout.addWidget(self.fixes)

        self.give_reason = QPushButton(self.detail)
        self.give_reason.setObjectName(u"give_reason")

        self.detail_layout.addWidget(self.give_reason)


        self.wide_layout.addWidget(self.detail)


        self.ways.addWidget(self.wide)

        self.strip = QWidget(VerdictPanel)
        self.strip.setObjectName(u"strip")
        self.strip_layout = QVBoxLayout(self.strip)
        self.strip_layout.setSpacing(8)
        self.strip_layout.setObjectName(u"strip_layout")
        self.strip_layout.setContentsMargins(2, 8, 2, 8)
        self.widen_button = QToolButton(self.strip)
        self.widen_button.setObjectName(u"widen_button")
        self.widen_button.setProperty(u"icon_name", u"layout-sidebar-right-expand")

        self.strip_layout.addWidget(self.widen_button)

        self.strip_missed = QToolButton(self.strip)
        self.strip_missed.setObjectName(u"strip_missed")
        self.strip_missed.setProperty(u"state", u"missed")
        self.strip_missed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)

        self.strip_layout.addWidget(self.strip_missed)

        self.strip_open = QToolButton(self.strip)
        self.strip_open.setObjectName(u"strip_open")
        self.strip_open.setProperty(u"state", u"open")
        self.strip_open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)

        self.strip_layout.addWidget(self.strip_open)

        self.strip_reason = QToolButton(self.strip)
        self.strip_reason.setObjectName(u"strip_reason")
        self.strip_reason.setProperty(u"state", u"reason")
        self.strip_reason.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)

        self.strip_layout.addWidget(self.strip_reason)

        self.strip_met = QToolButton(self.strip)
        self.strip_met.setObjectName(u"strip_met")
        self.strip_met.setProperty(u"state", u"met")
        self.strip_met.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)

        self.strip_layout.addWidget(self.strip_met)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.strip_layout.addItem(self.space_2)


        self.ways.addWidget(self.strip)


        self.retranslateUi(VerdictPanel)

        QMetaObject.connectSlotsByName(VerdictPanel)
    # setupUi

    def retranslateUi(self, VerdictPanel):
#if QT_CONFIG(tooltip)
        self.narrow_button.setToolTip(QCoreApplication.translate("VerdictPanel", u"Show only the counts (F9)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.narrow_button.setAccessibleName(QCoreApplication.translate("VerdictPanel", u"Narrow verdicts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("VerdictPanel", u"Verdicts", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("VerdictPanel", u"Nothing is missed or open.", None))
#if QT_CONFIG(accessibility)
        self.clause.setAccessibleName(QCoreApplication.translate("VerdictPanel", u"Clause", None))
#endif // QT_CONFIG(accessibility)
        self.give_reason.setText(QCoreApplication.translate("VerdictPanel", u"Give a special reason\u2026", None))
#if QT_CONFIG(tooltip)
        self.give_reason.setToolTip(QCoreApplication.translate("VerdictPanel", u"The law lets a special reason excuse this", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.widen_button.setToolTip(QCoreApplication.translate("VerdictPanel", u"Show the verdicts (F9)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.widen_button.setAccessibleName(QCoreApplication.translate("VerdictPanel", u"Show the verdicts", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

