#include "ui/widgets/overlay_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStandardItemModel>
#include <cmath>

#include "ui/widgets/theme.h"

namespace fovea {

namespace {

constexpr int kThresholdSteps = 200;

QIcon swatchOf(ColourMap colours) {
    QPixmap swatch(48, 12);
    QPainter painter(&swatch);
    for (int x = 0; x < swatch.width(); ++x)
        painter.fillRect(x, 0, 1, swatch.height(), QColor::fromRgb(colourOf(colours, x / (swatch.width() - 1.0))));
    return QIcon(swatch);
}

double largestOf(const OverlayLook& look) { return std::max(std::abs(look.low), std::abs(look.high)); }

}  // namespace

OverlayEditor::OverlayEditor(OverlayModel& model, int index, QWidget* parent)
    : QWidget(parent), model_(model), index_(index), on_(new QCheckBox(OverlayModel::nameOf(index), this)) {
    const QString name = OverlayModel::nameOf(index);
    setObjectName(QStringLiteral("overlayEditor%1").arg(name));
    on_->setObjectName(QStringLiteral("overlayOn%1").arg(name));
    on_->setAccessibleName(tr("Overlay %1").arg(name));
    on_->setToolTip(index == 0 ? tr("Lay a map over the pictures (S: saliency)") : tr("Lay a second map over the pictures (V: vessels)"));
    kind_ = box("overlayKind", tr("What overlay %1 shows").arg(name));
    source_ = box("overlaySource", tr("Picture that overlay %1 is of").arg(name));
    colours_ = box("overlayColours", tr("Colours of overlay %1").arg(name));
    colours_->setIconSize({48, 12});
    opacity_ = slider("overlayOpacity", tr("Opacity of overlay %1").arg(name), tr("How much of the picture the colours cover"));
    threshold_ = slider("overlayThreshold", tr("Threshold of overlay %1").arg(name),
                        tr("Values below this are not shown; where values have a sign, their amount counts"));
    opacity_->setRange(0, 100);
    threshold_->setRange(0, kThresholdSteps);
    opacityValue_ = new QLabel(this);
    thresholdValue_ = new QLabel(this);
    thresholdValue_->setObjectName(QStringLiteral("overlayThresholdValue%1").arg(name));
    state_ = new QLabel(this);
    state_->setObjectName(QStringLiteral("overlayState%1").arg(name));
    state_->setWordWrap(true);
    makeDim(*state_);
    find_ = new QPushButton(tr("Find the vessels"), this);
    find_->setObjectName(QStringLiteral("overlayFindVessels%1").arg(name));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(on_);
    head->addWidget(kind_, 1);
    column->addLayout(head);
    details_ = new QWidget(this);
    auto* grid = new QGridLayout(details_);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    makeRows(*grid);
    column->addWidget(details_);
    column->addWidget(state_);
    column->addWidget(find_);
    connectAll();
    connect(&model_, &OverlayModel::changed, this, &OverlayEditor::refresh);
    refresh();
}

QComboBox* OverlayEditor::box(const char* name, const QString& title) {
    auto* made = new QComboBox(this);
    made->setObjectName(QString::fromLatin1(name) + OverlayModel::nameOf(index_));
    made->setAccessibleName(title);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(6);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return made;
}

QSlider* OverlayEditor::slider(const char* name, const QString& title, const QString& tip) {
    auto* made = new QSlider(Qt::Horizontal, this);
    made->setObjectName(QString::fromLatin1(name) + OverlayModel::nameOf(index_));
    made->setAccessibleName(title);
    made->setToolTip(tip);
    return made;
}

QLabel* OverlayEditor::addRow(QGridLayout& grid, const QString& text, QWidget* editor, QLabel* value) {
    const int row = grid.rowCount();
    auto* label = new QLabel(text, this);
    label->setBuddy(editor);
    label->setToolTip(editor->toolTip());
    makeDim(*label);
    grid.addWidget(label, row, 0);
    grid.addWidget(editor, row, 1, 1, value ? 1 : 2);
    if (value) {
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 2);
        grid.addWidget(value, row, 2);
    }
    return label;
}

void OverlayEditor::makeRows(QGridLayout& grid) {
    addRow(grid, tr("Of", "which picture"), source_, nullptr);
    addRow(grid, tr("Colours"), colours_, nullptr);
    addRow(grid, tr("Opacity"), opacity_, opacityValue_);
    addRow(grid, tr("From", "threshold"), threshold_, thresholdValue_);
    addRow(grid, tr("Range"), makeRange(), nullptr);
}

QWidget* OverlayEditor::makeRange() {
    auto* range = new QWidget(this);
    auto* row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    const auto end = [&](const char* name, const QString& title) {
        auto* made = new QDoubleSpinBox(range);
        made->setObjectName(QString::fromLatin1(name) + OverlayModel::nameOf(index_));
        made->setAccessibleName(title);
        made->setRange(-255, 255);
        made->setKeyboardTracking(false);
        made->setButtonSymbols(QAbstractSpinBox::NoButtons);
        made->setMinimumWidth(30);
        made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        return made;
    };
    low_ = end("overlayLow", tr("Value at the lower end of the colours"));
    high_ = end("overlayHigh", tr("Value at the upper end of the colours"));
    range->setToolTip(tr("The values at the two ends of the colours"));
    rangeTo_ = new QLabel(tr("to", "range"), range);
    makeDim(*rangeTo_);
    row->addWidget(low_, 1);
    row->addWidget(rangeTo_);
    row->addWidget(high_, 1);
    return range;
}

void OverlayEditor::change(const std::function<void(Overlay&)>& how) {
    Overlay next = model_.overlay(index_);
    how(next);
    model_.setOverlay(index_, next);
}

void OverlayEditor::connectAll() {
    connect(on_, &QCheckBox::toggled, &model_, [this](bool on) { model_.setOn(index_, on); });
    connect(kind_, &QComboBox::activated, this, [this](int at) {
        model_.setKind(index_, static_cast<OverlayKind>(kind_->itemData(at).toInt()));
        model_.setOn(index_, true);
    });
    connect(source_, &QComboBox::activated, this,
            [this](int at) { change([&](Overlay& next) { next.source = source_->itemData(at).toInt(); }); });
    connect(colours_, &QComboBox::currentIndexChanged, this, [this](int at) {
        const auto colours = static_cast<ColourMap>(colours_->itemData(at).toInt());
        change([&](Overlay& next) { next.look.colours = colours; });
        if (isSaliency(model_.overlay(index_).kind)) Q_EMIT coloursChosen(fovea::nameOf(colours));
    });
    connect(opacity_, &QSlider::valueChanged, this,
            [this](int value) { change([&](Overlay& next) { next.opacity = value / 100.0; }); });
    connect(threshold_, &QSlider::valueChanged, this, [this](int value) {
        change([&](Overlay& next) { next.look.threshold = value * largestOf(next.look) / kThresholdSteps; });
    });
    const auto setRange = [this] {
        change([&](Overlay& next) {
            next.fitRange = false;
            next.look.high = std::max(high_->value(), 0.01);
            next.look.low = hasSign(next.kind) ? -next.look.high : std::min(low_->value(), next.look.high - 0.01);
        });
    };
    connect(low_, &QDoubleSpinBox::valueChanged, this, setRange);
    connect(high_, &QDoubleSpinBox::valueChanged, this, setRange);
    connect(find_, &QPushButton::clicked, &model_, &OverlayModel::findVessels);
}

void OverlayEditor::listKinds() {
    if (kind_->count() == 0)
        for (const OverlayKind kind : kOverlayKinds) kind_->addItem(titleOf(kind), static_cast<int>(kind));
    auto* items = qobject_cast<QStandardItemModel*>(kind_->model());
    for (int row = 0; row < kind_->count(); ++row) {
        const auto kind = static_cast<OverlayKind>(kind_->itemData(row).toInt());
        const QString why = model_.whyNot(kind);
        // Vessels can be asked for here.
        items->item(row)->setEnabled(why.isEmpty() || kind == OverlayKind::vessels || kind == OverlayKind::skeleton);
        items->item(row)->setToolTip(why.isEmpty() ? definitionOf(kind) : why);
    }
}

void OverlayEditor::refresh() {
    const Overlay& overlay = model_.overlay(index_);
    const QSignalBlocker blockers[]{QSignalBlocker(on_),      QSignalBlocker(kind_),      QSignalBlocker(source_),
                                    QSignalBlocker(colours_), QSignalBlocker(opacity_),   QSignalBlocker(threshold_),
                                    QSignalBlocker(low_),     QSignalBlocker(high_)};
    on_->setChecked(overlay.on);
    listKinds();
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(overlay.kind)));
    kind_->setToolTip(definitionOf(overlay.kind));
    source_->clear();
    for (const OverlayModel::Source& source : model_.sources(overlay.kind)) source_->addItem(source.name, source.id);
    source_->setCurrentIndex(std::max(0, source_->findData(overlay.source)));
    source_->setEnabled(source_->count() > 1);
    colours_->clear();
    const auto offer = [&](ColourMap colours) {
        colours_->addItem(swatchOf(colours), fovea::nameOf(colours), static_cast<int>(colours));
    };
    if (hasSign(overlay.kind)) {
        offer(kDivergingMap);
    } else {
        for (const ColourMap colours : kColourMaps) offer(colours);
        if (isVessels(overlay.kind))
            for (const ColourMap colours : kSingleColours) offer(colours);
    }
    colours_->setCurrentIndex(std::max(0, colours_->findData(static_cast<int>(overlay.look.colours))));
    opacity_->setValue(static_cast<int>(std::lround(overlay.opacity * 100)));
    opacityValue_->setText(tr("%1 %").arg(opacity_->value()));
    const double largest = largestOf(overlay.look);
    threshold_->setValue(static_cast<int>(std::lround(overlay.look.threshold / largest * kThresholdSteps)));
    thresholdValue_->setText(locale().toString(overlay.look.threshold, 'g', 3));
    showRange(overlay);
    details_->setVisible(overlay.on);
    const QString why = model_.whyNot(overlay.kind);
    const bool vessels = overlay.kind == OverlayKind::vessels || overlay.kind == OverlayKind::skeleton;
    QString words = why;
    if (why.isEmpty() && model_.making(index_)) words = tr("The map is being made…");
    if (!why.isEmpty() && vessels && model_.findingVessels()) words = tr("The vessels are being looked for…");
    state_->setText(words);
    state_->setVisible(overlay.on && !words.isEmpty());
    find_->setVisible(overlay.on && vessels && !why.isEmpty() && !model_.findingVessels() && !model_.vesselMethod().isEmpty());
    find_->setToolTip(tr("Runs %1 on the photograph; Esc cancels").arg(model_.vesselMethod()));
}

void OverlayEditor::showRange(const Overlay& overlay) {
    const int digits = largestOf(overlay.look) <= 2 ? 2 : 1;
    low_->setDecimals(digits);
    high_->setDecimals(digits);
    low_->setValue(overlay.look.low);
    high_->setValue(overlay.look.high);
    low_->setEnabled(!hasSign(overlay.kind));
    low_->setToolTip(hasSign(overlay.kind) ? tr("The same as the upper end, so that grey stays at 0") : QString());
}

}  // namespace fovea
