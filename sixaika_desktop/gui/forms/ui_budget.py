# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'budget.ui'
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
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QToolButton,
    QVBoxLayout, QWidget)

from sixaika_desktop.gui.amounts_view import AmountsView
from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.widgets.budget_picture import BudgetPicture

class Ui_BudgetPage(object):
    def setupUi(self, BudgetPage):
        if not BudgetPage.objectName():
            BudgetPage.setObjectName(u"BudgetPage")
        BudgetPage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(BudgetPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headline = QLabel(BudgetPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.add_row = QPushButton(BudgetPage)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setProperty(u"kind", u"primary")
        self.add_row.setProperty(u"icon_name", u"plus")
        self.add_row.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.add_row)


        self.page_layout.addLayout(self.head)

        self.dates = QLabel(BudgetPage)
        self.dates.setObjectName(u"dates")
        self.dates.setProperty(u"kind", u"help")
        self.dates.setWordWrap(True)

        self.page_layout.addWidget(self.dates)

        self.main = QWidget(BudgetPage)
        self.main.setObjectName(u"main")
        self.main_box = QVBoxLayout(self.main)
        self.main_box.setSpacing(8)
        self.main_box.setObjectName(u"main_box")
        self.main_box.setContentsMargins(0, 0, 0, 0)
        self.who = QWidget(self.main)
        self.who.setObjectName(u"who")
        self.who_row = QHBoxLayout(self.who)
        self.who_row.setSpacing(8)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.label_partner = QLabel(self.who)
        self.label_partner.setObjectName(u"label_partner")
        self.label_partner.setProperty(u"kind", u"label")

        self.who_row.addWidget(self.label_partner)

        self.partner = QComboBox(self.who)
        self.partner.setObjectName(u"partner")
        self.partner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.partner.setMinimumContentsLength(24)

        self.who_row.addWidget(self.partner)

        self.previous = QPushButton(self.who)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"kind", u"quiet")
        self.previous.setProperty(u"icon_name", u"chevron-left")

        self.who_row.addWidget(self.previous)

        self.next = QPushButton(self.who)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"quiet")
        self.next.setProperty(u"icon_name", u"chevron-right")

        self.who_row.addWidget(self.next)

        self.label_package = QLabel(self.who)
        self.label_package.setObjectName(u"label_package")
        self.label_package.setProperty(u"kind", u"label")

        self.who_row.addWidget(self.label_package)

        self.package = QComboBox(self.who)
        self.package.setObjectName(u"package")
        self.package.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.package.setMinimumContentsLength(16)

        self.who_row.addWidget(self.package)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.who_row.addItem(self.space_2)

        self.cost = QToolButton(self.who)
        self.cost.setObjectName(u"cost")
        self.cost.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.who_row.addWidget(self.cost)


        self.main_box.addWidget(self.who)

        self.tabs = QTabWidget(self.main)
        self.tabs.setObjectName(u"tabs")
        self.posts_tab = QWidget()
        self.posts_tab.setObjectName(u"posts_tab")
        self.posts_box = QVBoxLayout(self.posts_tab)
        self.posts_box.setSpacing(0)
        self.posts_box.setObjectName(u"posts_box")
        self.posts_box.setContentsMargins(0, 8, 0, 0)
        self.posts = RowsView(self.posts_tab)
        self.posts.setObjectName(u"posts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.posts.sizePolicy().hasHeightForWidth())
        self.posts.setSizePolicy(sizePolicy)

        self.posts_box.addWidget(self.posts)

        self.post_totals = AmountsView(self.posts_tab)
        self.post_totals.setObjectName(u"post_totals")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.post_totals.sizePolicy().hasHeightForWidth())
        self.post_totals.setSizePolicy(sizePolicy1)

        self.posts_box.addWidget(self.post_totals)

        self.post_bar = QWidget(self.posts_tab)
        self.post_bar.setObjectName(u"post_bar")
        self.post_acts = QHBoxLayout(self.post_bar)
        self.post_acts.setSpacing(8)
        self.post_acts.setObjectName(u"post_acts")
        self.post_acts.setContentsMargins(0, 8, 0, 0)
        self.post_copy = QPushButton(self.post_bar)
        self.post_copy.setObjectName(u"post_copy")
        self.post_copy.setProperty(u"icon_name", u"copy")

        self.post_acts.addWidget(self.post_copy)

        self.post_give = QPushButton(self.post_bar)
        self.post_give.setObjectName(u"post_give")
        self.post_give.setProperty(u"icon_name", u"users")

        self.post_acts.addWidget(self.post_give)

        self.add_rise = QPushButton(self.post_bar)
        self.add_rise.setObjectName(u"add_rise")
        self.add_rise.setProperty(u"icon_name", u"plus")

        self.post_acts.addWidget(self.add_rise)

        self.post_remove = QPushButton(self.post_bar)
        self.post_remove.setObjectName(u"post_remove")
        self.post_remove.setProperty(u"icon_name", u"trash")

        self.post_acts.addWidget(self.post_remove)

        self.post_hint = QLabel(self.post_bar)
        self.post_hint.setObjectName(u"post_hint")
        self.post_hint.setProperty(u"kind", u"help")
        self.post_hint.setWordWrap(True)

        self.post_acts.addWidget(self.post_hint)

        self.post_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.post_acts.addItem(self.post_space)


        self.posts_box.addWidget(self.post_bar)

        self.tabs.addTab(self.posts_tab, "")
        self.costs_tab = QWidget()
        self.costs_tab.setObjectName(u"costs_tab")
        self.costs_box = QVBoxLayout(self.costs_tab)
        self.costs_box.setSpacing(0)
        self.costs_box.setObjectName(u"costs_box")
        self.costs_box.setContentsMargins(0, 8, 0, 0)
        self.costs = RowsView(self.costs_tab)
        self.costs.setObjectName(u"costs")
        sizePolicy.setHeightForWidth(self.costs.sizePolicy().hasHeightForWidth())
        self.costs.setSizePolicy(sizePolicy)

        self.costs_box.addWidget(self.costs)

        self.cost_totals = AmountsView(self.costs_tab)
        self.cost_totals.setObjectName(u"cost_totals")
        sizePolicy1.setHeightForWidth(self.cost_totals.sizePolicy().hasHeightForWidth())
        self.cost_totals.setSizePolicy(sizePolicy1)

        self.costs_box.addWidget(self.cost_totals)

        self.cost_bar = QWidget(self.costs_tab)
        self.cost_bar.setObjectName(u"cost_bar")
        self.cost_acts = QHBoxLayout(self.cost_bar)
        self.cost_acts.setSpacing(8)
        self.cost_acts.setObjectName(u"cost_acts")
        self.cost_acts.setContentsMargins(0, 8, 0, 0)
        self.cost_copy = QPushButton(self.cost_bar)
        self.cost_copy.setObjectName(u"cost_copy")
        self.cost_copy.setProperty(u"icon_name", u"copy")

        self.cost_acts.addWidget(self.cost_copy)

        self.cost_give = QPushButton(self.cost_bar)
        self.cost_give.setObjectName(u"cost_give")
        self.cost_give.setProperty(u"icon_name", u"users")

        self.cost_acts.addWidget(self.cost_give)

        self.label_only = QLabel(self.cost_bar)
        self.label_only.setObjectName(u"label_only")
        self.label_only.setProperty(u"kind", u"label")

        self.cost_acts.addWidget(self.label_only)

        self.only = QComboBox(self.cost_bar)
        self.only.setObjectName(u"only")
        self.only.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.only.setMinimumContentsLength(14)

        self.cost_acts.addWidget(self.only)

        self.cost_remove = QPushButton(self.cost_bar)
        self.cost_remove.setObjectName(u"cost_remove")
        self.cost_remove.setProperty(u"icon_name", u"trash")

        self.cost_acts.addWidget(self.cost_remove)

        self.cost_hint = QLabel(self.cost_bar)
        self.cost_hint.setObjectName(u"cost_hint")
        self.cost_hint.setProperty(u"kind", u"help")
        self.cost_hint.setWordWrap(True)

        self.cost_acts.addWidget(self.cost_hint)

        self.cost_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cost_acts.addItem(self.cost_space)


        self.costs_box.addWidget(self.cost_bar)

        self.tabs.addTab(self.costs_tab, "")
        self.cube_tab = QWidget()
        self.cube_tab.setObjectName(u"cube_tab")
        self.cube_box = QVBoxLayout(self.cube_tab)
        self.cube_box.setSpacing(4)
        self.cube_box.setObjectName(u"cube_box")
        self.cube_box.setContentsMargins(0, 8, 0, 0)
        self.axes = QWidget(self.cube_tab)
        self.axes.setObjectName(u"axes")
        self.axes_row = QHBoxLayout(self.axes)
        self.axes_row.setSpacing(6)
        self.axes_row.setObjectName(u"axes_row")
        self.axes_row.setContentsMargins(0, 0, 0, 0)
        self.label_figure = QLabel(self.axes)
        self.label_figure.setObjectName(u"label_figure")
        self.label_figure.setProperty(u"kind", u"label")

        self.axes_row.addWidget(self.label_figure)

        self.figure = QComboBox(self.axes)
        self.figure.setObjectName(u"figure")
        self.figure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.figure.setMinimumContentsLength(10)

        self.axes_row.addWidget(self.figure)

        self.label_rows = QLabel(self.axes)
        self.label_rows.setObjectName(u"label_rows")
        self.label_rows.setProperty(u"kind", u"label")

        self.axes_row.addWidget(self.label_rows)

        self.rows = QComboBox(self.axes)
        self.rows.setObjectName(u"rows")
        self.rows.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rows.setMinimumContentsLength(10)

        self.axes_row.addWidget(self.rows)

        self.label_within = QLabel(self.axes)
        self.label_within.setObjectName(u"label_within")
        self.label_within.setProperty(u"kind", u"label")

        self.axes_row.addWidget(self.label_within)

        self.within = QComboBox(self.axes)
        self.within.setObjectName(u"within")
        self.within.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.within.setMinimumContentsLength(10)

        self.axes_row.addWidget(self.within)

        self.label_columns = QLabel(self.axes)
        self.label_columns.setObjectName(u"label_columns")
        self.label_columns.setProperty(u"kind", u"label")

        self.axes_row.addWidget(self.label_columns)

        self.columns = QComboBox(self.axes)
        self.columns.setObjectName(u"columns")
        self.columns.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.columns.setMinimumContentsLength(10)

        self.axes_row.addWidget(self.columns)

        self.swap = QPushButton(self.axes)
        self.swap.setObjectName(u"swap")
        self.swap.setProperty(u"icon_name", u"replace")

        self.axes_row.addWidget(self.swap)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.axes_row.addItem(self.space_4)


        self.cube_box.addWidget(self.axes)

        self.filters = QWidget(self.cube_tab)
        self.filters.setObjectName(u"filters")
        self.filter_row = QHBoxLayout(self.filters)
        self.filter_row.setSpacing(6)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.label_filter_1 = QLabel(self.filters)
        self.label_filter_1.setObjectName(u"label_filter_1")
        self.label_filter_1.setProperty(u"kind", u"label")

        self.filter_row.addWidget(self.label_filter_1)

        self.filter_1 = QComboBox(self.filters)
        self.filter_1.setObjectName(u"filter_1")
        self.filter_1.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter_1.setMinimumContentsLength(10)

        self.filter_row.addWidget(self.filter_1)

        self.label_filter_2 = QLabel(self.filters)
        self.label_filter_2.setObjectName(u"label_filter_2")
        self.label_filter_2.setProperty(u"kind", u"label")

        self.filter_row.addWidget(self.label_filter_2)

        self.filter_2 = QComboBox(self.filters)
        self.filter_2.setObjectName(u"filter_2")
        self.filter_2.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter_2.setMinimumContentsLength(10)

        self.filter_row.addWidget(self.filter_2)

        self.label_filter_3 = QLabel(self.filters)
        self.label_filter_3.setObjectName(u"label_filter_3")
        self.label_filter_3.setProperty(u"kind", u"label")

        self.filter_row.addWidget(self.label_filter_3)

        self.filter_3 = QComboBox(self.filters)
        self.filter_3.setObjectName(u"filter_3")
        self.filter_3.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter_3.setMinimumContentsLength(10)

        self.filter_row.addWidget(self.filter_3)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_row.addItem(self.space_5)

        self.cube_hint = QLabel(self.filters)
        self.cube_hint.setObjectName(u"cube_hint")
        self.cube_hint.setProperty(u"kind", u"help")

        self.filter_row.addWidget(self.cube_hint)


        self.cube_box.addWidget(self.filters)

        self.cube = AmountsView(self.cube_tab)
        self.cube.setObjectName(u"cube")
        sizePolicy.setHeightForWidth(self.cube.sizePolicy().hasHeightForWidth())
        self.cube.setSizePolicy(sizePolicy)

        self.cube_box.addWidget(self.cube)

        self.cube_totals = AmountsView(self.cube_tab)
        self.cube_totals.setObjectName(u"cube_totals")
        sizePolicy1.setHeightForWidth(self.cube_totals.sizePolicy().hasHeightForWidth())
        self.cube_totals.setSizePolicy(sizePolicy1)

        self.cube_box.addWidget(self.cube_totals)

        self.tabs.addTab(self.cube_tab, "")
        self.picture_tab = QWidget()
        self.picture_tab.setObjectName(u"picture_tab")
        self.picture_box = QVBoxLayout(self.picture_tab)
        self.picture_box.setSpacing(4)
        self.picture_box.setObjectName(u"picture_box")
        self.picture_box.setContentsMargins(0, 0, 0, 0)
        self.bars_row = QWidget(self.picture_tab)
        self.bars_row.setObjectName(u"bars_row")
        self.bars_box = QHBoxLayout(self.bars_row)
        self.bars_box.setSpacing(8)
        self.bars_box.setObjectName(u"bars_box")
        self.bars_box.setContentsMargins(0, 8, 0, 0)
        self.label_bars = QLabel(self.bars_row)
        self.label_bars.setObjectName(u"label_bars")
        self.label_bars.setProperty(u"kind", u"label")

        self.bars_box.addWidget(self.label_bars)

        self.bars = QComboBox(self.bars_row)
        self.bars.setObjectName(u"bars")
        self.bars.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.bars.setMinimumContentsLength(10)

        self.bars_box.addWidget(self.bars)

        self.label_parts = QLabel(self.bars_row)
        self.label_parts.setObjectName(u"label_parts")
        self.label_parts.setProperty(u"kind", u"label")

        self.bars_box.addWidget(self.label_parts)

        self.parts = QComboBox(self.bars_row)
        self.parts.setObjectName(u"parts")
        self.parts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.parts.setMinimumContentsLength(10)

        self.bars_box.addWidget(self.parts)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bars_box.addItem(self.space_6)


        self.picture_box.addWidget(self.bars_row)

        self.picture_scroll = QScrollArea(self.picture_tab)
        self.picture_scroll.setObjectName(u"picture_scroll")
        self.picture_scroll.setWidgetResizable(True)
        self.picture_paper = QWidget()
        self.picture_paper.setObjectName(u"picture_paper")
        self.picture_paper.setProperty(u"kind", u"page")
        self.paper_box = QVBoxLayout(self.picture_paper)
        self.paper_box.setSpacing(8)
        self.paper_box.setObjectName(u"paper_box")
        self.paper_box.setContentsMargins(12, 12, 12, 12)
        self.picture = BudgetPicture(self.picture_paper)
        self.picture.setObjectName(u"picture")

        self.paper_box.addWidget(self.picture)

        self.picture_empty = QLabel(self.picture_paper)
        self.picture_empty.setObjectName(u"picture_empty")
        self.picture_empty.setProperty(u"kind", u"help")
        self.picture_empty.setWordWrap(True)

        self.paper_box.addWidget(self.picture_empty)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_box.addItem(self.space_7)

        self.picture_scroll.setWidget(self.picture_paper)

        self.picture_box.addWidget(self.picture_scroll)

        self.tabs.addTab(self.picture_tab, "")

        self.main_box.addWidget(self.tabs)


        self.page_layout.addWidget(self.main)

        self.empty = QFrame(BudgetPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"card")
        self.empty_box = QVBoxLayout(self.empty)
        self.empty_box.setSpacing(12)
        self.empty_box.setObjectName(u"empty_box")
        self.empty_box.setContentsMargins(16, 16, 16, 16)
        self.empty_title = QLabel(self.empty)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"kind", u"heading")
        self.empty_title.setWordWrap(True)

        self.empty_box.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"kind", u"label")
        self.empty_text.setWordWrap(True)

        self.empty_box.addWidget(self.empty_text)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(8)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.empty_go = QPushButton(self.empty)
        self.empty_go.setObjectName(u"empty_go")
        self.empty_go.setProperty(u"kind", u"primary")
        self.empty_go.setProperty(u"icon_tone", u"primary")

        self.empty_row.addWidget(self.empty_go)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.space_8)


        self.empty_box.addLayout(self.empty_row)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_box.addItem(self.space_9)


        self.page_layout.addWidget(self.empty)

#if QT_CONFIG(shortcut)
        self.label_partner.setBuddy(self.partner)
        self.label_package.setBuddy(self.package)
        self.label_only.setBuddy(self.only)
        self.label_figure.setBuddy(self.figure)
        self.label_rows.setBuddy(self.rows)
        self.label_within.setBuddy(self.within)
        self.label_columns.setBuddy(self.columns)
        self.label_filter_1.setBuddy(self.filter_1)
        self.label_filter_2.setBuddy(self.filter_2)
        self.label_filter_3.setBuddy(self.filter_3)
        self.label_bars.setBuddy(self.bars)
        self.label_parts.setBuddy(self.parts)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BudgetPage)

        QMetaObject.connectSlotsByName(BudgetPage)
    # setupUi

    def retranslateUi(self, BudgetPage):
        self.headline.setText(QCoreApplication.translate("BudgetPage", u"Budget", None))
        self.add_row.setText(QCoreApplication.translate("BudgetPage", u"Row", None))
#if QT_CONFIG(tooltip)
        self.add_row.setToolTip(QCoreApplication.translate("BudgetPage", u"Add a post or a cost below the last one", None))
#endif // QT_CONFIG(tooltip)
        self.dates.setText(QCoreApplication.translate("BudgetPage", u"The project has no first and last day yet: until it has, amounts stand in no year.", None))
        self.label_partner.setText(QCoreApplication.translate("BudgetPage", u"Partner", None))
#if QT_CONFIG(accessibility)
        self.partner.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Partner whose budget is shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous.setToolTip(QCoreApplication.translate("BudgetPage", u"The partner before (Ctrl+Shift+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("BudgetPage", u"The partner before", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("BudgetPage", u"The next partner (Ctrl+Shift+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("BudgetPage", u"The next partner", None))
#endif // QT_CONFIG(accessibility)
        self.label_package.setText(QCoreApplication.translate("BudgetPage", u"Columns for", None))
#if QT_CONFIG(accessibility)
        self.package.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Work package of the columns", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.cost.setToolTip(QCoreApplication.translate("BudgetPage", u"Explain what the partner costs (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Views of the budget", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.posts.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Posts of the partner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.post_totals.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Totals of the posts", None))
#endif // QT_CONFIG(accessibility)
        self.post_copy.setText(QCoreApplication.translate("BudgetPage", u"Duplicate", None))
#if QT_CONFIG(tooltip)
        self.post_copy.setToolTip(QCoreApplication.translate("BudgetPage", u"Put a copy below each selected row", None))
#endif // QT_CONFIG(tooltip)
        self.post_give.setText(QCoreApplication.translate("BudgetPage", u"Move to partner", None))
#if QT_CONFIG(tooltip)
        self.post_give.setToolTip(QCoreApplication.translate("BudgetPage", u"Give the selected rows to another partner", None))
#endif // QT_CONFIG(tooltip)
        self.add_rise.setText(QCoreApplication.translate("BudgetPage", u"Rise\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_rise.setToolTip(QCoreApplication.translate("BudgetPage", u"Add a column for a rise of pay from a day on", None))
#endif // QT_CONFIG(tooltip)
        self.post_remove.setText(QCoreApplication.translate("BudgetPage", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.post_remove.setToolTip(QCoreApplication.translate("BudgetPage", u"Remove the selected rows (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.posts_tab), QCoreApplication.translate("BudgetPage", u"Posts", None))
#if QT_CONFIG(accessibility)
        self.costs.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Costs of the partner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cost_totals.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Totals by cost category", None))
#endif // QT_CONFIG(accessibility)
        self.cost_copy.setText(QCoreApplication.translate("BudgetPage", u"Duplicate", None))
#if QT_CONFIG(tooltip)
        self.cost_copy.setToolTip(QCoreApplication.translate("BudgetPage", u"Put a copy below each selected row", None))
#endif // QT_CONFIG(tooltip)
        self.cost_give.setText(QCoreApplication.translate("BudgetPage", u"Move to partner", None))
#if QT_CONFIG(tooltip)
        self.cost_give.setToolTip(QCoreApplication.translate("BudgetPage", u"Give the selected rows to another partner", None))
#endif // QT_CONFIG(tooltip)
        self.label_only.setText(QCoreApplication.translate("BudgetPage", u"Show", None))
#if QT_CONFIG(accessibility)
        self.only.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Cost category shown", None))
#endif // QT_CONFIG(accessibility)
        self.cost_remove.setText(QCoreApplication.translate("BudgetPage", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.cost_remove.setToolTip(QCoreApplication.translate("BudgetPage", u"Remove the selected rows (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.costs_tab), QCoreApplication.translate("BudgetPage", u"Costs", None))
        self.label_figure.setText(QCoreApplication.translate("BudgetPage", u"Show", None))
#if QT_CONFIG(accessibility)
        self.figure.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Figure shown", None))
#endif // QT_CONFIG(accessibility)
        self.label_rows.setText(QCoreApplication.translate("BudgetPage", u"Rows", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("BudgetPage", u"What stands in the rows", None))
#endif // QT_CONFIG(accessibility)
        self.label_within.setText(QCoreApplication.translate("BudgetPage", u"within them", None))
#if QT_CONFIG(accessibility)
        self.within.setAccessibleName(QCoreApplication.translate("BudgetPage", u"What stands within the rows", None))
#endif // QT_CONFIG(accessibility)
        self.label_columns.setText(QCoreApplication.translate("BudgetPage", u"Columns", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("BudgetPage", u"What stands in the columns", None))
#endif // QT_CONFIG(accessibility)
        self.swap.setText(QCoreApplication.translate("BudgetPage", u"Swap", None))
#if QT_CONFIG(tooltip)
        self.swap.setToolTip(QCoreApplication.translate("BudgetPage", u"Rows become columns and columns rows", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.filter_1.setAccessibleName(QCoreApplication.translate("BudgetPage", u"First filter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter_2.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Second filter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter_3.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Third filter", None))
#endif // QT_CONFIG(accessibility)
        self.cube_hint.setText(QCoreApplication.translate("BudgetPage", u"Double click or Ctrl+E explains a figure.", None))
#if QT_CONFIG(accessibility)
        self.cube.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Costs across the project", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cube_totals.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Totals across the project", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.cube_tab), QCoreApplication.translate("BudgetPage", u"Across", None))
        self.label_bars.setText(QCoreApplication.translate("BudgetPage", u"Bars", None))
#if QT_CONFIG(accessibility)
        self.bars.setAccessibleName(QCoreApplication.translate("BudgetPage", u"What has a bar", None))
#endif // QT_CONFIG(accessibility)
        self.label_parts.setText(QCoreApplication.translate("BudgetPage", u"Parts", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("BudgetPage", u"What the bars are cut into", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.picture_scroll.setAccessibleName(QCoreApplication.translate("BudgetPage", u"Picture of the money", None))
#endif // QT_CONFIG(accessibility)
        self.picture_empty.setText(QCoreApplication.translate("BudgetPage", u"There is nothing to draw yet: no post or cost comes to anything.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.picture_tab), QCoreApplication.translate("BudgetPage", u"Picture", None))
        pass
    # retranslateUi

