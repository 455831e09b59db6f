# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'financing.ui'
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
    QSplitter, QTabWidget, QVBoxLayout, QWidget)

from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.widgets.financing_picture import FinancingPicture
class Ui_FinancingPage(object):
    def setupUi(self, FinancingPage):
        if not FinancingPage.objectName():
            FinancingPage.setObjectName(u"FinancingPage")
        FinancingPage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(FinancingPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headline = QLabel(FinancingPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.fix = QPushButton(FinancingPage)
        self.fix.setObjectName(u"fix")
        self.fix.setProperty(u"kind", u"primary")
        self.fix.setProperty(u"icon_name", u"wand")
        self.fix.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.fix)


        self.page_layout.addLayout(self.head)

        self.splitter = QSplitter(FinancingPage)
        self.splitter.setObjectName(u"splitter")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.upper = QWidget(self.splitter)
        self.upper.setObjectName(u"upper")
        self.upper_layout = QVBoxLayout(self.upper)
        self.upper_layout.setSpacing(0)
        self.upper_layout.setObjectName(u"upper_layout")
        self.upper_layout.setContentsMargins(0, 0, 0, 0)
        self.partners = RowsView(self.upper)
        self.partners.setObjectName(u"partners")

        self.upper_layout.addWidget(self.partners)

        self.totals = RowsView(self.upper)
        self.totals.setObjectName(u"totals")
        self.totals.setMaximumSize(QSize(16777215, 32))
        self.totals.setMinimumSize(QSize(0, 32))
        self.totals.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.totals.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.upper_layout.addWidget(self.totals)

        self.splitter.addWidget(self.upper)
        self.lower = QWidget(self.splitter)
        self.lower.setObjectName(u"lower")
        self.lower_layout = QVBoxLayout(self.lower)
        self.lower_layout.setSpacing(6)
        self.lower_layout.setObjectName(u"lower_layout")
        self.lower_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_name = QLabel(self.lower)
        self.partner_name.setObjectName(u"partner_name")
        self.partner_name.setProperty(u"kind", u"heading")

        self.lower_layout.addWidget(self.partner_name)

        self.tabs = QTabWidget(self.lower)
        self.tabs.setObjectName(u"tabs")
        self.sources_tab = QWidget()
        self.sources_tab.setObjectName(u"sources_tab")
        self.sources_tab_layout = QVBoxLayout(self.sources_tab)
        self.sources_tab_layout.setSpacing(6)
        self.sources_tab_layout.setObjectName(u"sources_tab_layout")
        self.sources_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.sources_help = QLabel(self.sources_tab)
        self.sources_help.setObjectName(u"sources_help")
        self.sources_help.setProperty(u"kind", u"help")
        self.sources_help.setWordWrap(True)

        self.sources_tab_layout.addWidget(self.sources_help)

        self.sources = RowsView(self.sources_tab)
        self.sources.setObjectName(u"sources")

        self.sources_tab_layout.addWidget(self.sources)

        self.tabs.addTab(self.sources_tab, "")
        self.incomes_tab = QWidget()
        self.incomes_tab.setObjectName(u"incomes_tab")
        self.incomes_tab_layout = QVBoxLayout(self.incomes_tab)
        self.incomes_tab_layout.setSpacing(6)
        self.incomes_tab_layout.setObjectName(u"incomes_tab_layout")
        self.incomes_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.incomes_help = QLabel(self.incomes_tab)
        self.incomes_help.setObjectName(u"incomes_help")
        self.incomes_help.setProperty(u"kind", u"help")
        self.incomes_help.setWordWrap(True)

        self.incomes_tab_layout.addWidget(self.incomes_help)

        self.incomes = RowsView(self.incomes_tab)
        self.incomes.setObjectName(u"incomes")

        self.incomes_tab_layout.addWidget(self.incomes)

        self.tabs.addTab(self.incomes_tab, "")
        self.years_tab = QWidget()
        self.years_tab.setObjectName(u"years_tab")
        self.years_tab_layout = QVBoxLayout(self.years_tab)
        self.years_tab_layout.setSpacing(6)
        self.years_tab_layout.setObjectName(u"years_tab_layout")
        self.years_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.years_head = QHBoxLayout()
        self.years_head.setSpacing(8)
        self.years_head.setObjectName(u"years_head")
        self.years_head.setContentsMargins(0, 0, 0, 0)
        self.label_which = QLabel(self.years_tab)
        self.label_which.setObjectName(u"label_which")
        self.label_which.setProperty(u"kind", u"label")

        self.years_head.addWidget(self.label_which)

        self.which = QComboBox(self.years_tab)
        self.which.setObjectName(u"which")

        self.years_head.addWidget(self.which)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.years_head.addItem(self.space_2)


        self.years_tab_layout.addLayout(self.years_head)

        self.years = RowsView(self.years_tab)
        self.years.setObjectName(u"years")

        self.years_tab_layout.addWidget(self.years)

        self.year_totals = RowsView(self.years_tab)
        self.year_totals.setObjectName(u"year_totals")
        self.year_totals.setMaximumSize(QSize(16777215, 32))
        self.year_totals.setMinimumSize(QSize(0, 32))
        self.year_totals.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.year_totals.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.years_tab_layout.addWidget(self.year_totals)

        self.tabs.addTab(self.years_tab, "")
        self.picture_tab = QWidget()
        self.picture_tab.setObjectName(u"picture_tab")
        self.picture_tab_layout = QVBoxLayout(self.picture_tab)
        self.picture_tab_layout.setSpacing(6)
        self.picture_tab_layout.setObjectName(u"picture_tab_layout")
        self.picture_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.picture = FinancingPicture(self.picture_tab)
        self.picture.setObjectName(u"picture")
        sizePolicy.setHeightForWidth(self.picture.sizePolicy().hasHeightForWidth())
        self.picture.setSizePolicy(sizePolicy)

        self.picture_tab_layout.addWidget(self.picture)

        self.tabs.addTab(self.picture_tab, "")

        self.lower_layout.addWidget(self.tabs)

        self.splitter.addWidget(self.lower)

        self.page_layout.addWidget(self.splitter)

        self.empty = QLabel(FinancingPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"help")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.page_layout.addWidget(self.empty)

#if QT_CONFIG(shortcut)
        self.label_which.setBuddy(self.which)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinancingPage)

        QMetaObject.connectSlotsByName(FinancingPage)
    # setupUi

    def retranslateUi(self, FinancingPage):
        self.headline.setText(QCoreApplication.translate("FinancingPage", u"Financing", None))
        self.fix.setText(QCoreApplication.translate("FinancingPage", u"Set it right", None))
#if QT_CONFIG(tooltip)
        self.fix.setToolTip(QCoreApplication.translate("FinancingPage", u"Apply the fix that the rule offers for this partner", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("FinancingPage", u"Financing by partner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.totals.setAccessibleName(QCoreApplication.translate("FinancingPage", u"Financing of the whole project", None))
#endif // QT_CONFIG(accessibility)
        self.sources_help.setText(QCoreApplication.translate("FinancingPage", u"Say how much as a share of the net cost, as an amount, or as the rest: the last one typed counts, the others give way.", None))
#if QT_CONFIG(accessibility)
        self.sources.setAccessibleName(QCoreApplication.translate("FinancingPage", u"Financing sources of the partner", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.sources_tab), QCoreApplication.translate("FinancingPage", u"Sources", None))
        self.incomes_help.setText(QCoreApplication.translate("FinancingPage", u"Income is deducted from the cost; support is paid on the net cost.", None))
#if QT_CONFIG(accessibility)
        self.incomes.setAccessibleName(QCoreApplication.translate("FinancingPage", u"Incomes of the partner", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.incomes_tab), QCoreApplication.translate("FinancingPage", u"Income", None))
        self.label_which.setText(QCoreApplication.translate("FinancingPage", u"Figure", None))
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("FinancingPage", u"Figure", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.years.setAccessibleName(QCoreApplication.translate("FinancingPage", u"Figures by city and year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year_totals.setAccessibleName(QCoreApplication.translate("FinancingPage", u"Figures of the whole project by year", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.years_tab), QCoreApplication.translate("FinancingPage", u"By city and year", None))
        self.tabs.setTabText(self.tabs.indexOf(self.picture_tab), QCoreApplication.translate("FinancingPage", u"Picture", None))
        self.empty.setText(QCoreApplication.translate("FinancingPage", u"Here each partner tells who pays for its part. Add partners on the page Consortium first.", None))
        pass
    # retranslateUi

