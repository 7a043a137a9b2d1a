#include "app/window/training_scene.h"

#include <QDir>
#include <QFileInfo>

#include "core/image/write_image.h"
#include "core/synth/synthetic_fundus.h"
#include "ui/widgets/training/train_dialog.h"

namespace fovea {

namespace {
constexpr int kWidthPx = 480, kHeightPx = 400;
}

bool TrainingScene::take(const QStringList& words) {
    const QString& what = words[0];
    if (what == QLatin1String("eyes")) return makeEyes(words.value(1).toInt());
    if (what == QLatin1String("recipe")) return load(words.value(1));
    if (what == QLatin1String("set")) return set(words.value(1), QStringList(words.mid(2)).join(' '));
    return what == QLatin1String("step") && step(words.value(1));
}

bool TrainingScene::calm() const {
    auto* dialog = window_.findChild<TrainDialog*>();
    return !dialog || !dialog->isVisible() || dialog->preview().settled();
}

bool TrainingScene::makeEyes(int count) {
    if (!folder_.isValid() || !QDir(folder_.path()).mkpath(QStringLiteral("eyes"))) return false;
    for (int i = 0; i < count; ++i) {
        lastPatient_ = QStringLiteral("%1").arg(i / 2 + 1, 2, 10, QLatin1Char('0'));
        const QString name = lastPatient_ + (i % 2 == 0 ? QStringLiteral("_L") : QStringLiteral("_R"));
        const auto eye = i % 2 == 0 ? Laterality::left : Laterality::right;
        const Image image = synth::generateFundus({.seed = static_cast<std::uint64_t>(100 + i), .widthPx = kWidthPx, .heightPx = kHeightPx, .eye = eye}).image;
        const QString file = QDir(folder_.path()).filePath(QStringLiteral("eyes/%1.png").arg(name));
        if (!QFile::exists(file) && !writeImage(file.toStdString(), image)) return false;
    }
    return count > 2;
}

bool TrainingScene::load(const QString& recipe) {
    auto* dialog = window_.findChild<TrainDialog*>();
    if (!dialog) return false;
    for (const auto& [title, file, task] : TrainingPlan::shippedRecipes()) {
        if (QFileInfo(file).completeBaseName() != recipe) continue;
        if (!dialog->plan().load(file)) return false;
        dialog->plan().setDataRoot(folder_.path());
        dialog->plan().setSources({{{"folder", "eyes"}, {"patient", TrainingData::kPatientRules[1]}, {"validation", {(lastPatient_ + "_*").toStdString()}}}});
        return true;
    }
    return false;
}

bool TrainingScene::set(const QString& place, const QString& value) {
    auto* dialog = window_.findChild<TrainDialog*>();
    const Json json = Json::parse(value.toStdString(), nullptr, false);
    if (!dialog || json.is_discarded()) return false;
    const QString part = place.section('.', 0, 0), key = place.section('.', 1);
    if (key.isEmpty())
        dialog->plan().set(part.toStdString(), json);
    else
        dialog->plan().set(part.toStdString(), key.toStdString(), json);
    Q_EMIT dialog->plan().loaded();  // the forms show it
    return true;
}

bool TrainingScene::step(const QString& name) {
    auto* dialog = window_.findChild<TrainDialog*>();
    const auto at = QStringList{"task", "data", "degradation", "network", "schedule", "check"}.indexOf(name);
    if (!dialog || at < 0) return false;
    dialog->go(static_cast<TrainStep>(at));
    return true;
}

}  // namespace fovea
