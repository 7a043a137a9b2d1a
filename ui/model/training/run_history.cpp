#include "ui/model/training/run_history.h"

#include <QFile>
#include <cmath>

#include "core/base/json.h"

namespace fovea {

namespace {
constexpr const char* kLog = "log.jsonl";
}

bool RunHistory::follow() {
    QFile log(logPath_);
    if (!log.open(QIODevice::ReadOnly)) return false;
    const bool anew = log.size() < readUpTo_;
    if (anew) clear();
    log.seek(readUpTo_);
    const qint64 before = readUpTo_;
    while (!log.atEnd()) {
        const QByteArray line = log.readLine();
        if (!line.endsWith('\n')) break;  // still being written
        readUpTo_ += line.size();
        readLine(line);
    }
    return anew || readUpTo_ != before;
}

void RunHistory::clear() { *this = RunHistory(logPath_, batch_); }

void RunHistory::readLine(const QByteArray& line) {
    const Result<Json> event = parseJson(std::string_view(line.constData(), static_cast<std::size_t>(line.size())), kLog);
    if (!event || !event->is_object()) return;
    const auto text = [&](const char* key) {
        const Result<std::string> value = jsonValue<std::string>(*event, key, kLog);
        return value ? *value : std::string();
    };
    const auto number = [&](const char* key) -> std::optional<double> {
        const Result<double> value = jsonValue<double>(*event, key, kLog);
        return value && std::isfinite(*value) ? std::optional(*value) : std::nullopt;
    };
    const std::string kind = text("event");
    const std::optional<double> step = number("step");
    if (kind.empty() || !step) return;
    step_ = std::max(step_, static_cast<qint64>(*step));
    if (kind == "start" || kind == "resume") {
        stopReason_.clear();
        stopWhy_.clear();
    } else if (kind == "step") {
        if (const auto loss = number("loss")) losses_.append({*step, *loss});
        if (const auto rate = number("rate")) rates_.append({*step, *rate});
        const double seconds = number("seconds").value_or(0);
        if (seconds > lastSeconds_ && *step > lastStep_ && batch_ > 0)
            imagesPerSecond_ = (*step - lastStep_) * batch_ / (seconds - lastSeconds_);
        lastSeconds_ = seconds;
        lastStep_ = *step;
    } else if (kind == "validation") {
        for (const char* name : {"psnr", "auc", "score"}) {
            const auto score = number(name);
            if (!score) continue;
            scores_.append({*step, *score});
            const QString upper = QString::fromLatin1(name).toUpper();
            scoreName_ = name[0] == 'p' ? upper + QStringLiteral(" (dB)") : name[0] == 'a' ? upper : QString::fromLatin1(name);
            break;
        }
        for (const auto& [name, as] : {std::pair{"inputPsnr", Baseline::input}, {"bicubicPsnr", Baseline::bicubic}, {"bicubic", Baseline::bicubic}}) {
            if (const auto score = number(name)) {
                baselineKind_ = as;
                baseline_ = *score;
            }
        }
    } else if (kind == "best" || kind == "kept") {
        if (const auto score = number("score")) best_ = QPointF(*step, *score);
    } else if (kind == "stop") {
        stopReason_ = QString::fromStdString(text("reason"));
        stopWhy_ = QString::fromStdString(text("why"));
    }
}

std::optional<double> RunHistory::gain() const {
    if (baselineKind_ == Baseline::none || scores_.isEmpty()) return std::nullopt;
    return (best_ ? best_->y() : scores_.last().y()) - baseline_;
}

QVector<QPointF> smoothed(const QVector<QPointF>& points, double strength) {
    if (strength <= 0) return points;
    QVector<QPointF> result;
    result.reserve(points.size());
    double mean = 0, weight = 0;
    for (const QPointF& point : points) {
        mean = strength * mean + (1 - strength) * point.y();
        weight = strength * weight + (1 - strength);
        result.append({point.x(), mean / weight});
    }
    return result;
}

}  // namespace fovea
