# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'basics.ui'
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
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.widgets.texts_edit import TextsEdit

class Ui_BasicsPage(object):
    def setupUi(self, BasicsPage):
        if not BasicsPage.objectName():
            BasicsPage.setObjectName(u"BasicsPage")
        self.page_layout = QVBoxLayout(BasicsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(BasicsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"kind", u"page")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setSpacing(12)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(16, 16, 16, 16)
        self.headline = QLabel(self.content)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.content_layout.addWidget(self.headline)

        self.heading_name = QLabel(self.content)
        self.heading_name.setObjectName(u"heading_name")
        self.heading_name.setProperty(u"kind", u"heading")

        self.content_layout.addWidget(self.heading_name)

        self.name_grid = QGridLayout()
        self.name_grid.setObjectName(u"name_grid")
        self.name_grid.setHorizontalSpacing(16)
        self.name_grid.setVerticalSpacing(10)
        self.box_acronym = QVBoxLayout()
        self.box_acronym.setSpacing(2)
        self.box_acronym.setObjectName(u"box_acronym")
        self.label_acronym = QLabel(self.content)
        self.label_acronym.setObjectName(u"label_acronym")
        self.label_acronym.setProperty(u"kind", u"label")
        self.label_acronym.setText(u"acronym")

        self.box_acronym.addWidget(self.label_acronym)

        self.acronym = QLineEdit(self.content)
        self.acronym.setObjectName(u"acronym")
        self.acronym.setMaximumSize(QSize(260, 16777215))

        self.box_acronym.addWidget(self.acronym)


        self.name_grid.addLayout(self.box_acronym, 0, 0, 1, 1)

        self.box_languages = QVBoxLayout()
        self.box_languages.setSpacing(2)
        self.box_languages.setObjectName(u"box_languages")
        self.languages_label = QLabel(self.content)
        self.languages_label.setObjectName(u"languages_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.languages_label.sizePolicy().hasHeightForWidth())
        self.languages_label.setSizePolicy(sizePolicy)
        self.languages_label.setProperty(u"kind", u"label")

        self.box_languages.addWidget(self.languages_label)

        self.languages_row = QHBoxLayout()
        self.languages_row.setSpacing(12)
        self.languages_row.setObjectName(u"languages_row")
        self.languages_row.setContentsMargins(-1, 5, -1, 2)
        self.languages__fi = QCheckBox(self.content)
        self.languages__fi.setObjectName(u"languages__fi")
        self.languages__fi.setProperty(u"own_name", True)

        self.languages_row.addWidget(self.languages__fi)

        self.languages__sv = QCheckBox(self.content)
        self.languages__sv.setObjectName(u"languages__sv")
        self.languages__sv.setProperty(u"own_name", True)

        self.languages_row.addWidget(self.languages__sv)

        self.languages__en = QCheckBox(self.content)
        self.languages__en.setObjectName(u"languages__en")
        self.languages__en.setProperty(u"own_name", True)

        self.languages_row.addWidget(self.languages__en)

        self.languages__se = QCheckBox(self.content)
        self.languages__se.setObjectName(u"languages__se")
        self.languages__se.setProperty(u"own_name", True)

        self.languages_row.addWidget(self.languages__se)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.languages_row.addItem(self.space_2)


        self.box_languages.addLayout(self.languages_row)


        self.name_grid.addLayout(self.box_languages, 0, 1, 1, 1)

        self.box_title = QVBoxLayout()
        self.box_title.setSpacing(2)
        self.box_title.setObjectName(u"box_title")
        self.label_title = QLabel(self.content)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"kind", u"label")
        self.label_title.setText(u"title")

        self.box_title.addWidget(self.label_title)

        self.title = TextsEdit(self.content)
        self.title.setObjectName(u"title")

        self.box_title.addWidget(self.title)


        self.name_grid.addLayout(self.box_title, 1, 0, 1, 2)


        self.content_layout.addLayout(self.name_grid)

        self.help_languages = QLabel(self.content)
        self.help_languages.setObjectName(u"help_languages")
        self.help_languages.setProperty(u"kind", u"help")
        self.help_languages.setWordWrap(True)

        self.content_layout.addWidget(self.help_languages)

        self.heading_call = QLabel(self.content)
        self.heading_call.setObjectName(u"heading_call")
        self.heading_call.setProperty(u"kind", u"heading")

        self.content_layout.addWidget(self.heading_call)

        self.call_grid = QGridLayout()
        self.call_grid.setObjectName(u"call_grid")
        self.call_grid.setHorizontalSpacing(16)
        self.call_grid.setVerticalSpacing(10)
        self.box_call = QVBoxLayout()
        self.box_call.setSpacing(2)
        self.box_call.setObjectName(u"box_call")
        self.call_label = QLabel(self.content)
        self.call_label.setObjectName(u"call_label")
        self.call_label.setProperty(u"kind", u"label")

        self.box_call.addWidget(self.call_label)

        self.call_title = QLabel(self.content)
        self.call_title.setObjectName(u"call_title")
        self.call_title.setProperty(u"kind", u"figure")
        self.call_title.setWordWrap(True)
        self.call_title.setTextFormat(Qt.TextFormat.PlainText)

        self.box_call.addWidget(self.call_title)

        self.call_programme = QLabel(self.content)
        self.call_programme.setObjectName(u"call_programme")
        self.call_programme.setProperty(u"kind", u"help")
        self.call_programme.setWordWrap(True)
        self.call_programme.setTextFormat(Qt.TextFormat.PlainText)

        self.box_call.addWidget(self.call_programme)


        self.call_grid.addLayout(self.box_call, 0, 0, 1, 2)

        self.box_round = QVBoxLayout()
        self.box_round.setSpacing(2)
        self.box_round.setObjectName(u"box_round")
        self.label_round = QLabel(self.content)
        self.label_round.setObjectName(u"label_round")
        self.label_round.setProperty(u"kind", u"label")
        self.label_round.setText(u"round")

        self.box_round.addWidget(self.label_round)

        self.round = QComboBox(self.content)
        self.round.setObjectName(u"round")

        self.box_round.addWidget(self.round)


        self.call_grid.addLayout(self.box_round, 1, 0, 1, 1)

        self.box_form = QVBoxLayout()
        self.box_form.setSpacing(2)
        self.box_form.setObjectName(u"box_form")
        self.label_form = QLabel(self.content)
        self.label_form.setObjectName(u"label_form")
        self.label_form.setProperty(u"kind", u"label")
        self.label_form.setText(u"form")

        self.box_form.addWidget(self.label_form)

        self.form = QComboBox(self.content)
        self.form.setObjectName(u"form")

        self.box_form.addWidget(self.form)


        self.call_grid.addLayout(self.box_form, 1, 1, 1, 1)


        self.content_layout.addLayout(self.call_grid)

        self.help_round = QLabel(self.content)
        self.help_round.setObjectName(u"help_round")
        self.help_round.setProperty(u"kind", u"help")
        self.help_round.setWordWrap(True)
        self.help_round.setTextFormat(Qt.TextFormat.PlainText)

        self.content_layout.addWidget(self.help_round)

        self.heading_dates = QLabel(self.content)
        self.heading_dates.setObjectName(u"heading_dates")
        self.heading_dates.setProperty(u"kind", u"heading")

        self.content_layout.addWidget(self.heading_dates)

        self.dates_grid = QGridLayout()
        self.dates_grid.setObjectName(u"dates_grid")
        self.dates_grid.setHorizontalSpacing(16)
        self.dates_grid.setVerticalSpacing(10)
        self.box_start = QVBoxLayout()
        self.box_start.setSpacing(2)
        self.box_start.setObjectName(u"box_start")
        self.label_start = QLabel(self.content)
        self.label_start.setObjectName(u"label_start")
        self.label_start.setProperty(u"kind", u"label")
        self.label_start.setText(u"start")

        self.box_start.addWidget(self.label_start)

        self.start = QLineEdit(self.content)
        self.start.setObjectName(u"start")

        self.box_start.addWidget(self.start)


        self.dates_grid.addLayout(self.box_start, 0, 0, 1, 1)

        self.box_end = QVBoxLayout()
        self.box_end.setSpacing(2)
        self.box_end.setObjectName(u"box_end")
        self.label_end = QLabel(self.content)
        self.label_end.setObjectName(u"label_end")
        self.label_end.setProperty(u"kind", u"label")
        self.label_end.setText(u"end")

        self.box_end.addWidget(self.label_end)

        self.end = QLineEdit(self.content)
        self.end.setObjectName(u"end")

        self.box_end.addWidget(self.end)


        self.dates_grid.addLayout(self.box_end, 0, 1, 1, 1)

        self.box_submission = QVBoxLayout()
        self.box_submission.setSpacing(2)
        self.box_submission.setObjectName(u"box_submission")
        self.label_submission = QLabel(self.content)
        self.label_submission.setObjectName(u"label_submission")
        self.label_submission.setProperty(u"kind", u"label")
        self.label_submission.setText(u"submission")

        self.box_submission.addWidget(self.label_submission)

        self.submission = QLineEdit(self.content)
        self.submission.setObjectName(u"submission")

        self.box_submission.addWidget(self.submission)


        self.dates_grid.addLayout(self.box_submission, 0, 2, 1, 1)


        self.content_layout.addLayout(self.dates_grid)

        self.help_dates = QLabel(self.content)
        self.help_dates.setObjectName(u"help_dates")
        self.help_dates.setProperty(u"kind", u"help")
        self.help_dates.setWordWrap(True)
        self.help_dates.setTextFormat(Qt.TextFormat.PlainText)

        self.content_layout.addWidget(self.help_dates)

        self.heading_calendar = QLabel(self.content)
        self.heading_calendar.setObjectName(u"heading_calendar")
        self.heading_calendar.setProperty(u"kind", u"heading")

        self.content_layout.addWidget(self.heading_calendar)

        self.calendar_told = QLabel(self.content)
        self.calendar_told.setObjectName(u"calendar_told")
        self.calendar_told.setProperty(u"kind", u"figure")
        self.calendar_told.setWordWrap(True)
        self.calendar_told.setTextFormat(Qt.TextFormat.PlainText)

        self.content_layout.addWidget(self.calendar_told)

        self.calendar_empty = QLabel(self.content)
        self.calendar_empty.setObjectName(u"calendar_empty")
        self.calendar_empty.setProperty(u"kind", u"help")
        self.calendar_empty.setWordWrap(True)

        self.content_layout.addWidget(self.calendar_empty)

        self.calendar = RowsView(self.content)
        self.calendar.setObjectName(u"calendar")
        self.calendar.setShowGrid(True)

        self.content_layout.addWidget(self.calendar)

        self.heading_model = QLabel(self.content)
        self.heading_model.setObjectName(u"heading_model")
        self.heading_model.setProperty(u"kind", u"heading")

        self.content_layout.addWidget(self.heading_model)

        self.help_model = QLabel(self.content)
        self.help_model.setObjectName(u"help_model")
        self.help_model.setProperty(u"kind", u"help")
        self.help_model.setWordWrap(True)

        self.content_layout.addWidget(self.help_model)

        self.models = QTableWidget(self.content)
        self.models.setObjectName(u"models")
        self.models.setMinimumSize(QSize(0, 130))
        self.models.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.models.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.models.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.models.setShowGrid(False)
        self.models.setTabKeyNavigation(False)
        self.models.setCornerButtonEnabled(False)
        self.models.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.content_layout.addWidget(self.models)

        self.model_actions = QHBoxLayout()
        self.model_actions.setSpacing(12)
        self.model_actions.setObjectName(u"model_actions")
        self.use_model = QPushButton(self.content)
        self.use_model.setObjectName(u"use_model")

        self.model_actions.addWidget(self.use_model)

        self.model_help = QLabel(self.content)
        self.model_help.setObjectName(u"model_help")
        self.model_help.setProperty(u"kind", u"help")
        self.model_help.setWordWrap(True)
        self.model_help.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.model_help.sizePolicy().hasHeightForWidth())
        self.model_help.setSizePolicy(sizePolicy1)

        self.model_actions.addWidget(self.model_help)


        self.content_layout.addLayout(self.model_actions)

        self.heading_state = QLabel(self.content)
        self.heading_state.setObjectName(u"heading_state")
        self.heading_state.setProperty(u"kind", u"heading")

        self.content_layout.addWidget(self.heading_state)

        self.state_grid = QGridLayout()
        self.state_grid.setObjectName(u"state_grid")
        self.state_grid.setHorizontalSpacing(16)
        self.state_grid.setVerticalSpacing(10)
        self.box_state = QVBoxLayout()
        self.box_state.setSpacing(2)
        self.box_state.setObjectName(u"box_state")
        self.label_state = QLabel(self.content)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setProperty(u"kind", u"label")
        self.label_state.setText(u"state")

        self.box_state.addWidget(self.label_state)

        self.state = QComboBox(self.content)
        self.state.setObjectName(u"state")

        self.box_state.addWidget(self.state)


        self.state_grid.addLayout(self.box_state, 0, 0, 1, 1)

        self.box_diary = QVBoxLayout()
        self.box_diary.setSpacing(2)
        self.box_diary.setObjectName(u"box_diary")
        self.label_diary = QLabel(self.content)
        self.label_diary.setObjectName(u"label_diary")
        self.label_diary.setProperty(u"kind", u"label")
        self.label_diary.setText(u"diary")

        self.box_diary.addWidget(self.label_diary)

        self.diary = QLineEdit(self.content)
        self.diary.setObjectName(u"diary")

        self.box_diary.addWidget(self.diary)


        self.state_grid.addLayout(self.box_diary, 0, 1, 1, 1)

        self.box_code = QVBoxLayout()
        self.box_code.setSpacing(2)
        self.box_code.setObjectName(u"box_code")
        self.label_code = QLabel(self.content)
        self.label_code.setObjectName(u"label_code")
        self.label_code.setProperty(u"kind", u"label")
        self.label_code.setText(u"code")

        self.box_code.addWidget(self.label_code)

        self.code = QLineEdit(self.content)
        self.code.setObjectName(u"code")

        self.box_code.addWidget(self.code)


        self.state_grid.addLayout(self.box_code, 0, 2, 1, 1)

        self.box_advance = QVBoxLayout()
        self.box_advance.setSpacing(2)
        self.box_advance.setObjectName(u"box_advance")
        self.label_advance = QLabel(self.content)
        self.label_advance.setObjectName(u"label_advance")
        self.label_advance.setProperty(u"kind", u"label")
        self.label_advance.setText(u"advance")

        self.box_advance.addWidget(self.label_advance)

        self.advance = QLineEdit(self.content)
        self.advance.setObjectName(u"advance")

        self.box_advance.addWidget(self.advance)


        self.state_grid.addLayout(self.box_advance, 1, 0, 1, 1)


        self.content_layout.addLayout(self.state_grid)

        self.help_state = QLabel(self.content)
        self.help_state.setObjectName(u"help_state")
        self.help_state.setProperty(u"kind", u"help")
        self.help_state.setWordWrap(True)

        self.content_layout.addWidget(self.help_state)

        self.heading_remark = QLabel(self.content)
        self.heading_remark.setObjectName(u"heading_remark")
        self.heading_remark.setProperty(u"kind", u"heading")

        self.content_layout.addWidget(self.heading_remark)

        self.remark = TextsEdit(self.content)
        self.remark.setObjectName(u"remark")
        self.remark.setProperty(u"multiline", True)
        self.remark.setProperty(u"visible_lines", 3)

        self.content_layout.addWidget(self.remark)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.space_12)

        self.scroll.setWidget(self.content)

        self.page_layout.addWidget(self.scroll)


        self.retranslateUi(BasicsPage)

        QMetaObject.connectSlotsByName(BasicsPage)
    # setupUi

    def retranslateUi(self, BasicsPage):
        self.headline.setText(QCoreApplication.translate("BasicsPage", u"Basics", None))
        self.heading_name.setText(QCoreApplication.translate("BasicsPage", u"Name", None))
        self.languages_label.setText(QCoreApplication.translate("BasicsPage", u"Written in", None))
        self.help_languages.setText(QCoreApplication.translate("BasicsPage", u"The first language is the one from which the others are translated.", None))
        self.heading_call.setText(QCoreApplication.translate("BasicsPage", u"Call", None))
        self.call_label.setText(QCoreApplication.translate("BasicsPage", u"Call", None))
#if QT_CONFIG(accessibility)
        self.call_title.setAccessibleName(QCoreApplication.translate("BasicsPage", u"Call", None))
#endif // QT_CONFIG(accessibility)
        self.heading_dates.setText(QCoreApplication.translate("BasicsPage", u"Dates", None))
        self.heading_calendar.setText(QCoreApplication.translate("BasicsPage", u"Calendar", None))
#if QT_CONFIG(accessibility)
        self.calendar_told.setAccessibleName(QCoreApplication.translate("BasicsPage", u"Deadline", None))
#endif // QT_CONFIG(accessibility)
        self.calendar_empty.setText(QCoreApplication.translate("BasicsPage", u"Nothing of your own yet: write into the last line when boards meet, when letters are asked for and received, and who signs.", None))
#if QT_CONFIG(accessibility)
        self.calendar.setAccessibleName(QCoreApplication.translate("BasicsPage", u"Calendar", None))
#endif // QT_CONFIG(accessibility)
        self.heading_model.setText(QCoreApplication.translate("BasicsPage", u"Cost model", None))
        self.help_model.setText(QCoreApplication.translate("BasicsPage", u"Every model of the call with what your application would come to. Nothing you have typed is lost: rows that a model covers are kept, greyed, and count again when you change back. Ctrl+E explains a figure.", None))
#if QT_CONFIG(accessibility)
        self.models.setAccessibleName(QCoreApplication.translate("BasicsPage", u"Cost models compared", None))
#endif // QT_CONFIG(accessibility)
        self.use_model.setText(QCoreApplication.translate("BasicsPage", u"Use this model", None))
        self.heading_state.setText(QCoreApplication.translate("BasicsPage", u"Handing in", None))
        self.help_state.setText(QCoreApplication.translate("BasicsPage", u"When you set the state to submitted, the application is kept exactly as it is at that moment.", None))
        self.heading_remark.setText(QCoreApplication.translate("BasicsPage", u"Remark on the cover", None))
        pass
    # retranslateUi

