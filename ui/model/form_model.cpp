#include "ui/model/form_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/model/translation.h"

namespace fovea {

namespace {
struct Form {
    Q_DECLARE_TR_FUNCTIONS(Form)
};
}  // namespace

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
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? Form::tr("on") : Form::tr("off");
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return QString::number(*integer);
    if (const auto* real = std::get_if<double>(&value)) return QLocale().toString(*real, 'g', 6);
    return QString::fromStdString(std::get<std::string>(value));
}

QString toolTipOf(const ParamField& field) {
    const auto withUnit = [&](const QString& number) {
        return field.text.unit.empty() ? number : QStringLiteral("%1 %2").arg(number, coreText(field.text.unit));
    };
    const auto limit = [](double value) { return QLocale().toString(value, 'g', 6); };
    const QString fallback = withUnit(textOf(field.fallback));
    const bool ranged = field.kind == ParamKind::real || (field.kind == ParamKind::integer && field.allowed.empty());
    const QString legal = ranged ? Form::tr("Default %1, from %2 to %3")
                                       .arg(fallback, limit(field.hard.low), withUnit(limit(field.hard.high)))
                                 : Form::tr("Default %1").arg(fallback);
    return coreText(field.text.help) + QStringLiteral("\n") + legal;
}

}  // namespace fovea
