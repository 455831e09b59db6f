# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'narrative.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QLabel,
    QListView, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QVBoxLayout, QWidget)

class Ui_NarrativePage(object):
    def setupUi(self, NarrativePage):
        if not NarrativePage.objectName():
            NarrativePage.setObjectName(u"NarrativePage")
        NarrativePage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(NarrativePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 16, 0)
        self.headline = QLabel(NarrativePage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.languages = QWidget(NarrativePage)
        self.languages.setObjectName(u"languages")
        self.languages_layout = QHBoxLayout(self.languages)
        self.languages_layout.setSpacing(2)
        self.languages_layout.setObjectName(u"languages_layout")
        self.languages_layout.setContentsMargins(0, 0, 0, 0)

        self.head.addWidget(self.languages)

        self.next = QPushButton(NarrativePage)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"primary")
        self.next.setProperty(u"icon_name", u"arrow-down")
        self.next.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.next)


        self.page_layout.addLayout(self.head)

        self.empty = QLabel(NarrativePage)
        self.empty.setObjectName(u"empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty(u"kind", u"label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy)

        self.page_layout.addWidget(self.empty)

        self.splitter = QSplitter(NarrativePage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.outline = QListWidget(self.splitter)
        self.outline.setObjectName(u"outline")
        self.outline.setMinimumSize(QSize(170, 0))
        self.outline.setWordWrap(True)
        self.outline.setSpacing(0)
        self.outline.setResizeMode(QListView.ResizeMode.Adjust)
        self.outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outline.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.splitter.addWidget(self.outline)
        self.scroll = QScrollArea(self.splitter)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.splitter.addWidget(self.scroll)

        self.page_layout.addWidget(self.splitter)

        self.page_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.next, self.outline)

        self.retranslateUi(NarrativePage)

        QMetaObject.connectSlotsByName(NarrativePage)
    # setupUi

    def retranslateUi(self, NarrativePage):
        self.headline.setText(QCoreApplication.translate("NarrativePage", u"Narrative", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("NarrativePage", u"Languages shown", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText(QCoreApplication.translate("NarrativePage", u"Next missing", None))
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("NarrativePage", u"Go to the next question that is missed or open", None))
#endif // QT_CONFIG(tooltip)
        self.empty.setText(QCoreApplication.translate("NarrativePage", u"The form of the call asks for no texts here. Choose a call on the page Call: its sections and questions then stand here, to be answered in each language of the application.", None))
#if QT_CONFIG(accessibility)
        self.outline.setAccessibleName(QCoreApplication.translate("NarrativePage", u"Sections of the form", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

