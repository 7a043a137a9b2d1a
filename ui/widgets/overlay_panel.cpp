#include "ui/widgets/overlay_panel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <cmath>

namespace fovea {

namespace {

QString titleOf(SaliencyComponent component) {
    switch (component) {
        case SaliencyComponent::all: return OverlayPanel::tr("Weighted sum");
        case SaliencyComponent::curvature: return OverlayPanel::tr("Curvature");
        case SaliencyComponent::entropy: return OverlayPanel::tr("Entropy");
    }
    return {};
}

QIcon swatchOf(ColourMap colours) {
    QPixmap swatch(48, 12);
    QPainter painter(&swatch);
    for (int x = 0; x < swatch.width(); ++x)
        painter.fillRect(x, 0, 1, swatch.height(), QColor::fromRgb(colourOf(colours, x / (swatch.width() - 1.0))));
    return QIcon(swatch);
}

}  // namespace

OverlayPanel::OverlayPanel(OverlayModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      saliency_(new QCheckBox(tr("Saliency heat map"), this)),
      component_(new QComboBox(this)),
      colours_(new QComboBox(this)),
      opacity_(opacitySlider(QStringLiteral("saliencyOpacity"), tr("Saliency opacity"), model.opacity())),
      vessels_(new QCheckBox(tr("Vessels"), this)),
      vesselOpacity_(opacitySlider(QStringLiteral("vesselOpacity"), tr("Vessel opacity"), model.vesselOpacity())),
      state_(new QLabel(this)) {
    setObjectName(QStringLiteral("overlayPanel"));
    saliency_->setObjectName(QStringLiteral("saliencyOn"));
    saliency_->setToolTip(tr("Where the picture has structure: isophote curvature and local entropy (S)"));
    component_->setObjectName(QStringLiteral("saliencyComponent"));
    component_->setAccessibleName(tr("Saliency component"));
    for (const SaliencyComponent component : kSaliencyComponents)
        component_->addItem(titleOf(component), static_cast<int>(component));
    colours_->setObjectName(QStringLiteral("saliencyColours"));
    colours_->setAccessibleName(tr("Colours of the heat map"));
    colours_->setIconSize({48, 12});
    for (const ColourMap colours : kColourMaps)
        colours_->addItem(swatchOf(colours), nameOf(colours), static_cast<int>(colours));
    colours_->setCurrentText(nameOf(model.colours()));
    for (QComboBox* box : {component_, colours_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    vessels_->setObjectName(QStringLiteral("vesselsOn"));
    makeDim(*state_);
    state_->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 2, 10, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](int row, const QString& text, QWidget* editor) {
        auto* label = new QLabel(text, this);
        label->setBuddy(editor);
        makeDim(*label);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
    };
    grid->addWidget(saliency_, 0, 0, 1, 2);
    addRow(1, tr("Show"), component_);
    addRow(2, tr("Colours"), colours_);
    addRow(3, tr("Opacity"), opacity_);
    grid->addWidget(vessels_, 4, 0);
    grid->addWidget(vesselOpacity_, 4, 1);
    grid->addWidget(state_, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);

    connect(saliency_, &QCheckBox::toggled, &model_, &OverlayModel::setSaliencyOn);
    connect(vessels_, &QCheckBox::toggled, &model_, &OverlayModel::setVesselsOn);
    connect(component_, &QComboBox::currentIndexChanged, this, [this](int index) {
        model_.setComponent(static_cast<SaliencyComponent>(component_->itemData(index).toInt()));
    });
    connect(colours_, &QComboBox::currentIndexChanged, this, [this](int index) {
        model_.setColours(static_cast<ColourMap>(colours_->itemData(index).toInt()));
        Q_EMIT coloursChosen(colours_->itemText(index));
    });
    connect(opacity_, &QSlider::valueChanged, this, [this](int value) { model_.setOpacity(value / 100.0); });
    connect(vesselOpacity_, &QSlider::valueChanged, this,
            [this](int value) { model_.setVesselOpacity(value / 100.0); });
    connect(&model_, &OverlayModel::changed, this, &OverlayPanel::refresh);
    refresh();
}

QSlider* OverlayPanel::opacitySlider(const QString& name, const QString& title, double start) {
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(name);
    slider->setAccessibleName(title);
    slider->setToolTip(title);
    slider->setRange(0, 100);
    slider->setValue(static_cast<int>(std::lround(start * 100)));
    return slider;
}

void OverlayPanel::refresh() {
    const QSignalBlocker first(saliency_);
    const QSignalBlocker second(vessels_);
    saliency_->setChecked(model_.saliencyOn());
    vessels_->setChecked(model_.vesselsOn() && model_.vesselsThere());
    for (QWidget* editor :
         {static_cast<QWidget*>(component_), static_cast<QWidget*>(colours_), static_cast<QWidget*>(opacity_)})
        editor->setEnabled(model_.saliencyOn());
    vessels_->setEnabled(model_.vesselsThere());
    vessels_->setToolTip(model_.vesselsThere() ? tr("The vessels found in the original, over every picture (V)")
                                               : tr("Run the task Vessels first"));
    vesselOpacity_->setEnabled(model_.vesselsThere() && model_.vesselsOn());
    state_->setText(model_.busy() ? tr("Computing the saliency map…") : QString());
    state_->setVisible(model_.busy());
}

}  // namespace fovea
