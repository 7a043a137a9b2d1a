#include "ui/model/form_model.h"

#include <algorithm>
#include <cmath>

namespace fovea {

FormModel::FormModel(ParamSchema schema) : schema_(std::move(schema)), values_(schema_.defaults()) {}

Status FormModel::set(const std::string& key, const ParamValue& value) {
    FOVEA_TRY(values_, schema_.with(values_, key, value));
    return {};
}

bool isLogarithmic(const Range& range) { return range.low > 0 && range.high / range.low >= 50; }

int stepOf(const Range& range, double value) {
    if (range.high <= range.low) return 0;
    const double cut = std::clamp(value, range.low, range.high);
    const double part = isLogarithmic(range) ? std::log(cut / range.low) / std::log(range.high / range.low)
                                             : (cut - range.low) / (range.high - range.low);
    return static_cast<int>(std::lround(part * kSliderSteps));
}

double valueAt(const Range& range, int step) {
    const double part = std::clamp(step, 0, kSliderSteps) / static_cast<double>(kSliderSteps);
    return isLogarithmic(range) ? range.low * std::pow(range.high / range.low, part)
                                : range.low + part * (range.high - range.low);
}

int decimalsFor(const Range& range) {
    const double finest = isLogarithmic(range) ? range.low / 5 : (range.high - range.low) / kSliderSteps;
    if (!(finest > 0)) return 2;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(finest) - 1e-9)), 0, 6);
}

QString textOf(const ParamValue& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? QStringLiteral("on") : QStringLiteral("off");
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return QString::number(*integer);
    if (const auto* real = std::get_if<double>(&value)) return QString::number(*real, 'g', 6);
    return QString::fromStdString(std::get<std::string>(value));
}

QString toolTipOf(const ParamField& field) {
    QString text = QString::fromStdString(field.text.help);
    const QString unit =
        field.text.unit.empty() ? QString() : QStringLiteral(" ") + QString::fromStdString(field.text.unit);
    text += QStringLiteral("\nDefault %1%2").arg(textOf(field.fallback), unit);
    const bool ranged = field.kind == ParamKind::real || (field.kind == ParamKind::integer && field.allowed.empty());
    if (ranged) text += QStringLiteral(", from %1 to %2%3").arg(field.hard.low).arg(field.hard.high).arg(unit);
    return text;
}

}  // namespace fovea
