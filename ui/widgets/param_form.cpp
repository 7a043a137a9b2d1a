#include "ui/widgets/param_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/model/translation.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

// A wheel turned to scroll the panel must not change what is under the pointer.
template <typename Base>
class Calm : public Base {
public:
    explicit Calm(QWidget* parent) : Base(parent) { this->setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override {
        if (this->hasFocus())
            Base::wheelEvent(event);
        else
            event->ignore();
    }
};

constexpr int kSpinFrame = 32;  // buttons and margins

QString keyOf(const ParamField& field) { return QString::fromStdString(field.text.key); }
QString labelOf(const ParamField& field) { return coreText(field.text.label); }

}  // namespace

ParamForm::ParamForm(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("paramForm"));
    rows_->setContentsMargins(0, 0, 0, 0);
}

void ParamForm::setSchema(const ParamSchema& schema) {
    model_ = FormModel(schema);
    build();
}

void ParamForm::setSchema(const ParamSchema& schema, const ParamSet& values) {
    model_ = FormModel(schema);
    for (const auto& [key, value] : values.values()) static_cast<void>(model_.set(key, value));
    build();
}

void ParamForm::setFieldVisible(const std::string& key, bool visible) {
    for (QWidget* part : shown_[key]) part->setVisible(visible);
}

void ParamForm::setValues(const ParamSet& values) {
    const ParamSet wanted = values;  // they may be this form's own
    for (const auto& [key, value] : wanted.values()) static_cast<void>(model_.set(key, value));
    build();
    Q_EMIT changed();
}

void ParamForm::reset() {
    model_.reset();
    build();
    Q_EMIT changed();
}

void ParamForm::set(const std::string& key, const ParamValue& value) {
    // The editors offer legal values only; one refused all the same leaves the old value.
    if (model_.set(key, value)) Q_EMIT changed();
}

void ParamForm::build() {
    if (body_) {
        rows_->removeWidget(body_);
        body_->hide();
        body_->deleteLater();
    }
    shown_.clear();
    body_ = new QWidget(this);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    rows_->addWidget(body_);
    for (const ParamField& field : model_.fields()) addField(field);
    if (model_.fields().empty()) {
        auto* none = new QLabel(tr("Nothing to set."), body_);
        makeDim(*none);
        column->addWidget(none);
    }
    body_->show();
}

void ParamForm::addField(const ParamField& field) {
    auto* column = static_cast<QVBoxLayout*>(body_->layout());
    if (field.kind == ParamKind::flag) {
        auto* box = new QCheckBox(labelOf(field), body_);
        box->setObjectName(QStringLiteral("param.") + keyOf(field));
        box->setChecked(model_.values().flag(field.text.key));
        box->setToolTip(toolTipOf(field));
        connect(box, &QCheckBox::toggled, this, [this, key = field.text.key](bool on) { set(key, on); });
        column->addWidget(box);
        shown_[field.text.key] = {box};
        return;
    }
    auto* row = new QVBoxLayout;
    row->setSpacing(2);
    auto* label = new QLabel(labelOf(field), body_);
    label->setToolTip(toolTipOf(field));
    const bool choices = field.kind == ParamKind::choice || !field.allowed.empty();
    QWidget* editor = choices ? choiceEditor(field) : numberEditor(field);
    label->setBuddy(editor);
    shown_[field.text.key] = {label, editor};
    row->addWidget(label);
    row->addWidget(editor);
    column->addLayout(row);
}

QWidget* ParamForm::choiceEditor(const ParamField& field) {
    auto* box = new Calm<QComboBox>(body_);
    box->setObjectName(QStringLiteral("param.") + keyOf(field));
    box->setAccessibleName(labelOf(field));
    box->setToolTip(toolTipOf(field));
    const std::string& key = field.text.key;
    if (field.kind == ParamKind::choice) {
        for (const std::string& choice : field.choices) box->addItem(QString::fromStdString(choice));
        box->setCurrentText(QString::fromStdString(model_.values().choice(key)));
        connect(box, &QComboBox::currentTextChanged, this,
                [this, key](const QString& text) { set(key, text.toStdString()); });
    } else {
        const QString unit =
            field.text.unit.empty() ? QString() : QStringLiteral(" ") + coreText(field.text.unit);
        const QString front = key == "scale" ? QStringLiteral("×") : QString();
        for (const std::int64_t value : field.allowed)
            box->addItem(front + QString::number(value) + unit, QVariant::fromValue<qlonglong>(value));
        box->setCurrentIndex(box->findData(QVariant::fromValue<qlonglong>(model_.values().integer(key))));
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, key, box](int index) { set(key, std::int64_t{box->itemData(index).toLongLong()}); });
    }
    return box;
}

// A slider over the usual range and a spin box over the legal one, moving together.
QWidget* ParamForm::numberEditor(const ParamField& field) {
    auto* pair = new QWidget(body_);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const std::string key = field.text.key;
    const bool real = field.kind == ParamKind::real;
    const double start = real ? model_.values().real(key) : static_cast<double>(model_.values().integer(key));
    const Range range = field.slider;

    auto* slider = new Calm<QSlider>(pair);
    slider->setOrientation(Qt::Horizontal);
    slider->setObjectName(QStringLiteral("slider.") + keyOf(field));
    slider->setAccessibleName(labelOf(field));
    slider->setToolTip(toolTipOf(field));
    slider->setRange(0, kSliderSteps);
    slider->setValue(stepOf(range, start));
    slider->setMinimumWidth(40);

    auto* spin = new Calm<QDoubleSpinBox>(pair);
    spin->setObjectName(QStringLiteral("param.") + keyOf(field));
    spin->setAccessibleName(labelOf(field));
    spin->setToolTip(toolTipOf(field));
    spin->setDecimals(real ? decimalsFor(range) : 0);
    spin->setRange(field.hard.low, field.hard.high);
    spin->setSingleStep(real ? std::pow(10.0, -spin->decimals() + (spin->decimals() > 1 ? 1 : 0)) : 1);
    if (!field.text.unit.empty()) spin->setSuffix(QStringLiteral(" ") + coreText(field.text.unit));
    spin->setValue(start);
    spin->setKeyboardTracking(false);
    // Room for the usual range with its unit; the legal one may be far longer.
    const auto digits = [&](double value) { return spin->fontMetrics().horizontalAdvance(spin->textFromValue(value) + spin->suffix()); };
    spin->setFixedWidth(std::max({92, digits(range.low) + kSpinFrame, digits(range.high) + kSpinFrame}));
    row->addWidget(slider, 1);
    row->addWidget(spin);
    pair->setFocusProxy(spin);

    connect(slider, &QSlider::valueChanged, spin, [spin, range](int step) { spin->setValue(valueAt(range, step)); });
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, key, real, slider, range](double value) {
        const QSignalBlocker blocker(slider);
        slider->setValue(stepOf(range, value));
        if (real)
            set(key, value);
        else
            set(key, std::int64_t{std::llround(value)});
    });
    return pair;
}

}  // namespace fovea
