#include "ui/widgets/gauge_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>

#include "ui/widgets/theme.h"

namespace fovea {

GaugePanel::GaugePanel(GaugeModel& model, const Session& session, const QString& name, const QString& hint, QWidget* parent)
    : QWidget(parent), model_(model), session_(session), name_(name), hint_(new QLabel(hint, this)), said_(new QLabel(this)) {
    setObjectName(name + QStringLiteral("Panel"));
    setMinimumHeight(190);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 2, 10, 6);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    controls_ = new QHBoxLayout;
    controls_->setSpacing(6);
    row->addLayout(controls_);
    said_->setObjectName(name + QStringLiteral("Said"));
    said_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    said_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeDim(*said_);
    row->addWidget(said_, 1);
    copy_ = button(QStringLiteral("Copy"), tr("Copy table"), tr("Copies the numbers, to be pasted into a spreadsheet"));
    csv_ = button(QStringLiteral("Csv"), tr("Export CSV…"), tr("Writes the numbers with what they are: channel, region, interpolation, processed pictures"));
    picture_ = button(QStringLiteral("Picture"), tr("Export picture…"), tr("Writes what is shown here as PNG or PDF, with the mark of processed pictures"));
    for (QToolButton* one : {copy_, csv_, picture_}) row->addWidget(one);
    connect(copy_, &QToolButton::clicked, this, &GaugePanel::copyAsked);
    connect(csv_, &QToolButton::clicked, this, &GaugePanel::csvAsked);
    connect(picture_, &QToolButton::clicked, this, &GaugePanel::pictureAsked);
    column->addLayout(row);
    pages_ = new QStackedLayout;
    hint_->setObjectName(name + QStringLiteral("Hint"));
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setWordWrap(true);
    makeDim(*hint_);
    pages_->addWidget(hint_);
    column->addLayout(pages_, 1);
}

QToolButton* GaugePanel::button(const QString& what, const QString& text, const QString& tip) {
    auto* made = new QToolButton(this);
    made->setObjectName(name_ + what);
    made->setText(text);
    made->setToolTip(tip);
    made->setProperty("segment", true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setContentsMargins(6, 0, 6, 0);
    return made;
}

void GaugePanel::setContent(QWidget* content) { pages_->addWidget(content); }

void GaugePanel::setFilled(bool filled) {
    pages_->setCurrentIndex(filled ? 1 : 0);
    for (QToolButton* one : {copy_, csv_, picture_}) one->setEnabled(filled);
}

void GaugePanel::say(const QString& text) {
    said_->setText(text);
    said_->setToolTip(text);
}

QComboBox* GaugePanel::channelBox() {
    auto* box = new QComboBox(this);
    box->setObjectName(name_ + QStringLiteral("Channel"));
    box->setAccessibleName(tr("Channel"));
    box->setToolTip(tr("Channel that is shown; vessels stand out most in green"));
    for (int c = 0; c < kGaugeChannels; ++c) box->addItem(GaugeTables::channelTitle(static_cast<GaugeChannel>(c)), c);
    box->setCurrentIndex(static_cast<int>(model_.channel()));
    connect(box, &QComboBox::currentIndexChanged, this, [this](int index) { model_.setChannel(static_cast<GaugeChannel>(index)); });
    connect(&model_, &GaugeModel::profileChanged, box, [this, box] { box->setCurrentIndex(static_cast<int>(model_.channel())); });
    return box;
}

QTableWidget* gaugeTable(const QString& name, const QString& title, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 4);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setTabKeyNavigation(false);
    return table;
}

void fillTable(QTableWidget& widget, const GaugeTable& table) {
    widget.setColumnCount(static_cast<int>(table.headings.size()));
    widget.setHorizontalHeaderLabels(table.headings);
    widget.setRowCount(static_cast<int>(table.rows.size()));
    for (int r = 0; r < widget.rowCount(); ++r)
        for (int c = 0; c < widget.columnCount(); ++c) {
            // Files say it in English, whatever the language of the window.
            QString text = table.rows[static_cast<std::size_t>(r)][c];
            if (table.columns.value(c) == QLatin1String("processed"))
                text = text == QLatin1String("yes") ? GaugePanel::tr("yes") : GaugePanel::tr("no");
            auto* item = new QTableWidgetItem(text);
            bool number = false;
            item->text().toDouble(&number);
            item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
            widget.setItem(r, c, item);
        }
}

}  // namespace fovea
