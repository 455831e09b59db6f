# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan.ui'
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
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QSplitter,
    QStackedWidget, QTabWidget, QToolButton, QVBoxLayout,
    QWidget)

from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.widgets.plan_gantt import PlanGantt
from sixaika_desktop.gui.widgets.plan_partners import PlanPartners
from sixaika_desktop.gui.widgets.texts_edit import TextsEdit

class Ui_PlanPage(object):
    def setupUi(self, PlanPage):
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        PlanPage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(PlanPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.headline = QLabel(PlanPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_26)

        self.add_task = QPushButton(PlanPage)
        self.add_task.setObjectName(u"add_task")
        self.add_task.setProperty(u"icon_name", u"plus")

        self.head.addWidget(self.add_task)

        self.add_deliverable = QPushButton(PlanPage)
        self.add_deliverable.setObjectName(u"add_deliverable")
        self.add_deliverable.setProperty(u"icon_name", u"plus")

        self.head.addWidget(self.add_deliverable)

        self.add_milestone = QPushButton(PlanPage)
        self.add_milestone.setObjectName(u"add_milestone")
        self.add_milestone.setProperty(u"icon_name", u"plus")

        self.head.addWidget(self.add_milestone)

        self.add_package = QPushButton(PlanPage)
        self.add_package.setObjectName(u"add_package")
        self.add_package.setProperty(u"kind", u"primary")
        self.add_package.setProperty(u"icon_name", u"plus")
        self.add_package.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.add_package)


        self.page_layout.addLayout(self.head)

        self.notice = QFrame(PlanPage)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"kind", u"card")
        self.notice_layout = QHBoxLayout(self.notice)
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(12, 6, 6, 6)
        self.notice_mark = QLabel(self.notice)
        self.notice_mark.setObjectName(u"notice_mark")

        self.notice_layout.addWidget(self.notice_mark, 0, Qt.AlignmentFlag.AlignTop)

        self.notice_text = QLabel(self.notice)
        self.notice_text.setObjectName(u"notice_text")
        self.notice_text.setProperty(u"kind", u"said")
        self.notice_text.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.notice_text.sizePolicy().hasHeightForWidth())
        self.notice_text.setSizePolicy(sizePolicy)

        self.notice_layout.addWidget(self.notice_text)

        self.notice_fix = QPushButton(self.notice)
        self.notice_fix.setObjectName(u"notice_fix")
        self.notice_fix.setProperty(u"icon_name", u"wand")

        self.notice_layout.addWidget(self.notice_fix)

        self.notice_show = QPushButton(self.notice)
        self.notice_show.setObjectName(u"notice_show")
        self.notice_show.setProperty(u"kind", u"quiet")

        self.notice_layout.addWidget(self.notice_show)


        self.page_layout.addWidget(self.notice)

        self.splitter = QSplitter(PlanPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.upper = QWidget(self.splitter)
        self.upper.setObjectName(u"upper")
        self.upper_layout = QVBoxLayout(self.upper)
        self.upper_layout.setSpacing(4)
        self.upper_layout.setObjectName(u"upper_layout")
        self.upper_layout.setContentsMargins(0, 0, 0, 6)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(6)
        self.tools.setObjectName(u"tools")
        self.by = QComboBox(self.upper)
        self.by.addItem("")
        self.by.addItem("")
        self.by.setObjectName(u"by")

        self.tools.addWidget(self.by)

        self.whole_months = QCheckBox(self.upper)
        self.whole_months.setObjectName(u"whole_months")
        self.whole_months.setChecked(True)

        self.tools.addWidget(self.whole_months)

        self.space_27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.space_27)

        self.link = QToolButton(self.upper)
        self.link.setObjectName(u"link")
        self.link.setProperty(u"icon_name", u"link")

        self.tools.addWidget(self.link)

        self.copy = QToolButton(self.upper)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"icon_name", u"copy")

        self.tools.addWidget(self.copy)

        self.up = QToolButton(self.upper)
        self.up.setObjectName(u"up")
        self.up.setProperty(u"icon_name", u"arrow-up")

        self.tools.addWidget(self.up)

        self.down = QToolButton(self.upper)
        self.down.setObjectName(u"down")
        self.down.setProperty(u"icon_name", u"arrow-down")

        self.tools.addWidget(self.down)

        self.move_to = QToolButton(self.upper)
        self.move_to.setObjectName(u"move_to")
        self.move_to.setProperty(u"icon_name", u"package-export")
        self.move_to.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.tools.addWidget(self.move_to)

        self.remove = QToolButton(self.upper)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"icon_name", u"trash")

        self.tools.addWidget(self.remove)

        self.zoom_out = QToolButton(self.upper)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setProperty(u"icon_name", u"zoom-out")

        self.tools.addWidget(self.zoom_out)

        self.fit = QToolButton(self.upper)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"icon_name", u"arrows-maximize")

        self.tools.addWidget(self.fit)

        self.zoom_in = QToolButton(self.upper)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setProperty(u"icon_name", u"zoom-in")

        self.tools.addWidget(self.zoom_in)


        self.upper_layout.addLayout(self.tools)

        self.chart = PlanGantt(self.upper)
        self.chart.setObjectName(u"chart")
        sizePolicy1.setHeightForWidth(self.chart.sizePolicy().hasHeightForWidth())
        self.chart.setSizePolicy(sizePolicy1)

        self.upper_layout.addWidget(self.chart)

        self.saying = QLabel(self.upper)
        self.saying.setObjectName(u"saying")
        self.saying.setProperty(u"kind", u"help")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.saying.sizePolicy().hasHeightForWidth())
        self.saying.setSizePolicy(sizePolicy2)

        self.upper_layout.addWidget(self.saying)

        self.splitter.addWidget(self.upper)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_details = QWidget()
        self.tab_details.setObjectName(u"tab_details")
        self.tab_details_layout = QVBoxLayout(self.tab_details)
        self.tab_details_layout.setSpacing(0)
        self.tab_details_layout.setObjectName(u"tab_details_layout")
        self.tab_details_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.tab_details)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack = QStackedWidget()
        self.stack.setObjectName(u"stack")
        self.none = QWidget()
        self.none.setObjectName(u"none")
        self.none.setProperty(u"kind", u"page")
        self.none_layout = QVBoxLayout(self.none)
        self.none_layout.setSpacing(10)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(12, 12, 12, 12)
        self.none_text = QLabel(self.none)
        self.none_text.setObjectName(u"none_text")
        self.none_text.setProperty(u"kind", u"help")
        self.none_text.setWordWrap(True)

        self.none_layout.addWidget(self.none_text)

        self.space_28 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.none_layout.addItem(self.space_28)

        self.stack.addWidget(self.none)
        self.work_package = QWidget()
        self.work_package.setObjectName(u"work_package")
        self.work_package.setProperty(u"kind", u"page")
        self.work_package_layout = QVBoxLayout(self.work_package)
        self.work_package_layout.setSpacing(10)
        self.work_package_layout.setObjectName(u"work_package_layout")
        self.work_package_layout.setContentsMargins(12, 12, 12, 12)
        self.wp_grid = QGridLayout()
        self.wp_grid.setObjectName(u"wp_grid")
        self.wp_grid.setHorizontalSpacing(16)
        self.wp_grid.setVerticalSpacing(10)
        self.box_wp_title = QVBoxLayout()
        self.box_wp_title.setSpacing(2)
        self.box_wp_title.setObjectName(u"box_wp_title")
        self.label_wp_title = QLabel(self.work_package)
        self.label_wp_title.setObjectName(u"label_wp_title")
        self.label_wp_title.setProperty(u"kind", u"label")
        self.label_wp_title.setText(u"wp_title")

        self.box_wp_title.addWidget(self.label_wp_title)

        self.wp_title = TextsEdit(self.work_package)
        self.wp_title.setObjectName(u"wp_title")

        self.box_wp_title.addWidget(self.wp_title)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_wp_title.addItem(self.space_1)


        self.wp_grid.addLayout(self.box_wp_title, 0, 0, 1, 4)

        self.box_wp_lead = QVBoxLayout()
        self.box_wp_lead.setSpacing(2)
        self.box_wp_lead.setObjectName(u"box_wp_lead")
        self.label_wp_lead = QLabel(self.work_package)
        self.label_wp_lead.setObjectName(u"label_wp_lead")
        self.label_wp_lead.setProperty(u"kind", u"label")
        self.label_wp_lead.setText(u"wp_lead")

        self.box_wp_lead.addWidget(self.label_wp_lead)

        self.wp_lead = QComboBox(self.work_package)
        self.wp_lead.setObjectName(u"wp_lead")

        self.box_wp_lead.addWidget(self.wp_lead)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_wp_lead.addItem(self.space_2)


        self.wp_grid.addLayout(self.box_wp_lead, 1, 0, 1, 2)

        self.box_wp_start = QVBoxLayout()
        self.box_wp_start.setSpacing(2)
        self.box_wp_start.setObjectName(u"box_wp_start")
        self.label_wp_start = QLabel(self.work_package)
        self.label_wp_start.setObjectName(u"label_wp_start")
        self.label_wp_start.setProperty(u"kind", u"label")
        self.label_wp_start.setText(u"wp_start")

        self.box_wp_start.addWidget(self.label_wp_start)

        self.wp_start = QLineEdit(self.work_package)
        self.wp_start.setObjectName(u"wp_start")

        self.box_wp_start.addWidget(self.wp_start)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_wp_start.addItem(self.space_3)


        self.wp_grid.addLayout(self.box_wp_start, 1, 2, 1, 1)

        self.box_wp_end = QVBoxLayout()
        self.box_wp_end.setSpacing(2)
        self.box_wp_end.setObjectName(u"box_wp_end")
        self.label_wp_end = QLabel(self.work_package)
        self.label_wp_end.setObjectName(u"label_wp_end")
        self.label_wp_end.setProperty(u"kind", u"label")
        self.label_wp_end.setText(u"wp_end")

        self.box_wp_end.addWidget(self.label_wp_end)

        self.wp_end = QLineEdit(self.work_package)
        self.wp_end.setObjectName(u"wp_end")

        self.box_wp_end.addWidget(self.wp_end)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_wp_end.addItem(self.space_4)


        self.wp_grid.addLayout(self.box_wp_end, 1, 3, 1, 1)

        self.box_wp_objective = QVBoxLayout()
        self.box_wp_objective.setSpacing(2)
        self.box_wp_objective.setObjectName(u"box_wp_objective")
        self.label_wp_objective = QLabel(self.work_package)
        self.label_wp_objective.setObjectName(u"label_wp_objective")
        self.label_wp_objective.setProperty(u"kind", u"label")
        self.label_wp_objective.setText(u"wp_objective")

        self.box_wp_objective.addWidget(self.label_wp_objective)

        self.wp_objective = TextsEdit(self.work_package)
        self.wp_objective.setObjectName(u"wp_objective")
        self.wp_objective.setProperty(u"multiline", True)
        self.wp_objective.setProperty(u"visible_lines", 5)

        self.box_wp_objective.addWidget(self.wp_objective)


        self.wp_grid.addLayout(self.box_wp_objective, 2, 0, 1, 4)

        self.wp_grid.setColumnStretch(0, 1)
        self.wp_grid.setColumnStretch(1, 1)
        self.wp_grid.setColumnStretch(2, 1)
        self.wp_grid.setColumnStretch(3, 1)

        self.work_package_layout.addLayout(self.wp_grid)

        self.space_29 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.work_package_layout.addItem(self.space_29)

        self.stack.addWidget(self.work_package)
        self.task = QWidget()
        self.task.setObjectName(u"task")
        self.task.setProperty(u"kind", u"page")
        self.task_layout = QVBoxLayout(self.task)
        self.task_layout.setSpacing(10)
        self.task_layout.setObjectName(u"task_layout")
        self.task_layout.setContentsMargins(12, 12, 12, 12)
        self.task_grid = QGridLayout()
        self.task_grid.setObjectName(u"task_grid")
        self.task_grid.setHorizontalSpacing(16)
        self.task_grid.setVerticalSpacing(10)
        self.box_task_title = QVBoxLayout()
        self.box_task_title.setSpacing(2)
        self.box_task_title.setObjectName(u"box_task_title")
        self.label_task_title = QLabel(self.task)
        self.label_task_title.setObjectName(u"label_task_title")
        self.label_task_title.setProperty(u"kind", u"label")
        self.label_task_title.setText(u"task_title")

        self.box_task_title.addWidget(self.label_task_title)

        self.task_title = TextsEdit(self.task)
        self.task_title.setObjectName(u"task_title")

        self.box_task_title.addWidget(self.task_title)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_task_title.addItem(self.space_5)


        self.task_grid.addLayout(self.box_task_title, 0, 0, 1, 4)

        self.box_task_lead = QVBoxLayout()
        self.box_task_lead.setSpacing(2)
        self.box_task_lead.setObjectName(u"box_task_lead")
        self.label_task_lead = QLabel(self.task)
        self.label_task_lead.setObjectName(u"label_task_lead")
        self.label_task_lead.setProperty(u"kind", u"label")
        self.label_task_lead.setText(u"task_lead")

        self.box_task_lead.addWidget(self.label_task_lead)

        self.task_lead = QComboBox(self.task)
        self.task_lead.setObjectName(u"task_lead")

        self.box_task_lead.addWidget(self.task_lead)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_task_lead.addItem(self.space_6)


        self.task_grid.addLayout(self.box_task_lead, 1, 0, 1, 2)

        self.box_task_start = QVBoxLayout()
        self.box_task_start.setSpacing(2)
        self.box_task_start.setObjectName(u"box_task_start")
        self.label_task_start = QLabel(self.task)
        self.label_task_start.setObjectName(u"label_task_start")
        self.label_task_start.setProperty(u"kind", u"label")
        self.label_task_start.setText(u"task_start")

        self.box_task_start.addWidget(self.label_task_start)

        self.task_start = QLineEdit(self.task)
        self.task_start.setObjectName(u"task_start")

        self.box_task_start.addWidget(self.task_start)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_task_start.addItem(self.space_7)


        self.task_grid.addLayout(self.box_task_start, 1, 2, 1, 1)

        self.box_task_end = QVBoxLayout()
        self.box_task_end.setSpacing(2)
        self.box_task_end.setObjectName(u"box_task_end")
        self.label_task_end = QLabel(self.task)
        self.label_task_end.setObjectName(u"label_task_end")
        self.label_task_end.setProperty(u"kind", u"label")
        self.label_task_end.setText(u"task_end")

        self.box_task_end.addWidget(self.label_task_end)

        self.task_end = QLineEdit(self.task)
        self.task_end.setObjectName(u"task_end")

        self.box_task_end.addWidget(self.task_end)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_task_end.addItem(self.space_8)


        self.task_grid.addLayout(self.box_task_end, 1, 3, 1, 1)

        self.box_task_parent = QVBoxLayout()
        self.box_task_parent.setSpacing(2)
        self.box_task_parent.setObjectName(u"box_task_parent")
        self.label_task_parent = QLabel(self.task)
        self.label_task_parent.setObjectName(u"label_task_parent")
        self.label_task_parent.setProperty(u"kind", u"label")
        self.label_task_parent.setText(u"task_parent")

        self.box_task_parent.addWidget(self.label_task_parent)

        self.task_parent = QComboBox(self.task)
        self.task_parent.setObjectName(u"task_parent")

        self.box_task_parent.addWidget(self.task_parent)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_task_parent.addItem(self.space_9)


        self.task_grid.addLayout(self.box_task_parent, 2, 0, 1, 2)

        self.box_task_from_period = QVBoxLayout()
        self.box_task_from_period.setSpacing(2)
        self.box_task_from_period.setObjectName(u"box_task_from_period")
        self.label_task_from_period = QLabel(self.task)
        self.label_task_from_period.setObjectName(u"label_task_from_period")
        self.label_task_from_period.setProperty(u"kind", u"label")
        self.label_task_from_period.setText(u"task_from_period")

        self.box_task_from_period.addWidget(self.label_task_from_period)

        self.task_from_period = QComboBox(self.task)
        self.task_from_period.setObjectName(u"task_from_period")

        self.box_task_from_period.addWidget(self.task_from_period)

        self.space_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_task_from_period.addItem(self.space_10)


        self.task_grid.addLayout(self.box_task_from_period, 2, 2, 1, 1)

        self.box_task_to_period = QVBoxLayout()
        self.box_task_to_period.setSpacing(2)
        self.box_task_to_period.setObjectName(u"box_task_to_period")
        self.label_task_to_period = QLabel(self.task)
        self.label_task_to_period.setObjectName(u"label_task_to_period")
        self.label_task_to_period.setProperty(u"kind", u"label")
        self.label_task_to_period.setText(u"task_to_period")

        self.box_task_to_period.addWidget(self.label_task_to_period)

        self.task_to_period = QComboBox(self.task)
        self.task_to_period.setObjectName(u"task_to_period")

        self.box_task_to_period.addWidget(self.task_to_period)

        self.space_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_task_to_period.addItem(self.space_11)


        self.task_grid.addLayout(self.box_task_to_period, 2, 3, 1, 1)

        self.box_task_description = QVBoxLayout()
        self.box_task_description.setSpacing(2)
        self.box_task_description.setObjectName(u"box_task_description")
        self.label_task_description = QLabel(self.task)
        self.label_task_description.setObjectName(u"label_task_description")
        self.label_task_description.setProperty(u"kind", u"label")
        self.label_task_description.setText(u"task_description")

        self.box_task_description.addWidget(self.label_task_description)

        self.task_description = TextsEdit(self.task)
        self.task_description.setObjectName(u"task_description")
        self.task_description.setProperty(u"multiline", True)
        self.task_description.setProperty(u"visible_lines", 5)

        self.box_task_description.addWidget(self.task_description)


        self.task_grid.addLayout(self.box_task_description, 3, 0, 1, 2)

        self.box_task_partners = QVBoxLayout()
        self.box_task_partners.setSpacing(2)
        self.box_task_partners.setObjectName(u"box_task_partners")
        self.partners_label = QLabel(self.task)
        self.partners_label.setObjectName(u"partners_label")
        self.partners_label.setProperty(u"kind", u"label")
        self.partners_label.setText(u"partners")

        self.box_task_partners.addWidget(self.partners_label)

        self.participants = PlanPartners(self.task)
        self.participants.setObjectName(u"participants")
        self.participants.setMinimumSize(QSize(0, 110))

        self.box_task_partners.addWidget(self.participants)


        self.task_grid.addLayout(self.box_task_partners, 3, 2, 1, 2)

        self.task_grid.setColumnStretch(0, 1)
        self.task_grid.setColumnStretch(1, 1)
        self.task_grid.setColumnStretch(2, 1)
        self.task_grid.setColumnStretch(3, 1)

        self.task_layout.addLayout(self.task_grid)

        self.space_30 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.task_layout.addItem(self.space_30)

        self.stack.addWidget(self.task)
        self.deliverable = QWidget()
        self.deliverable.setObjectName(u"deliverable")
        self.deliverable.setProperty(u"kind", u"page")
        self.deliverable_layout = QVBoxLayout(self.deliverable)
        self.deliverable_layout.setSpacing(10)
        self.deliverable_layout.setObjectName(u"deliverable_layout")
        self.deliverable_layout.setContentsMargins(12, 12, 12, 12)
        self.deliverable_grid = QGridLayout()
        self.deliverable_grid.setObjectName(u"deliverable_grid")
        self.deliverable_grid.setHorizontalSpacing(16)
        self.deliverable_grid.setVerticalSpacing(10)
        self.box_deliverable_title = QVBoxLayout()
        self.box_deliverable_title.setSpacing(2)
        self.box_deliverable_title.setObjectName(u"box_deliverable_title")
        self.label_deliverable_title = QLabel(self.deliverable)
        self.label_deliverable_title.setObjectName(u"label_deliverable_title")
        self.label_deliverable_title.setProperty(u"kind", u"label")
        self.label_deliverable_title.setText(u"deliverable_title")

        self.box_deliverable_title.addWidget(self.label_deliverable_title)

        self.deliverable_title = TextsEdit(self.deliverable)
        self.deliverable_title.setObjectName(u"deliverable_title")

        self.box_deliverable_title.addWidget(self.deliverable_title)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_deliverable_title.addItem(self.space_12)


        self.deliverable_grid.addLayout(self.box_deliverable_title, 0, 0, 1, 4)

        self.box_deliverable_task = QVBoxLayout()
        self.box_deliverable_task.setSpacing(2)
        self.box_deliverable_task.setObjectName(u"box_deliverable_task")
        self.label_deliverable_task = QLabel(self.deliverable)
        self.label_deliverable_task.setObjectName(u"label_deliverable_task")
        self.label_deliverable_task.setProperty(u"kind", u"label")
        self.label_deliverable_task.setText(u"deliverable_task")

        self.box_deliverable_task.addWidget(self.label_deliverable_task)

        self.deliverable_task = QComboBox(self.deliverable)
        self.deliverable_task.setObjectName(u"deliverable_task")

        self.box_deliverable_task.addWidget(self.deliverable_task)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_deliverable_task.addItem(self.space_13)


        self.deliverable_grid.addLayout(self.box_deliverable_task, 1, 0, 1, 2)

        self.box_deliverable_lead = QVBoxLayout()
        self.box_deliverable_lead.setSpacing(2)
        self.box_deliverable_lead.setObjectName(u"box_deliverable_lead")
        self.label_deliverable_lead = QLabel(self.deliverable)
        self.label_deliverable_lead.setObjectName(u"label_deliverable_lead")
        self.label_deliverable_lead.setProperty(u"kind", u"label")
        self.label_deliverable_lead.setText(u"deliverable_lead")

        self.box_deliverable_lead.addWidget(self.label_deliverable_lead)

        self.deliverable_lead = QComboBox(self.deliverable)
        self.deliverable_lead.setObjectName(u"deliverable_lead")

        self.box_deliverable_lead.addWidget(self.deliverable_lead)

        self.space_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_deliverable_lead.addItem(self.space_14)


        self.deliverable_grid.addLayout(self.box_deliverable_lead, 1, 2, 1, 2)

        self.box_deliverable_due = QVBoxLayout()
        self.box_deliverable_due.setSpacing(2)
        self.box_deliverable_due.setObjectName(u"box_deliverable_due")
        self.label_deliverable_due = QLabel(self.deliverable)
        self.label_deliverable_due.setObjectName(u"label_deliverable_due")
        self.label_deliverable_due.setProperty(u"kind", u"label")
        self.label_deliverable_due.setText(u"deliverable_due")

        self.box_deliverable_due.addWidget(self.label_deliverable_due)

        self.deliverable_due = QLineEdit(self.deliverable)
        self.deliverable_due.setObjectName(u"deliverable_due")

        self.box_deliverable_due.addWidget(self.deliverable_due)

        self.space_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_deliverable_due.addItem(self.space_15)


        self.deliverable_grid.addLayout(self.box_deliverable_due, 2, 0, 1, 2)

        self.box_deliverable_due_period = QVBoxLayout()
        self.box_deliverable_due_period.setSpacing(2)
        self.box_deliverable_due_period.setObjectName(u"box_deliverable_due_period")
        self.label_deliverable_due_period = QLabel(self.deliverable)
        self.label_deliverable_due_period.setObjectName(u"label_deliverable_due_period")
        self.label_deliverable_due_period.setProperty(u"kind", u"label")
        self.label_deliverable_due_period.setText(u"deliverable_due_period")

        self.box_deliverable_due_period.addWidget(self.label_deliverable_due_period)

        self.deliverable_due_period = QComboBox(self.deliverable)
        self.deliverable_due_period.setObjectName(u"deliverable_due_period")

        self.box_deliverable_due_period.addWidget(self.deliverable_due_period)

        self.space_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_deliverable_due_period.addItem(self.space_16)


        self.deliverable_grid.addLayout(self.box_deliverable_due_period, 2, 2, 1, 2)

        self.box_deliverable_description = QVBoxLayout()
        self.box_deliverable_description.setSpacing(2)
        self.box_deliverable_description.setObjectName(u"box_deliverable_description")
        self.label_deliverable_description = QLabel(self.deliverable)
        self.label_deliverable_description.setObjectName(u"label_deliverable_description")
        self.label_deliverable_description.setProperty(u"kind", u"label")
        self.label_deliverable_description.setText(u"deliverable_description")

        self.box_deliverable_description.addWidget(self.label_deliverable_description)

        self.deliverable_description = TextsEdit(self.deliverable)
        self.deliverable_description.setObjectName(u"deliverable_description")
        self.deliverable_description.setProperty(u"multiline", True)
        self.deliverable_description.setProperty(u"visible_lines", 5)

        self.box_deliverable_description.addWidget(self.deliverable_description)


        self.deliverable_grid.addLayout(self.box_deliverable_description, 3, 0, 1, 4)

        self.deliverable_grid.setColumnStretch(0, 1)
        self.deliverable_grid.setColumnStretch(1, 1)
        self.deliverable_grid.setColumnStretch(2, 1)
        self.deliverable_grid.setColumnStretch(3, 1)

        self.deliverable_layout.addLayout(self.deliverable_grid)

        self.space_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.deliverable_layout.addItem(self.space_31)

        self.stack.addWidget(self.deliverable)
        self.milestone = QWidget()
        self.milestone.setObjectName(u"milestone")
        self.milestone.setProperty(u"kind", u"page")
        self.milestone_layout = QVBoxLayout(self.milestone)
        self.milestone_layout.setSpacing(10)
        self.milestone_layout.setObjectName(u"milestone_layout")
        self.milestone_layout.setContentsMargins(12, 12, 12, 12)
        self.milestone_grid = QGridLayout()
        self.milestone_grid.setObjectName(u"milestone_grid")
        self.milestone_grid.setHorizontalSpacing(16)
        self.milestone_grid.setVerticalSpacing(10)
        self.box_milestone_title = QVBoxLayout()
        self.box_milestone_title.setSpacing(2)
        self.box_milestone_title.setObjectName(u"box_milestone_title")
        self.label_milestone_title = QLabel(self.milestone)
        self.label_milestone_title.setObjectName(u"label_milestone_title")
        self.label_milestone_title.setProperty(u"kind", u"label")
        self.label_milestone_title.setText(u"milestone_title")

        self.box_milestone_title.addWidget(self.label_milestone_title)

        self.milestone_title = TextsEdit(self.milestone)
        self.milestone_title.setObjectName(u"milestone_title")

        self.box_milestone_title.addWidget(self.milestone_title)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_milestone_title.addItem(self.space_17)


        self.milestone_grid.addLayout(self.box_milestone_title, 0, 0, 1, 4)

        self.box_milestone_work_package = QVBoxLayout()
        self.box_milestone_work_package.setSpacing(2)
        self.box_milestone_work_package.setObjectName(u"box_milestone_work_package")
        self.label_milestone_work_package = QLabel(self.milestone)
        self.label_milestone_work_package.setObjectName(u"label_milestone_work_package")
        self.label_milestone_work_package.setProperty(u"kind", u"label")
        self.label_milestone_work_package.setText(u"milestone_work_package")

        self.box_milestone_work_package.addWidget(self.label_milestone_work_package)

        self.milestone_work_package = QComboBox(self.milestone)
        self.milestone_work_package.setObjectName(u"milestone_work_package")

        self.box_milestone_work_package.addWidget(self.milestone_work_package)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_milestone_work_package.addItem(self.space_18)


        self.milestone_grid.addLayout(self.box_milestone_work_package, 1, 0, 1, 2)

        self.box_milestone_due = QVBoxLayout()
        self.box_milestone_due.setSpacing(2)
        self.box_milestone_due.setObjectName(u"box_milestone_due")
        self.label_milestone_due = QLabel(self.milestone)
        self.label_milestone_due.setObjectName(u"label_milestone_due")
        self.label_milestone_due.setProperty(u"kind", u"label")
        self.label_milestone_due.setText(u"milestone_due")

        self.box_milestone_due.addWidget(self.label_milestone_due)

        self.milestone_due = QLineEdit(self.milestone)
        self.milestone_due.setObjectName(u"milestone_due")

        self.box_milestone_due.addWidget(self.milestone_due)

        self.space_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_milestone_due.addItem(self.space_19)


        self.milestone_grid.addLayout(self.box_milestone_due, 1, 2, 1, 1)

        self.box_milestone_due_period = QVBoxLayout()
        self.box_milestone_due_period.setSpacing(2)
        self.box_milestone_due_period.setObjectName(u"box_milestone_due_period")
        self.label_milestone_due_period = QLabel(self.milestone)
        self.label_milestone_due_period.setObjectName(u"label_milestone_due_period")
        self.label_milestone_due_period.setProperty(u"kind", u"label")
        self.label_milestone_due_period.setText(u"milestone_due_period")

        self.box_milestone_due_period.addWidget(self.label_milestone_due_period)

        self.milestone_due_period = QComboBox(self.milestone)
        self.milestone_due_period.setObjectName(u"milestone_due_period")

        self.box_milestone_due_period.addWidget(self.milestone_due_period)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_milestone_due_period.addItem(self.space_20)


        self.milestone_grid.addLayout(self.box_milestone_due_period, 1, 3, 1, 1)

        self.box_milestone_verification = QVBoxLayout()
        self.box_milestone_verification.setSpacing(2)
        self.box_milestone_verification.setObjectName(u"box_milestone_verification")
        self.label_milestone_verification = QLabel(self.milestone)
        self.label_milestone_verification.setObjectName(u"label_milestone_verification")
        self.label_milestone_verification.setProperty(u"kind", u"label")
        self.label_milestone_verification.setText(u"milestone_verification")

        self.box_milestone_verification.addWidget(self.label_milestone_verification)

        self.milestone_verification = TextsEdit(self.milestone)
        self.milestone_verification.setObjectName(u"milestone_verification")
        self.milestone_verification.setProperty(u"multiline", True)
        self.milestone_verification.setProperty(u"visible_lines", 5)

        self.box_milestone_verification.addWidget(self.milestone_verification)


        self.milestone_grid.addLayout(self.box_milestone_verification, 2, 0, 1, 4)

        self.milestone_grid.setColumnStretch(0, 1)
        self.milestone_grid.setColumnStretch(1, 1)
        self.milestone_grid.setColumnStretch(2, 1)
        self.milestone_grid.setColumnStretch(3, 1)

        self.milestone_layout.addLayout(self.milestone_grid)

        self.space_32 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.milestone_layout.addItem(self.space_32)

        self.stack.addWidget(self.milestone)
        self.dependency = QWidget()
        self.dependency.setObjectName(u"dependency")
        self.dependency.setProperty(u"kind", u"page")
        self.dependency_layout = QVBoxLayout(self.dependency)
        self.dependency_layout.setSpacing(10)
        self.dependency_layout.setObjectName(u"dependency_layout")
        self.dependency_layout.setContentsMargins(12, 12, 12, 12)
        self.dependency_grid = QGridLayout()
        self.dependency_grid.setObjectName(u"dependency_grid")
        self.dependency_grid.setHorizontalSpacing(16)
        self.dependency_grid.setVerticalSpacing(10)
        self.box_dependency_before = QVBoxLayout()
        self.box_dependency_before.setSpacing(2)
        self.box_dependency_before.setObjectName(u"box_dependency_before")
        self.label_dependency_before = QLabel(self.dependency)
        self.label_dependency_before.setObjectName(u"label_dependency_before")
        self.label_dependency_before.setProperty(u"kind", u"label")
        self.label_dependency_before.setText(u"dependency_before")

        self.box_dependency_before.addWidget(self.label_dependency_before)

        self.dependency_before = QComboBox(self.dependency)
        self.dependency_before.setObjectName(u"dependency_before")

        self.box_dependency_before.addWidget(self.dependency_before)

        self.space_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_dependency_before.addItem(self.space_21)


        self.dependency_grid.addLayout(self.box_dependency_before, 0, 0, 1, 2)

        self.box_dependency_after = QVBoxLayout()
        self.box_dependency_after.setSpacing(2)
        self.box_dependency_after.setObjectName(u"box_dependency_after")
        self.label_dependency_after = QLabel(self.dependency)
        self.label_dependency_after.setObjectName(u"label_dependency_after")
        self.label_dependency_after.setProperty(u"kind", u"label")
        self.label_dependency_after.setText(u"dependency_after")

        self.box_dependency_after.addWidget(self.label_dependency_after)

        self.dependency_after = QComboBox(self.dependency)
        self.dependency_after.setObjectName(u"dependency_after")

        self.box_dependency_after.addWidget(self.dependency_after)

        self.space_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_dependency_after.addItem(self.space_22)


        self.dependency_grid.addLayout(self.box_dependency_after, 0, 2, 1, 2)

        self.box_dependency_kind = QVBoxLayout()
        self.box_dependency_kind.setSpacing(2)
        self.box_dependency_kind.setObjectName(u"box_dependency_kind")
        self.label_dependency_kind = QLabel(self.dependency)
        self.label_dependency_kind.setObjectName(u"label_dependency_kind")
        self.label_dependency_kind.setProperty(u"kind", u"label")
        self.label_dependency_kind.setText(u"dependency_kind")

        self.box_dependency_kind.addWidget(self.label_dependency_kind)

        self.dependency_kind = QComboBox(self.dependency)
        self.dependency_kind.setObjectName(u"dependency_kind")

        self.box_dependency_kind.addWidget(self.dependency_kind)

        self.space_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_dependency_kind.addItem(self.space_23)


        self.dependency_grid.addLayout(self.box_dependency_kind, 1, 0, 1, 2)

        self.box_lag = QVBoxLayout()
        self.box_lag.setSpacing(2)
        self.box_lag.setObjectName(u"box_lag")
        self.lag_label = QLabel(self.dependency)
        self.lag_label.setObjectName(u"lag_label")
        self.lag_label.setProperty(u"kind", u"label")
        self.lag_label.setText(u"lag")

        self.box_lag.addWidget(self.lag_label)

        self.lag = QSpinBox(self.dependency)
        self.lag.setObjectName(u"lag")
        self.lag.setMinimum(-9999)
        self.lag.setMaximum(9999)

        self.box_lag.addWidget(self.lag)

        self.space_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_lag.addItem(self.space_24)


        self.dependency_grid.addLayout(self.box_lag, 1, 2, 1, 1)

        self.dependency_state = QLabel(self.dependency)
        self.dependency_state.setObjectName(u"dependency_state")
        self.dependency_state.setProperty(u"kind", u"help")
        self.dependency_state.setWordWrap(True)

        self.dependency_grid.addWidget(self.dependency_state, 2, 0, 1, 4)

        self.fix_row = QHBoxLayout()
        self.fix_row.setObjectName(u"fix_row")
        self.fix_dependency = QPushButton(self.dependency)
        self.fix_dependency.setObjectName(u"fix_dependency")
        self.fix_dependency.setProperty(u"icon_name", u"wand")

        self.fix_row.addWidget(self.fix_dependency)

        self.space_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fix_row.addItem(self.space_25)


        self.dependency_grid.addLayout(self.fix_row, 3, 0, 1, 2)

        self.dependency_grid.setColumnStretch(0, 1)
        self.dependency_grid.setColumnStretch(1, 1)
        self.dependency_grid.setColumnStretch(2, 1)
        self.dependency_grid.setColumnStretch(3, 1)

        self.dependency_layout.addLayout(self.dependency_grid)

        self.space_33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dependency_layout.addItem(self.space_33)

        self.stack.addWidget(self.dependency)
        self.scroll.setWidget(self.stack)

        self.tab_details_layout.addWidget(self.scroll)

        self.tabs.addTab(self.tab_details, "")
        self.tab_packages = QWidget()
        self.tab_packages.setObjectName(u"tab_packages")
        self.tab_packages_layout = QVBoxLayout(self.tab_packages)
        self.tab_packages_layout.setSpacing(6)
        self.tab_packages_layout.setObjectName(u"tab_packages_layout")
        self.tab_packages_layout.setContentsMargins(12, 12, 12, 12)
        self.packages = RowsView(self.tab_packages)
        self.packages.setObjectName(u"packages")
        self.packages.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.packages.sizePolicy().hasHeightForWidth())
        self.packages.setSizePolicy(sizePolicy1)

        self.tab_packages_layout.addWidget(self.packages)

        self.tabs.addTab(self.tab_packages, "")
        self.tab_tasks = QWidget()
        self.tab_tasks.setObjectName(u"tab_tasks")
        self.tab_tasks_layout = QVBoxLayout(self.tab_tasks)
        self.tab_tasks_layout.setSpacing(6)
        self.tab_tasks_layout.setObjectName(u"tab_tasks_layout")
        self.tab_tasks_layout.setContentsMargins(12, 12, 12, 12)
        self.tasks_of = QLabel(self.tab_tasks)
        self.tasks_of.setObjectName(u"tasks_of")
        self.tasks_of.setProperty(u"kind", u"help")

        self.tab_tasks_layout.addWidget(self.tasks_of)

        self.tasks = RowsView(self.tab_tasks)
        self.tasks.setObjectName(u"tasks")
        self.tasks.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.tasks.sizePolicy().hasHeightForWidth())
        self.tasks.setSizePolicy(sizePolicy1)

        self.tab_tasks_layout.addWidget(self.tasks)

        self.tabs.addTab(self.tab_tasks, "")
        self.tab_deliverables = QWidget()
        self.tab_deliverables.setObjectName(u"tab_deliverables")
        self.tab_deliverables_layout = QVBoxLayout(self.tab_deliverables)
        self.tab_deliverables_layout.setSpacing(6)
        self.tab_deliverables_layout.setObjectName(u"tab_deliverables_layout")
        self.tab_deliverables_layout.setContentsMargins(12, 12, 12, 12)
        self.deliverables_of = QLabel(self.tab_deliverables)
        self.deliverables_of.setObjectName(u"deliverables_of")
        self.deliverables_of.setProperty(u"kind", u"help")

        self.tab_deliverables_layout.addWidget(self.deliverables_of)

        self.deliverables = RowsView(self.tab_deliverables)
        self.deliverables.setObjectName(u"deliverables")
        self.deliverables.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.deliverables.sizePolicy().hasHeightForWidth())
        self.deliverables.setSizePolicy(sizePolicy1)

        self.tab_deliverables_layout.addWidget(self.deliverables)

        self.tabs.addTab(self.tab_deliverables, "")
        self.tab_milestones = QWidget()
        self.tab_milestones.setObjectName(u"tab_milestones")
        self.tab_milestones_layout = QVBoxLayout(self.tab_milestones)
        self.tab_milestones_layout.setSpacing(6)
        self.tab_milestones_layout.setObjectName(u"tab_milestones_layout")
        self.tab_milestones_layout.setContentsMargins(12, 12, 12, 12)
        self.milestones = RowsView(self.tab_milestones)
        self.milestones.setObjectName(u"milestones")
        self.milestones.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.milestones.sizePolicy().hasHeightForWidth())
        self.milestones.setSizePolicy(sizePolicy1)

        self.tab_milestones_layout.addWidget(self.milestones)

        self.tabs.addTab(self.tab_milestones, "")
        self.tab_dependencies = QWidget()
        self.tab_dependencies.setObjectName(u"tab_dependencies")
        self.tab_dependencies_layout = QVBoxLayout(self.tab_dependencies)
        self.tab_dependencies_layout.setSpacing(6)
        self.tab_dependencies_layout.setObjectName(u"tab_dependencies_layout")
        self.tab_dependencies_layout.setContentsMargins(12, 12, 12, 12)
        self.cycles = QLabel(self.tab_dependencies)
        self.cycles.setObjectName(u"cycles")
        self.cycles.setProperty(u"kind", u"said")
        self.cycles.setWordWrap(True)

        self.tab_dependencies_layout.addWidget(self.cycles)

        self.dependencies = RowsView(self.tab_dependencies)
        self.dependencies.setObjectName(u"dependencies")
        self.dependencies.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.dependencies.sizePolicy().hasHeightForWidth())
        self.dependencies.setSizePolicy(sizePolicy1)

        self.tab_dependencies_layout.addWidget(self.dependencies)

        self.dependency_actions = QHBoxLayout()
        self.dependency_actions.setObjectName(u"dependency_actions")
        self.fix = QPushButton(self.tab_dependencies)
        self.fix.setObjectName(u"fix")
        self.fix.setProperty(u"icon_name", u"wand")

        self.dependency_actions.addWidget(self.fix)

        self.unlink = QPushButton(self.tab_dependencies)
        self.unlink.setObjectName(u"unlink")
        self.unlink.setProperty(u"icon_name", u"link-off")

        self.dependency_actions.addWidget(self.unlink)

        self.space_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dependency_actions.addItem(self.space_34)


        self.tab_dependencies_layout.addLayout(self.dependency_actions)

        self.tabs.addTab(self.tab_dependencies, "")
        self.tab_months = QWidget()
        self.tab_months.setObjectName(u"tab_months")
        self.tab_months_layout = QVBoxLayout(self.tab_months)
        self.tab_months_layout.setSpacing(6)
        self.tab_months_layout.setObjectName(u"tab_months_layout")
        self.tab_months_layout.setContentsMargins(12, 12, 12, 12)
        self.months_help = QLabel(self.tab_months)
        self.months_help.setObjectName(u"months_help")
        self.months_help.setProperty(u"kind", u"help")
        self.months_help.setWordWrap(True)

        self.tab_months_layout.addWidget(self.months_help)

        self.months = RowsView(self.tab_months)
        self.months.setObjectName(u"months")
        self.months.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.months.sizePolicy().hasHeightForWidth())
        self.months.setSizePolicy(sizePolicy1)

        self.tab_months_layout.addWidget(self.months)

        self.tabs.addTab(self.tab_months, "")
        self.splitter.addWidget(self.tabs)

        self.page_layout.addWidget(self.splitter)

        self.empty = QWidget(PlanPage)
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setSpacing(12)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.space_35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.space_35)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"kind", u"help")
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setMinimumSize(QSize(420, 56))

        self.empty_layout.addWidget(self.empty_text, 0, Qt.AlignmentFlag.AlignHCenter)

        self.add_first = QPushButton(self.empty)
        self.add_first.setObjectName(u"add_first")
        self.add_first.setProperty(u"kind", u"primary")
        self.add_first.setProperty(u"icon_name", u"plus")
        self.add_first.setProperty(u"icon_tone", u"primary")

        self.empty_layout.addWidget(self.add_first, 0, Qt.AlignmentFlag.AlignHCenter)

        self.space_36 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.space_36)


        self.page_layout.addWidget(self.empty)

#if QT_CONFIG(shortcut)
        self.lag_label.setBuddy(self.lag)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanPage)

        QMetaObject.connectSlotsByName(PlanPage)
    # setupUi

    def retranslateUi(self, PlanPage):
        self.headline.setText(QCoreApplication.translate("PlanPage", u"Work plan", None))
        self.add_task.setText(QCoreApplication.translate("PlanPage", u"Task", None))
#if QT_CONFIG(tooltip)
        self.add_task.setToolTip(QCoreApplication.translate("PlanPage", u"Add a task after the chosen one, or to the chosen work package", None))
#endif // QT_CONFIG(tooltip)
        self.add_deliverable.setText(QCoreApplication.translate("PlanPage", u"Deliverable", None))
#if QT_CONFIG(tooltip)
        self.add_deliverable.setToolTip(QCoreApplication.translate("PlanPage", u"Add a deliverable to the chosen task or work package", None))
#endif // QT_CONFIG(tooltip)
        self.add_milestone.setText(QCoreApplication.translate("PlanPage", u"Milestone", None))
#if QT_CONFIG(tooltip)
        self.add_milestone.setToolTip(QCoreApplication.translate("PlanPage", u"Add a milestone", None))
#endif // QT_CONFIG(tooltip)
        self.add_package.setText(QCoreApplication.translate("PlanPage", u"Work package", None))
#if QT_CONFIG(tooltip)
        self.add_package.setToolTip(QCoreApplication.translate("PlanPage", u"Add a work package at the end", None))
#endif // QT_CONFIG(tooltip)
        self.notice_fix.setText(QCoreApplication.translate("PlanPage", u"Move what follows", None))
#if QT_CONFIG(tooltip)
        self.notice_fix.setToolTip(QCoreApplication.translate("PlanPage", u"Move the successor, and what waits for it, just as far as they must", None))
#endif // QT_CONFIG(tooltip)
        self.notice_show.setText(QCoreApplication.translate("PlanPage", u"Show", None))
        self.by.setItemText(0, QCoreApplication.translate("PlanPage", u"By months", None))
        self.by.setItemText(1, QCoreApplication.translate("PlanPage", u"By periods", None))

#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("PlanPage", u"What stands above the chart", None))
#endif // QT_CONFIG(accessibility)
        self.whole_months.setText(QCoreApplication.translate("PlanPage", u"Snap to whole months", None))
#if QT_CONFIG(tooltip)
        self.whole_months.setToolTip(QCoreApplication.translate("PlanPage", u"Dragging goes by whole months; with Alt held it goes by days", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.link.setToolTip(QCoreApplication.translate("PlanPage", u"Link: then choose the row that waits for this one and press Enter (L)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("PlanPage", u"Link", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("PlanPage", u"Duplicate what is chosen", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleName(QCoreApplication.translate("PlanPage", u"Duplicate", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.up.setToolTip(QCoreApplication.translate("PlanPage", u"Move up among its own kind (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.up.setAccessibleName(QCoreApplication.translate("PlanPage", u"Up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.down.setToolTip(QCoreApplication.translate("PlanPage", u"Move down among its own kind (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.down.setAccessibleName(QCoreApplication.translate("PlanPage", u"Down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.move_to.setToolTip(QCoreApplication.translate("PlanPage", u"Move the task to another work package", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.move_to.setAccessibleName(QCoreApplication.translate("PlanPage", u"Move to another work package", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("PlanPage", u"Remove what is chosen; what would be lost with it is told first (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("PlanPage", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(QCoreApplication.translate("PlanPage", u"Show more time (\u2212, Ctrl+wheel)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(QCoreApplication.translate("PlanPage", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PlanPage", u"Show the whole plan (0)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fit.setAccessibleName(QCoreApplication.translate("PlanPage", u"The whole plan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(QCoreApplication.translate("PlanPage", u"Show less time (+, Ctrl+wheel)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(QCoreApplication.translate("PlanPage", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.chart.setAccessibleName(QCoreApplication.translate("PlanPage", u"Time plan", None))
#endif // QT_CONFIG(accessibility)
        self.none_text.setText(QCoreApplication.translate("PlanPage", u"Choose a row of the chart: its fields are here. Double-click or Enter goes to them.", None))
        self.fix_dependency.setText(QCoreApplication.translate("PlanPage", u"Move what follows", None))
#if QT_CONFIG(tooltip)
        self.fix_dependency.setToolTip(QCoreApplication.translate("PlanPage", u"Move the successor, and what waits for it, just as far as they must", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_details), QCoreApplication.translate("PlanPage", u"Details", None))
#if QT_CONFIG(accessibility)
        self.packages.setAccessibleName(QCoreApplication.translate("PlanPage", u"Work packages", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_packages), QCoreApplication.translate("PlanPage", u"Work packages", None))
#if QT_CONFIG(accessibility)
        self.tasks.setAccessibleName(QCoreApplication.translate("PlanPage", u"Tasks", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_tasks), QCoreApplication.translate("PlanPage", u"Tasks", None))
#if QT_CONFIG(accessibility)
        self.deliverables.setAccessibleName(QCoreApplication.translate("PlanPage", u"Deliverables", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_deliverables), QCoreApplication.translate("PlanPage", u"Deliverables", None))
#if QT_CONFIG(accessibility)
        self.milestones.setAccessibleName(QCoreApplication.translate("PlanPage", u"Milestones", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_milestones), QCoreApplication.translate("PlanPage", u"Milestones", None))
#if QT_CONFIG(accessibility)
        self.dependencies.setAccessibleName(QCoreApplication.translate("PlanPage", u"Dependencies", None))
#endif // QT_CONFIG(accessibility)
        self.fix.setText(QCoreApplication.translate("PlanPage", u"Move what follows", None))
#if QT_CONFIG(tooltip)
        self.fix.setToolTip(QCoreApplication.translate("PlanPage", u"Move the successor, and what waits for it, just as far as they must", None))
#endif // QT_CONFIG(tooltip)
        self.unlink.setText(QCoreApplication.translate("PlanPage", u"Remove the dependency", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_dependencies), QCoreApplication.translate("PlanPage", u"Dependencies", None))
        self.months_help.setText(QCoreApplication.translate("PlanPage", u"Person-months of the posts that count, by partner and work package; they come from the budget.", None))
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("PlanPage", u"Person-months", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_months), QCoreApplication.translate("PlanPage", u"Person-months", None))
        self.empty_text.setText(QCoreApplication.translate("PlanPage", u"No work packages yet. A work package holds tasks with their dates and deliverables; the chart of time draws itself.", None))
        self.add_first.setText(QCoreApplication.translate("PlanPage", u"Add the first work package", None))
        pass
    # retranslateUi

