# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_application.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QFormLayout, QLabel, QListWidget,
    QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget)

class Ui_NewApplication(object):
    def setupUi(self, NewApplication):
        if not NewApplication.objectName():
            NewApplication.setObjectName(u"NewApplication")
        NewApplication.resize(560, 420)
        self.dialog_layout = QVBoxLayout(NewApplication)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(NewApplication)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.calls = QListWidget(NewApplication)
        self.calls.setObjectName(u"calls")
        self.calls.setMinimumSize(QSize(460, 150))
        self.calls.setWordWrap(True)

        self.dialog_layout.addWidget(self.calls)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.round_label = QLabel(NewApplication)
        self.round_label.setObjectName(u"round_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.round_label)

        self.round = QComboBox(NewApplication)
        self.round.setObjectName(u"round")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.round)

        self.language_label = QLabel(NewApplication)
        self.language_label.setObjectName(u"language_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(NewApplication)
        self.language.setObjectName(u"language")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)


        self.dialog_layout.addLayout(self.fields)

        self.note = QLabel(NewApplication)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"help")
        self.note.setWordWrap(True)

        self.dialog_layout.addWidget(self.note)

        self.buttons = QDialogButtonBox(NewApplication)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.round_label.setBuddy(self.round)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewApplication)

        QMetaObject.connectSlotsByName(NewApplication)
    # setupUi

    def retranslateUi(self, NewApplication):
        NewApplication.setWindowTitle(QCoreApplication.translate("NewApplication", u"New application", None))
        self.heading.setText(QCoreApplication.translate("NewApplication", u"To which call do you apply?", None))
#if QT_CONFIG(accessibility)
        self.calls.setAccessibleName(QCoreApplication.translate("NewApplication", u"Calls", None))
#endif // QT_CONFIG(accessibility)
        self.round_label.setText(QCoreApplication.translate("NewApplication", u"&Round", None))
        self.language_label.setText(QCoreApplication.translate("NewApplication", u"&Written in", None))
    # retranslateUi

