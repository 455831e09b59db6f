# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consortium.ui'
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
    QLineEdit, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QTabWidget,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.widgets.city_map import CityMap
from sixaika_desktop.gui.widgets.texts_edit import TextsEdit

class Ui_ConsortiumPage(object):
    def setupUi(self, ConsortiumPage):
        if not ConsortiumPage.objectName():
            ConsortiumPage.setObjectName(u"ConsortiumPage")
        ConsortiumPage.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(ConsortiumPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.headline = QLabel(ConsortiumPage)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"kind", u"headline")

        self.head.addWidget(self.headline)

        self.space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_1)

        self.add = QLineEdit(ConsortiumPage)
        self.add.setObjectName(u"add")
        self.add.setMinimumSize(QSize(160, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.add.sizePolicy().hasHeightForWidth())
        self.add.setSizePolicy(sizePolicy)

        self.head.addWidget(self.add)

        self.add_button = QPushButton(ConsortiumPage)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"kind", u"primary")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"icon_tone", u"primary")

        self.head.addWidget(self.add_button)


        self.page_layout.addLayout(self.head)

        self.splitter = QSplitter(ConsortiumPage)
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
        self.upper_layout.setSpacing(6)
        self.upper_layout.setObjectName(u"upper_layout")
        self.upper_layout.setContentsMargins(0, 0, 0, 6)
        self.upper_row = QHBoxLayout()
        self.upper_row.setSpacing(12)
        self.upper_row.setObjectName(u"upper_row")
        self.map_box = QVBoxLayout()
        self.map_box.setSpacing(0)
        self.map_box.setObjectName(u"map_box")
        self.map = CityMap(self.upper)
        self.map.setObjectName(u"map")
        self.map.setMinimumSize(QSize(140, 200))
        self.map.setMaximumSize(QSize(156, 16777215))

        self.map_box.addWidget(self.map)


        self.upper_row.addLayout(self.map_box)

        self.partners_box = QVBoxLayout()
        self.partners_box.setSpacing(6)
        self.partners_box.setObjectName(u"partners_box")
        self.partners = RowsView(self.upper)
        self.partners.setObjectName(u"partners")
        self.partners.setShowGrid(True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.partners.sizePolicy().hasHeightForWidth())
        self.partners.setSizePolicy(sizePolicy2)

        self.partners_box.addWidget(self.partners)

        self.empty = QLabel(self.upper)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"kind", u"help")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy2.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy2)

        self.partners_box.addWidget(self.empty)


        self.upper_row.addLayout(self.partners_box)


        self.upper_layout.addLayout(self.upper_row)

        self.partner_actions = QHBoxLayout()
        self.partner_actions.setSpacing(6)
        self.partner_actions.setObjectName(u"partner_actions")
        self.make_lead = QPushButton(self.upper)
        self.make_lead.setObjectName(u"make_lead")
        self.make_lead.setProperty(u"icon_name", u"flag")

        self.partner_actions.addWidget(self.make_lead)

        self.toggle_active = QPushButton(self.upper)
        self.toggle_active.setObjectName(u"toggle_active")
        self.toggle_active.setProperty(u"icon_name", u"player-pause")

        self.partner_actions.addWidget(self.toggle_active)

        self.copy_partner = QPushButton(self.upper)
        self.copy_partner.setObjectName(u"copy_partner")
        self.copy_partner.setProperty(u"icon_name", u"copy")

        self.partner_actions.addWidget(self.copy_partner)

        self.remove_partner = QPushButton(self.upper)
        self.remove_partner.setObjectName(u"remove_partner")
        self.remove_partner.setProperty(u"icon_name", u"trash")

        self.partner_actions.addWidget(self.remove_partner)

        self.keep_in_book = QPushButton(self.upper)
        self.keep_in_book.setObjectName(u"keep_in_book")
        self.keep_in_book.setProperty(u"icon_name", u"building")

        self.partner_actions.addWidget(self.keep_in_book)

        self.space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.partner_actions.addItem(self.space_2)


        self.upper_layout.addLayout(self.partner_actions)

        self.splitter.addWidget(self.upper)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_organisation = QWidget()
        self.tab_organisation.setObjectName(u"tab_organisation")
        self.l1 = QVBoxLayout(self.tab_organisation)
        self.l1.setObjectName(u"l1")
        self.l1.setContentsMargins(0, 0, 0, 0)
        self.scroll1 = QScrollArea(self.tab_organisation)
        self.scroll1.setObjectName(u"scroll1")
        self.scroll1.setWidgetResizable(True)
        self.scroll1.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll1.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll1.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.c1 = QWidget()
        self.c1.setObjectName(u"c1")
        self.c1.setProperty(u"kind", u"page")
        self.c1l = QVBoxLayout(self.c1)
        self.c1l.setSpacing(10)
        self.c1l.setObjectName(u"c1l")
        self.c1l.setContentsMargins(12, 12, 12, 12)
        self.g1 = QGridLayout()
        self.g1.setObjectName(u"g1")
        self.g1.setHorizontalSpacing(16)
        self.g1.setVerticalSpacing(10)
        self.box_name = QVBoxLayout()
        self.box_name.setSpacing(2)
        self.box_name.setObjectName(u"box_name")
        self.label_name = QLabel(self.c1)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setProperty(u"kind", u"label")
        self.label_name.setText(u"name")

        self.box_name.addWidget(self.label_name)

        self.name = TextsEdit(self.c1)
        self.name.setObjectName(u"name")

        self.box_name.addWidget(self.name)


        self.g1.addLayout(self.box_name, 0, 0, 1, 2)

        self.box_acronym = QVBoxLayout()
        self.box_acronym.setSpacing(2)
        self.box_acronym.setObjectName(u"box_acronym")
        self.label_acronym = QLabel(self.c1)
        self.label_acronym.setObjectName(u"label_acronym")
        self.label_acronym.setProperty(u"kind", u"label")
        self.label_acronym.setText(u"acronym")

        self.box_acronym.addWidget(self.label_acronym)

        self.acronym = QLineEdit(self.c1)
        self.acronym.setObjectName(u"acronym")

        self.box_acronym.addWidget(self.acronym)

        self.space_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_acronym.addItem(self.space_3)


        self.g1.addLayout(self.box_acronym, 0, 2, 1, 1)

        self.box_role = QVBoxLayout()
        self.box_role.setSpacing(2)
        self.box_role.setObjectName(u"box_role")
        self.label_role = QLabel(self.c1)
        self.label_role.setObjectName(u"label_role")
        self.label_role.setProperty(u"kind", u"label")
        self.label_role.setText(u"role")

        self.box_role.addWidget(self.label_role)

        self.role = QComboBox(self.c1)
        self.role.setObjectName(u"role")

        self.box_role.addWidget(self.role)

        self.space_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_role.addItem(self.space_4)


        self.g1.addLayout(self.box_role, 1, 0, 1, 1)

        self.box_business_id = QVBoxLayout()
        self.box_business_id.setSpacing(2)
        self.box_business_id.setObjectName(u"box_business_id")
        self.label_business_id = QLabel(self.c1)
        self.label_business_id.setObjectName(u"label_business_id")
        self.label_business_id.setProperty(u"kind", u"label")
        self.label_business_id.setText(u"business_id")

        self.box_business_id.addWidget(self.label_business_id)

        self.business_id = QLineEdit(self.c1)
        self.business_id.setObjectName(u"business_id")

        self.box_business_id.addWidget(self.business_id)

        self.space_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_business_id.addItem(self.space_5)


        self.g1.addLayout(self.box_business_id, 1, 1, 1, 1)

        self.box_vat_id = QVBoxLayout()
        self.box_vat_id.setSpacing(2)
        self.box_vat_id.setObjectName(u"box_vat_id")
        self.label_vat_id = QLabel(self.c1)
        self.label_vat_id.setObjectName(u"label_vat_id")
        self.label_vat_id.setProperty(u"kind", u"label")
        self.label_vat_id.setText(u"vat_id")

        self.box_vat_id.addWidget(self.label_vat_id)

        self.vat_id = QLineEdit(self.c1)
        self.vat_id.setObjectName(u"vat_id")

        self.box_vat_id.addWidget(self.vat_id)

        self.space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_vat_id.addItem(self.space_6)


        self.g1.addLayout(self.box_vat_id, 1, 2, 1, 1)

        self.box_type = QVBoxLayout()
        self.box_type.setSpacing(2)
        self.box_type.setObjectName(u"box_type")
        self.label_type = QLabel(self.c1)
        self.label_type.setObjectName(u"label_type")
        self.label_type.setProperty(u"kind", u"label")
        self.label_type.setText(u"type")

        self.box_type.addWidget(self.label_type)

        self.type = QComboBox(self.c1)
        self.type.setObjectName(u"type")

        self.box_type.addWidget(self.type)

        self.space_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_type.addItem(self.space_7)


        self.g1.addLayout(self.box_type, 2, 0, 1, 1)

        self.box_legal_form = QVBoxLayout()
        self.box_legal_form.setSpacing(2)
        self.box_legal_form.setObjectName(u"box_legal_form")
        self.label_legal_form = QLabel(self.c1)
        self.label_legal_form.setObjectName(u"label_legal_form")
        self.label_legal_form.setProperty(u"kind", u"label")
        self.label_legal_form.setText(u"legal_form")

        self.box_legal_form.addWidget(self.label_legal_form)

        self.legal_form = QComboBox(self.c1)
        self.legal_form.setObjectName(u"legal_form")

        self.box_legal_form.addWidget(self.legal_form)

        self.space_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_legal_form.addItem(self.space_8)


        self.g1.addLayout(self.box_legal_form, 2, 1, 1, 1)

        self.box_vat = QVBoxLayout()
        self.box_vat.setSpacing(2)
        self.box_vat.setObjectName(u"box_vat")
        self.label_vat = QLabel(self.c1)
        self.label_vat.setObjectName(u"label_vat")
        self.label_vat.setProperty(u"kind", u"label")
        self.label_vat.setText(u"vat")

        self.box_vat.addWidget(self.label_vat)

        self.vat = QComboBox(self.c1)
        self.vat.setObjectName(u"vat")

        self.box_vat.addWidget(self.vat)

        self.space_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_vat.addItem(self.space_9)


        self.g1.addLayout(self.box_vat, 2, 2, 1, 1)

        self.box_city_area = QVBoxLayout()
        self.box_city_area.setSpacing(2)
        self.box_city_area.setObjectName(u"box_city_area")
        self.label_city_area = QLabel(self.c1)
        self.label_city_area.setObjectName(u"label_city_area")
        self.label_city_area.setProperty(u"kind", u"label")
        self.label_city_area.setText(u"city_area")

        self.box_city_area.addWidget(self.label_city_area)

        self.city_area = QComboBox(self.c1)
        self.city_area.setObjectName(u"city_area")

        self.box_city_area.addWidget(self.city_area)

        self.space_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_city_area.addItem(self.space_10)


        self.g1.addLayout(self.box_city_area, 3, 0, 1, 1)

        self.box_owner_city = QVBoxLayout()
        self.box_owner_city.setSpacing(2)
        self.box_owner_city.setObjectName(u"box_owner_city")
        self.label_owner_city = QLabel(self.c1)
        self.label_owner_city.setObjectName(u"label_owner_city")
        self.label_owner_city.setProperty(u"kind", u"label")
        self.label_owner_city.setText(u"owner_city")

        self.box_owner_city.addWidget(self.label_owner_city)

        self.owner_city = QComboBox(self.c1)
        self.owner_city.setObjectName(u"owner_city")

        self.box_owner_city.addWidget(self.owner_city)

        self.space_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_owner_city.addItem(self.space_11)


        self.g1.addLayout(self.box_owner_city, 3, 1, 1, 1)

        self.box_municipality = QVBoxLayout()
        self.box_municipality.setSpacing(2)
        self.box_municipality.setObjectName(u"box_municipality")
        self.label_municipality = QLabel(self.c1)
        self.label_municipality.setObjectName(u"label_municipality")
        self.label_municipality.setProperty(u"kind", u"label")
        self.label_municipality.setText(u"municipality")

        self.box_municipality.addWidget(self.label_municipality)

        self.municipality = QComboBox(self.c1)
        self.municipality.setObjectName(u"municipality")
        self.municipality.setEditable(True)

        self.box_municipality.addWidget(self.municipality)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_municipality.addItem(self.space_12)


        self.g1.addLayout(self.box_municipality, 3, 2, 1, 1)

        self.box_for_profit = QVBoxLayout()
        self.box_for_profit.setSpacing(2)
        self.box_for_profit.setObjectName(u"box_for_profit")
        self.label_for_profit = QLabel(self.c1)
        self.label_for_profit.setObjectName(u"label_for_profit")
        self.label_for_profit.setProperty(u"kind", u"label")
        self.label_for_profit.setText(u"for_profit")

        self.box_for_profit.addWidget(self.label_for_profit)

        self.for_profit = QComboBox(self.c1)
        self.for_profit.setObjectName(u"for_profit")

        self.box_for_profit.addWidget(self.for_profit)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_for_profit.addItem(self.space_13)


        self.g1.addLayout(self.box_for_profit, 4, 0, 1, 1)

        self.box_own_business = QVBoxLayout()
        self.box_own_business.setSpacing(2)
        self.box_own_business.setObjectName(u"box_own_business")
        self.label_own_business = QLabel(self.c1)
        self.label_own_business.setObjectName(u"label_own_business")
        self.label_own_business.setProperty(u"kind", u"label")
        self.label_own_business.setText(u"own_business")

        self.box_own_business.addWidget(self.label_own_business)

        self.own_business = QComboBox(self.c1)
        self.own_business.setObjectName(u"own_business")

        self.box_own_business.addWidget(self.own_business)

        self.space_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_own_business.addItem(self.space_14)


        self.g1.addLayout(self.box_own_business, 4, 1, 1, 1)

        self.box_unit_of = QVBoxLayout()
        self.box_unit_of.setSpacing(2)
        self.box_unit_of.setObjectName(u"box_unit_of")
        self.label_unit_of = QLabel(self.c1)
        self.label_unit_of.setObjectName(u"label_unit_of")
        self.label_unit_of.setProperty(u"kind", u"label")
        self.label_unit_of.setText(u"unit_of")

        self.box_unit_of.addWidget(self.label_unit_of)

        self.unit_of = QComboBox(self.c1)
        self.unit_of.setObjectName(u"unit_of")

        self.box_unit_of.addWidget(self.unit_of)

        self.space_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_unit_of.addItem(self.space_15)


        self.g1.addLayout(self.box_unit_of, 4, 2, 1, 1)

        self.box_country = QVBoxLayout()
        self.box_country.setSpacing(2)
        self.box_country.setObjectName(u"box_country")
        self.label_country = QLabel(self.c1)
        self.label_country.setObjectName(u"label_country")
        self.label_country.setProperty(u"kind", u"label")
        self.label_country.setText(u"country")

        self.box_country.addWidget(self.label_country)

        self.country = QLineEdit(self.c1)
        self.country.setObjectName(u"country")

        self.box_country.addWidget(self.country)

        self.space_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_country.addItem(self.space_16)


        self.g1.addLayout(self.box_country, 5, 0, 1, 1)

        self.box_nuts = QVBoxLayout()
        self.box_nuts.setSpacing(2)
        self.box_nuts.setObjectName(u"box_nuts")
        self.label_nuts = QLabel(self.c1)
        self.label_nuts.setObjectName(u"label_nuts")
        self.label_nuts.setProperty(u"kind", u"label")
        self.label_nuts.setText(u"nuts")

        self.box_nuts.addWidget(self.label_nuts)

        self.nuts = QLineEdit(self.c1)
        self.nuts.setObjectName(u"nuts")

        self.box_nuts.addWidget(self.nuts)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_nuts.addItem(self.space_17)


        self.g1.addLayout(self.box_nuts, 5, 1, 1, 1)

        self.box_pic = QVBoxLayout()
        self.box_pic.setSpacing(2)
        self.box_pic.setObjectName(u"box_pic")
        self.label_pic = QLabel(self.c1)
        self.label_pic.setObjectName(u"label_pic")
        self.label_pic.setProperty(u"kind", u"label")
        self.label_pic.setText(u"pic")

        self.box_pic.addWidget(self.label_pic)

        self.pic = QLineEdit(self.c1)
        self.pic.setObjectName(u"pic")

        self.box_pic.addWidget(self.pic)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_pic.addItem(self.space_18)


        self.g1.addLayout(self.box_pic, 5, 2, 1, 1)

        self.active = QCheckBox(self.c1)
        self.active.setObjectName(u"active")

        self.g1.addWidget(self.active, 6, 0, 1, 1)

        self.g1.setColumnStretch(0, 1)
        self.g1.setColumnStretch(1, 1)
        self.g1.setColumnStretch(2, 1)

        self.c1l.addLayout(self.g1)

        self.space_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.c1l.addItem(self.space_19)

        self.scroll1.setWidget(self.c1)

        self.l1.addWidget(self.scroll1)

        self.tabs.addTab(self.tab_organisation, "")
        self.tab_contacts = QWidget()
        self.tab_contacts.setObjectName(u"tab_contacts")
        self.l2 = QVBoxLayout(self.tab_contacts)
        self.l2.setSpacing(10)
        self.l2.setObjectName(u"l2")
        self.l2.setContentsMargins(12, 12, 12, 12)
        self.g2 = QGridLayout()
        self.g2.setObjectName(u"g2")
        self.g2.setHorizontalSpacing(16)
        self.g2.setVerticalSpacing(10)
        self.box_street = QVBoxLayout()
        self.box_street.setSpacing(2)
        self.box_street.setObjectName(u"box_street")
        self.label_street = QLabel(self.tab_contacts)
        self.label_street.setObjectName(u"label_street")
        self.label_street.setProperty(u"kind", u"label")
        self.label_street.setText(u"street")

        self.box_street.addWidget(self.label_street)

        self.street = QLineEdit(self.tab_contacts)
        self.street.setObjectName(u"street")

        self.box_street.addWidget(self.street)

        self.space_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_street.addItem(self.space_20)


        self.g2.addLayout(self.box_street, 0, 0, 1, 2)

        self.box_postcode = QVBoxLayout()
        self.box_postcode.setSpacing(2)
        self.box_postcode.setObjectName(u"box_postcode")
        self.label_postcode = QLabel(self.tab_contacts)
        self.label_postcode.setObjectName(u"label_postcode")
        self.label_postcode.setProperty(u"kind", u"label")
        self.label_postcode.setText(u"postcode")

        self.box_postcode.addWidget(self.label_postcode)

        self.postcode = QLineEdit(self.tab_contacts)
        self.postcode.setObjectName(u"postcode")

        self.box_postcode.addWidget(self.postcode)

        self.space_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_postcode.addItem(self.space_21)


        self.g2.addLayout(self.box_postcode, 0, 2, 1, 1)

        self.box_town = QVBoxLayout()
        self.box_town.setSpacing(2)
        self.box_town.setObjectName(u"box_town")
        self.label_town = QLabel(self.tab_contacts)
        self.label_town.setObjectName(u"label_town")
        self.label_town.setProperty(u"kind", u"label")
        self.label_town.setText(u"town")

        self.box_town.addWidget(self.label_town)

        self.town = QLineEdit(self.tab_contacts)
        self.town.setObjectName(u"town")

        self.box_town.addWidget(self.town)

        self.space_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_town.addItem(self.space_22)


        self.g2.addLayout(self.box_town, 0, 3, 1, 1)

        self.box_phone = QVBoxLayout()
        self.box_phone.setSpacing(2)
        self.box_phone.setObjectName(u"box_phone")
        self.label_phone = QLabel(self.tab_contacts)
        self.label_phone.setObjectName(u"label_phone")
        self.label_phone.setProperty(u"kind", u"label")
        self.label_phone.setText(u"phone")

        self.box_phone.addWidget(self.label_phone)

        self.phone = QLineEdit(self.tab_contacts)
        self.phone.setObjectName(u"phone")

        self.box_phone.addWidget(self.phone)

        self.space_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_phone.addItem(self.space_23)


        self.g2.addLayout(self.box_phone, 1, 0, 1, 1)

        self.box_www = QVBoxLayout()
        self.box_www.setSpacing(2)
        self.box_www.setObjectName(u"box_www")
        self.label_www = QLabel(self.tab_contacts)
        self.label_www.setObjectName(u"label_www")
        self.label_www.setProperty(u"kind", u"label")
        self.label_www.setText(u"www")

        self.box_www.addWidget(self.label_www)

        self.www = QLineEdit(self.tab_contacts)
        self.www.setObjectName(u"www")

        self.box_www.addWidget(self.www)

        self.space_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_www.addItem(self.space_24)


        self.g2.addLayout(self.box_www, 1, 1, 1, 1)

        self.box_iban = QVBoxLayout()
        self.box_iban.setSpacing(2)
        self.box_iban.setObjectName(u"box_iban")
        self.label_iban = QLabel(self.tab_contacts)
        self.label_iban.setObjectName(u"label_iban")
        self.label_iban.setProperty(u"kind", u"label")
        self.label_iban.setText(u"iban")

        self.box_iban.addWidget(self.label_iban)

        self.iban = QLineEdit(self.tab_contacts)
        self.iban.setObjectName(u"iban")

        self.box_iban.addWidget(self.iban)

        self.space_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_iban.addItem(self.space_25)


        self.g2.addLayout(self.box_iban, 1, 2, 1, 1)

        self.box_bic = QVBoxLayout()
        self.box_bic.setSpacing(2)
        self.box_bic.setObjectName(u"box_bic")
        self.label_bic = QLabel(self.tab_contacts)
        self.label_bic.setObjectName(u"label_bic")
        self.label_bic.setProperty(u"kind", u"label")
        self.label_bic.setText(u"bic")

        self.box_bic.addWidget(self.label_bic)

        self.bic = QLineEdit(self.tab_contacts)
        self.bic.setObjectName(u"bic")

        self.box_bic.addWidget(self.bic)

        self.space_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.box_bic.addItem(self.space_26)


        self.g2.addLayout(self.box_bic, 1, 3, 1, 1)

        self.box_department = QVBoxLayout()
        self.box_department.setSpacing(2)
        self.box_department.setObjectName(u"box_department")
        self.label_department = QLabel(self.tab_contacts)
        self.label_department.setObjectName(u"label_department")
        self.label_department.setProperty(u"kind", u"label")
        self.label_department.setText(u"department")

        self.box_department.addWidget(self.label_department)

        self.department = TextsEdit(self.tab_contacts)
        self.department.setObjectName(u"department")

        self.box_department.addWidget(self.department)


        self.g2.addLayout(self.box_department, 2, 0, 1, 4)


        self.l2.addLayout(self.g2)

        self.contacts = RowsView(self.tab_contacts)
        self.contacts.setObjectName(u"contacts")
        self.contacts.setShowGrid(True)
        self.contacts.setMinimumSize(QSize(0, 110))
        sizePolicy1.setHeightForWidth(self.contacts.sizePolicy().hasHeightForWidth())
        self.contacts.setSizePolicy(sizePolicy1)

        self.l2.addWidget(self.contacts)

        self.tabs.addTab(self.tab_contacts, "")
        self.tab_duties = QWidget()
        self.tab_duties.setObjectName(u"tab_duties")
        self.l3 = QVBoxLayout(self.tab_duties)
        self.l3.setSpacing(4)
        self.l3.setObjectName(u"l3")
        self.l3.setContentsMargins(12, 12, 12, 12)
        self.label_duties = QLabel(self.tab_duties)
        self.label_duties.setObjectName(u"label_duties")
        self.label_duties.setProperty(u"kind", u"label")
        self.label_duties.setText(u"duties")

        self.l3.addWidget(self.label_duties)

        self.duties = TextsEdit(self.tab_duties)
        self.duties.setObjectName(u"duties")
        self.duties.setProperty(u"multiline", True)
        self.duties.setProperty(u"visible_lines", 8)
        sizePolicy1.setHeightForWidth(self.duties.sizePolicy().hasHeightForWidth())
        self.duties.setSizePolicy(sizePolicy1)

        self.l3.addWidget(self.duties)

        self.tabs.addTab(self.tab_duties, "")
        self.tab_aid = QWidget()
        self.tab_aid.setObjectName(u"tab_aid")
        self.l4 = QVBoxLayout(self.tab_aid)
        self.l4.setSpacing(6)
        self.l4.setObjectName(u"l4")
        self.l4.setContentsMargins(12, 12, 12, 12)
        self.help_aid = QLabel(self.tab_aid)
        self.help_aid.setObjectName(u"help_aid")
        self.help_aid.setProperty(u"kind", u"help")
        self.help_aid.setWordWrap(True)

        self.l4.addWidget(self.help_aid)

        self.aid = RowsView(self.tab_aid)
        self.aid.setObjectName(u"aid")
        self.aid.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.aid.sizePolicy().hasHeightForWidth())
        self.aid.setSizePolicy(sizePolicy1)

        self.l4.addWidget(self.aid)

        self.tabs.addTab(self.tab_aid, "")
        self.tab_transfers = QWidget()
        self.tab_transfers.setObjectName(u"tab_transfers")
        self.l5 = QVBoxLayout(self.tab_transfers)
        self.l5.setSpacing(6)
        self.l5.setObjectName(u"l5")
        self.l5.setContentsMargins(12, 12, 12, 12)
        self.help_transfers = QLabel(self.tab_transfers)
        self.help_transfers.setObjectName(u"help_transfers")
        self.help_transfers.setProperty(u"kind", u"help")
        self.help_transfers.setWordWrap(True)

        self.l5.addWidget(self.help_transfers)

        self.transfers = RowsView(self.tab_transfers)
        self.transfers.setObjectName(u"transfers")
        self.transfers.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.transfers.sizePolicy().hasHeightForWidth())
        self.transfers.setSizePolicy(sizePolicy1)

        self.l5.addWidget(self.transfers)

        self.tabs.addTab(self.tab_transfers, "")
        self.tab_steering = QWidget()
        self.tab_steering.setObjectName(u"tab_steering")
        self.l6 = QVBoxLayout(self.tab_steering)
        self.l6.setSpacing(6)
        self.l6.setObjectName(u"l6")
        self.l6.setContentsMargins(12, 12, 12, 12)
        self.steering = RowsView(self.tab_steering)
        self.steering.setObjectName(u"steering")
        self.steering.setShowGrid(True)
        sizePolicy1.setHeightForWidth(self.steering.sizePolicy().hasHeightForWidth())
        self.steering.setSizePolicy(sizePolicy1)

        self.l6.addWidget(self.steering)

        self.tabs.addTab(self.tab_steering, "")
        self.tab_critical = QWidget()
        self.tab_critical.setObjectName(u"tab_critical")
        self.l7 = QVBoxLayout(self.tab_critical)
        self.l7.setSpacing(6)
        self.l7.setObjectName(u"l7")
        self.l7.setContentsMargins(12, 12, 12, 12)
        self.critical_head = QHBoxLayout()
        self.critical_head.setSpacing(8)
        self.critical_head.setObjectName(u"critical_head")
        self.find_critical = QPushButton(self.tab_critical)
        self.find_critical.setObjectName(u"find_critical")
        self.find_critical.setProperty(u"icon_name", u"wand")

        self.critical_head.addWidget(self.find_critical)

        self.critical_progress = QProgressBar(self.tab_critical)
        self.critical_progress.setObjectName(u"critical_progress")
        self.critical_progress.setTextVisible(False)

        self.critical_head.addWidget(self.critical_progress)

        self.space_27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.critical_head.addItem(self.space_27)


        self.l7.addLayout(self.critical_head)

        self.critical = QTreeWidget(self.tab_critical)
        self.critical.setObjectName(u"critical")
        self.critical.setHeaderHidden(True)
        self.critical.setRootIsDecorated(True)
        self.critical.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.critical.sizePolicy().hasHeightForWidth())
        self.critical.setSizePolicy(sizePolicy1)

        self.l7.addWidget(self.critical)

        self.tabs.addTab(self.tab_critical, "")
        self.splitter.addWidget(self.tabs)

        self.page_layout.addWidget(self.splitter)


        self.retranslateUi(ConsortiumPage)

        QMetaObject.connectSlotsByName(ConsortiumPage)
    # setupUi

    def retranslateUi(self, ConsortiumPage):
        self.headline.setText(QCoreApplication.translate("ConsortiumPage", u"Consortium", None))
        self.add.setPlaceholderText(QCoreApplication.translate("ConsortiumPage", u"Add a partner: name in any language, or Business ID", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Add a partner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("ConsortiumPage", u"Type a name or a Business ID and choose; Enter adds what you typed as a new organisation", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("ConsortiumPage", u"Partner", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ConsortiumPage", u"Add what is typed as a partner", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.map.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"The six cities", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Partners", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("ConsortiumPage", u"No partners yet. Type the name of the organisation that leads the project into the field above, or click its city on the map.", None))
        self.make_lead.setText(QCoreApplication.translate("ConsortiumPage", u"Make lead", None))
        self.toggle_active.setText(QCoreApplication.translate("ConsortiumPage", u"Leave out", None))
#if QT_CONFIG(tooltip)
        self.toggle_active.setToolTip(QCoreApplication.translate("ConsortiumPage", u"Keep the partner with everything, outside every total and check", None))
#endif // QT_CONFIG(tooltip)
        self.copy_partner.setText(QCoreApplication.translate("ConsortiumPage", u"Duplicate", None))
#if QT_CONFIG(accessibility)
        self.copy_partner.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Duplicate", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.copy_partner.setToolTip(QCoreApplication.translate("ConsortiumPage", u"Duplicate", None))
#endif // QT_CONFIG(tooltip)
        self.remove_partner.setText(QCoreApplication.translate("ConsortiumPage", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_partner.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove_partner.setToolTip(QCoreApplication.translate("ConsortiumPage", u"Remove", None))
#endif // QT_CONFIG(tooltip)
        self.keep_in_book.setText(QCoreApplication.translate("ConsortiumPage", u"Keep in my book", None))
#if QT_CONFIG(accessibility)
        self.keep_in_book.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Keep in my book", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.keep_in_book.setToolTip(QCoreApplication.translate("ConsortiumPage", u"Keep the organisation with its contacts for other applications", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_organisation), QCoreApplication.translate("ConsortiumPage", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.contacts.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Contact persons", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_contacts), QCoreApplication.translate("ConsortiumPage", u"Contacts", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_duties), QCoreApplication.translate("ConsortiumPage", u"Duties", None))
        self.help_aid.setText(QCoreApplication.translate("ConsortiumPage", u"De minimis aid granted to this undertaking in the last three fiscal years, and what is planned in this project.", None))
#if QT_CONFIG(accessibility)
        self.aid.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"De minimis aid", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_aid), QCoreApplication.translate("ConsortiumPage", u"De minimis aid", None))
        self.help_transfers.setText(QCoreApplication.translate("ConsortiumPage", u"Support that the lead transfers to recipients who are not partners with a budget of their own.", None))
#if QT_CONFIG(accessibility)
        self.transfers.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Transfers of support", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_transfers), QCoreApplication.translate("ConsortiumPage", u"Transfers of support", None))
#if QT_CONFIG(accessibility)
        self.steering.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Steering group", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_steering), QCoreApplication.translate("ConsortiumPage", u"Steering group", None))
        self.find_critical.setText(QCoreApplication.translate("ConsortiumPage", u"Find out who is critical", None))
#if QT_CONFIG(tooltip)
        self.find_critical.setToolTip(QCoreApplication.translate("ConsortiumPage", u"Leave out every partner, and every pair, and see which rules break", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.critical_progress.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Progress", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.critical.setAccessibleName(QCoreApplication.translate("ConsortiumPage", u"Who is critical", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_critical), QCoreApplication.translate("ConsortiumPage", u"If one withdraws", None))
        pass
    # retranslateUi

