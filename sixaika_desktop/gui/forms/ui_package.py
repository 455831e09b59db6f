# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'package.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListView,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTabWidget, QToolButton, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

from sixaika_desktop.gui.widgets.package_paper import PaperView

class Ui_PackagePage(object):
    def setupUi(self, PackagePage):
        if not PackagePage.objectName():
            PackagePage.setObjectName(u"PackagePage")
        PackagePage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(PackagePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headline = QLabel(PackagePage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.language_label = QLabel(PackagePage)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"kind", u"label")

        self.head.addWidget(self.language_label)

        self.language = QComboBox(PackagePage)
        self.language.setObjectName(u"language")

        self.head.addWidget(self.language)

        self.zip = QCheckBox(PackagePage)
        self.zip.setObjectName(u"zip")

        self.head.addWidget(self.zip)

        self.make = QPushButton(PackagePage)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"kind", u"primary")
        self.make.setProperty(u"icon_name", u"package-export")
        self.make.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.make)


        self.page_layout.addLayout(self.head)

        self.state = QLabel(PackagePage)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"kind", u"help")
        self.state.setText(u"\u2013")
        self.state.setWordWrap(True)

        self.page_layout.addWidget(self.state)

        self.work = QWidget(PackagePage)
        self.work.setObjectName(u"work")
        self.work_layout = QHBoxLayout(self.work)
        self.work_layout.setSpacing(8)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.progress = QProgressBar(self.work)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)

        self.work_layout.addWidget(self.progress)

        self.cancel = QPushButton(self.work)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"icon_name", u"x")

        self.work_layout.addWidget(self.cancel)


        self.page_layout.addWidget(self.work)

        self.tabs = QTabWidget(PackagePage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.parts_tab = QWidget()
        self.parts_tab.setObjectName(u"parts_tab")
        self.parts_layout = QVBoxLayout(self.parts_tab)
        self.parts_layout.setSpacing(8)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(8, 8, 8, 8)
        self.parts = QTreeWidget(self.parts_tab)
        self.parts.setObjectName(u"parts")
        self.parts.setRootIsDecorated(False)
        self.parts.setWordWrap(True)
        self.parts.setAlternatingRowColors(True)
        self.parts.setAllColumnsShowFocus(True)
        self.parts.setColumnCount(4)

        self.parts_layout.addWidget(self.parts)

        self.parts_acts = QHBoxLayout()
        self.parts_acts.setSpacing(8)
        self.parts_acts.setObjectName(u"parts_acts")
        self.parts_acts.setContentsMargins(0, 0, 0, 0)
        self.all = QPushButton(self.parts_tab)
        self.all.setObjectName(u"all")
        self.all.setProperty(u"kind", u"quiet")
        self.all.setProperty(u"icon_name", u"select-all")

        self.parts_acts.addWidget(self.all)

        self.none = QPushButton(self.parts_tab)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"kind", u"quiet")
        self.none.setProperty(u"icon_name", u"x")

        self.parts_acts.addWidget(self.none)

        self.see = QPushButton(self.parts_tab)
        self.see.setObjectName(u"see")
        self.see.setProperty(u"kind", u"quiet")
        self.see.setProperty(u"icon_name", u"eye")

        self.parts_acts.addWidget(self.see)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.parts_acts.addItem(self.space_2)

        self.single = QPushButton(self.parts_tab)
        self.single.setObjectName(u"single")
        self.single.setProperty(u"icon_name", u"file-export")

        self.parts_acts.addWidget(self.single)

        self.print = QPushButton(self.parts_tab)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"icon_name", u"printer")

        self.parts_acts.addWidget(self.print)


        self.parts_layout.addLayout(self.parts_acts)

        self.tabs.addTab(self.parts_tab, "")
        self.preview_tab = QWidget()
        self.preview_tab.setObjectName(u"preview_tab")
        self.preview_layout = QVBoxLayout(self.preview_tab)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(8, 8, 8, 8)
        self.preview_head = QHBoxLayout()
        self.preview_head.setSpacing(4)
        self.preview_head.setObjectName(u"preview_head")
        self.preview_head.setContentsMargins(0, 0, 0, 0)
        self.shown = QComboBox(self.preview_tab)
        self.shown.setObjectName(u"shown")

        self.preview_head.addWidget(self.shown)

        self.previous = QToolButton(self.preview_tab)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"icon_name", u"chevron-up")
        self.previous.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.preview_head.addWidget(self.previous)

        self.number = QLineEdit(self.preview_tab)
        self.number.setObjectName(u"number")
        self.number.setMaximumWidth(52)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.preview_head.addWidget(self.number)

        self.count = QLabel(self.preview_tab)
        self.count.setObjectName(u"count")
        self.count.setText(u"\u2013")

        self.preview_head.addWidget(self.count)

        self.following = QToolButton(self.preview_tab)
        self.following.setObjectName(u"following")
        self.following.setProperty(u"icon_name", u"chevron-down")
        self.following.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.preview_head.addWidget(self.following)

        self.smaller = QToolButton(self.preview_tab)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setProperty(u"icon_name", u"zoom-out")
        self.smaller.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.preview_head.addWidget(self.smaller)

        self.scale = QLabel(self.preview_tab)
        self.scale.setObjectName(u"scale")
        self.scale.setText(u"\u2013")

        self.preview_head.addWidget(self.scale)

        self.larger = QToolButton(self.preview_tab)
        self.larger.setObjectName(u"larger")
        self.larger.setProperty(u"icon_name", u"zoom-in")
        self.larger.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.preview_head.addWidget(self.larger)

        self.fit_width = QToolButton(self.preview_tab)
        self.fit_width.setObjectName(u"fit_width")
        self.fit_width.setProperty(u"icon_name", u"arrows-maximize")
        self.fit_width.setCheckable(True)
        self.fit_width.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.preview_head.addWidget(self.fit_width)

        self.fit_page = QToolButton(self.preview_tab)
        self.fit_page.setObjectName(u"fit_page")
        self.fit_page.setProperty(u"icon_name", u"file-text")
        self.fit_page.setCheckable(True)
        self.fit_page.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.preview_head.addWidget(self.fit_page)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_head.addItem(self.space_3)

        self.search = QLineEdit(self.preview_tab)
        self.search.setObjectName(u"search")

        self.preview_head.addWidget(self.search)

        self.hits = QLabel(self.preview_tab)
        self.hits.setObjectName(u"hits")
        self.hits.setProperty(u"kind", u"label")
        self.hits.setText(u"\u2013")

        self.preview_head.addWidget(self.hits)


        self.preview_layout.addLayout(self.preview_head)

        self.preview_note = QLabel(self.preview_tab)
        self.preview_note.setObjectName(u"preview_note")
        self.preview_note.setProperty(u"kind", u"help")
        self.preview_note.setText(u"\u2013")
        self.preview_note.setWordWrap(True)

        self.preview_layout.addWidget(self.preview_note)

        self.preview_splitter = QSplitter(self.preview_tab)
        self.preview_splitter.setObjectName(u"preview_splitter")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.preview_splitter.sizePolicy().hasHeightForWidth())
        self.preview_splitter.setSizePolicy(sizePolicy)
        self.preview_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.thumbs = QListView(self.preview_splitter)
        self.thumbs.setObjectName(u"thumbs")
        self.preview_splitter.addWidget(self.thumbs)
        self.paper = PaperView(self.preview_splitter)
        self.paper.setObjectName(u"paper")
        self.preview_splitter.addWidget(self.paper)

        self.preview_layout.addWidget(self.preview_splitter)

        self.tabs.addTab(self.preview_tab, "")
        self.files_tab = QWidget()
        self.files_tab.setObjectName(u"files_tab")
        self.files_layout = QVBoxLayout(self.files_tab)
        self.files_layout.setSpacing(8)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setContentsMargins(8, 8, 8, 8)
        self.files_note = QLabel(self.files_tab)
        self.files_note.setObjectName(u"files_note")
        self.files_note.setProperty(u"kind", u"help")
        self.files_note.setText(u"\u2013")
        self.files_note.setWordWrap(True)

        self.files_layout.addWidget(self.files_note)

        self.files = QTreeWidget(self.files_tab)
        self.files.setObjectName(u"files")
        self.files.setRootIsDecorated(False)
        self.files.setUniformRowHeights(True)
        self.files.setAlternatingRowColors(True)
        self.files.setAllColumnsShowFocus(True)
        self.files.setColumnCount(3)

        self.files_layout.addWidget(self.files)

        self.files_acts = QHBoxLayout()
        self.files_acts.setSpacing(8)
        self.files_acts.setObjectName(u"files_acts")
        self.files_acts.setContentsMargins(0, 0, 0, 0)
        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_acts.addItem(self.space_4)

        self.open_folder = QPushButton(self.files_tab)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setProperty(u"icon_name", u"folder-open")

        self.files_acts.addWidget(self.open_folder)


        self.files_layout.addLayout(self.files_acts)

        self.tabs.addTab(self.files_tab, "")

        self.page_layout.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PackagePage)

        QMetaObject.connectSlotsByName(PackagePage)
    # setupUi

    def retranslateUi(self, PackagePage):
        self.headline.setText(QCoreApplication.translate("PackagePage", u"Package", None))
        self.language_label.setText(QCoreApplication.translate("PackagePage", u"Language of the papers", None))
        self.zip.setText(QCoreApplication.translate("PackagePage", u"A zip as well", None))
        self.make.setText(QCoreApplication.translate("PackagePage", u"Make the package", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("PackagePage", u"Progress of the package", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("PackagePage", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("PackagePage", u"Parts of the package", None))
#endif // QT_CONFIG(accessibility)
        self.all.setText(QCoreApplication.translate("PackagePage", u"Choose all", None))
        self.none.setText(QCoreApplication.translate("PackagePage", u"Choose none", None))
        self.see.setText(QCoreApplication.translate("PackagePage", u"Show the part", None))
#if QT_CONFIG(tooltip)
        self.see.setToolTip(QCoreApplication.translate("PackagePage", u"Show the pages of this part in the preview (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.single.setText(QCoreApplication.translate("PackagePage", u"Export one file", None))
        self.print.setText(QCoreApplication.translate("PackagePage", u"Print the chosen parts", None))
        self.tabs.setTabText(self.tabs.indexOf(self.parts_tab), QCoreApplication.translate("PackagePage", u"Parts", None))
#if QT_CONFIG(accessibility)
        self.shown.setAccessibleName(QCoreApplication.translate("PackagePage", u"Part that is shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous.setToolTip(QCoreApplication.translate("PackagePage", u"Previous page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("PackagePage", u"Previous page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("PackagePage", u"Page number", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.following.setToolTip(QCoreApplication.translate("PackagePage", u"Next page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.following.setAccessibleName(QCoreApplication.translate("PackagePage", u"Next page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("PackagePage", u"Smaller", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("PackagePage", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("PackagePage", u"Larger", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("PackagePage", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fit_width.setToolTip(QCoreApplication.translate("PackagePage", u"Fit the width", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fit_width.setAccessibleName(QCoreApplication.translate("PackagePage", u"Fit the width", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fit_page.setToolTip(QCoreApplication.translate("PackagePage", u"Fit the whole page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fit_page.setAccessibleName(QCoreApplication.translate("PackagePage", u"Fit the whole page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("PackagePage", u"Find in the papers", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("PackagePage", u"Find in the papers", None))
#if QT_CONFIG(accessibility)
        self.thumbs.setAccessibleName(QCoreApplication.translate("PackagePage", u"Pages as small pictures", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("PackagePage", u"Pages of the papers", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.preview_tab), QCoreApplication.translate("PackagePage", u"Preview", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("PackagePage", u"Files of the package", None))
#endif // QT_CONFIG(accessibility)
        self.open_folder.setText(QCoreApplication.translate("PackagePage", u"Open the folder", None))
        self.tabs.setTabText(self.tabs.indexOf(self.files_tab), QCoreApplication.translate("PackagePage", u"Files made", None))
        pass
    # retranslateUi

