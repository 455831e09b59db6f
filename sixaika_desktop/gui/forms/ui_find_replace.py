# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'find_replace.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_FindReplace(object):
    def setupUi(self, FindReplace):
        if not FindReplace.objectName():
            FindReplace.setObjectName(u"FindReplace")
        FindReplace.resize(720, 460)
        self.dialog_layout = QVBoxLayout(FindReplace)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.find_label = QLabel(FindReplace)
        self.find_label.setObjectName(u"find_label")

        self.fields.addWidget(self.find_label, 0, 0, 1, 1)

        self.find = QLineEdit(FindReplace)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.fields.addWidget(self.find, 0, 1, 1, 1)

        self.replace_label = QLabel(FindReplace)
        self.replace_label.setObjectName(u"replace_label")

        self.fields.addWidget(self.replace_label, 1, 0, 1, 1)

        self.replacement = QLineEdit(FindReplace)
        self.replacement.setObjectName(u"replacement")
        self.replacement.setClearButtonEnabled(True)

        self.fields.addWidget(self.replacement, 1, 1, 1, 1)


        self.dialog_layout.addLayout(self.fields)

        self.options = QHBoxLayout()
        self.options.setSpacing(16)
        self.options.setObjectName(u"options")
        self.match_case = QCheckBox(FindReplace)
        self.match_case.setObjectName(u"match_case")

        self.options.addWidget(self.match_case)

        self.whole_words = QCheckBox(FindReplace)
        self.whole_words.setObjectName(u"whole_words")

        self.options.addWidget(self.whole_words)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.options.addItem(self.space_1)

        self.previous_button = QPushButton(FindReplace)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setAutoDefault(False)

        self.options.addWidget(self.previous_button)

        self.next_button = QPushButton(FindReplace)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(True)

        self.options.addWidget(self.next_button)


        self.dialog_layout.addLayout(self.options)

        self.found = QTreeWidget(FindReplace)
        self.found.setObjectName(u"found")
        self.found.setRootIsDecorated(False)
        self.found.setUniformRowHeights(True)
        self.found.setAlternatingRowColors(True)

        self.dialog_layout.addWidget(self.found)

        self.count = QLabel(FindReplace)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"label")
        self.count.setWordWrap(True)

        self.dialog_layout.addWidget(self.count)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space_2)

        self.replace_one = QPushButton(FindReplace)
        self.replace_one.setObjectName(u"replace_one")
        self.replace_one.setAutoDefault(False)

        self.foot.addWidget(self.replace_one)

        self.replace_all = QPushButton(FindReplace)
        self.replace_all.setObjectName(u"replace_all")
        self.replace_all.setAutoDefault(False)

        self.foot.addWidget(self.replace_all)

        self.close_button = QPushButton(FindReplace)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.foot.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find)
        self.replace_label.setBuddy(self.replacement)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FindReplace)

        self.next_button.setDefault(True)


        QMetaObject.connectSlotsByName(FindReplace)
    # setupUi

    def retranslateUi(self, FindReplace):
        FindReplace.setWindowTitle(QCoreApplication.translate("FindReplace", u"Find and replace", None))
        self.find_label.setText(QCoreApplication.translate("FindReplace", u"&Find", None))
        self.replace_label.setText(QCoreApplication.translate("FindReplace", u"Replace &with", None))
        self.match_case.setText(QCoreApplication.translate("FindReplace", u"Match &case", None))
        self.whole_words.setText(QCoreApplication.translate("FindReplace", u"Whole w&ords", None))
        self.previous_button.setText(QCoreApplication.translate("FindReplace", u"&Previous", None))
        self.next_button.setText(QCoreApplication.translate("FindReplace", u"&Next", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("FindReplace", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.replace_one.setText(QCoreApplication.translate("FindReplace", u"&Replace", None))
        self.replace_all.setText(QCoreApplication.translate("FindReplace", u"Replace &all", None))
        self.close_button.setText(QCoreApplication.translate("FindReplace", u"Close", None))
    # retranslateUi

