# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'status_line.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QToolButton, QWidget)

class Ui_StatusLine(object):
    def setupUi(self, StatusLine):
        if not StatusLine.objectName():
            StatusLine.setObjectName(u"StatusLine")
        self.row = QHBoxLayout(StatusLine)
        self.row.setSpacing(4)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(8, 0, 8, 0)
        self.total = QToolButton(StatusLine)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"figure", u"cost")

        self.row.addWidget(self.total)

        self.support = QToolButton(StatusLine)
        self.support.setObjectName(u"support")
        self.support.setProperty(u"figure", u"support")

        self.row.addWidget(self.support)

        self.own = QToolButton(StatusLine)
        self.own.setObjectName(u"own")
        self.own.setProperty(u"figure", u"own")

        self.row.addWidget(self.own)

        self.counts = QLabel(StatusLine)
        self.counts.setObjectName(u"counts")

        self.row.addWidget(self.counts)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.space_1)

        self.sum = QLabel(StatusLine)
        self.sum.setObjectName(u"sum")
        self.sum.setProperty(u"kind", u"figure")

        self.row.addWidget(self.sum)

        self.space_2 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.space_2)

        self.saved = QLabel(StatusLine)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"kind", u"label")

        self.row.addWidget(self.saved)

        self.space_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.space_3)

        self.speak_fi = QToolButton(StatusLine)
        self.speak_fi.setObjectName(u"speak_fi")
        self.speak_fi.setText(u"FI")
#if QT_CONFIG(accessibility)
        self.speak_fi.setAccessibleName(u"Suomeksi")
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.speak_fi.setToolTip(u"Suomeksi")
#endif // QT_CONFIG(tooltip)
        self.speak_fi.setCheckable(True)
        self.speak_fi.setAutoExclusive(True)

        self.row.addWidget(self.speak_fi)

        self.speak_sv = QToolButton(StatusLine)
        self.speak_sv.setObjectName(u"speak_sv")
        self.speak_sv.setText(u"SV")
#if QT_CONFIG(accessibility)
        self.speak_sv.setAccessibleName(u"P\u00e5 svenska")
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.speak_sv.setToolTip(u"P\u00e5 svenska")
#endif // QT_CONFIG(tooltip)
        self.speak_sv.setCheckable(True)
        self.speak_sv.setAutoExclusive(True)

        self.row.addWidget(self.speak_sv)

        self.speak_en = QToolButton(StatusLine)
        self.speak_en.setObjectName(u"speak_en")
        self.speak_en.setText(u"EN")
#if QT_CONFIG(accessibility)
        self.speak_en.setAccessibleName(u"In English")
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.speak_en.setToolTip(u"In English")
#endif // QT_CONFIG(tooltip)
        self.speak_en.setCheckable(True)
        self.speak_en.setAutoExclusive(True)

        self.row.addWidget(self.speak_en)


        self.retranslateUi(StatusLine)

        QMetaObject.connectSlotsByName(StatusLine)
    # setupUi

    def retranslateUi(self, StatusLine):
#if QT_CONFIG(tooltip)
        self.total.setToolTip(QCoreApplication.translate("StatusLine", u"Press Enter to see how this figure came about", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.support.setToolTip(QCoreApplication.translate("StatusLine", u"Press Enter to see how this figure came about", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.own.setToolTip(QCoreApplication.translate("StatusLine", u"Press Enter to see how this figure came about", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.counts.setAccessibleName(QCoreApplication.translate("StatusLine", u"Verdicts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sum.setAccessibleName(QCoreApplication.translate("StatusLine", u"Sum of the selection", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

