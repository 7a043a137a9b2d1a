#include "ui/model/training/card_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/model/translation.h"

namespace fovea {

namespace {

QString words(const char* text) { return QCoreApplication::translate("CardRows", text); }
QString plain(const std::string& text) { return QString::fromStdString(text); }

// A value in one line; objects as "name: value" joined.
QString textOf(const Json& value) {
    if (value.is_string()) return plain(value.get<std::string>());
    if (value.is_number_float()) return QLocale::c().toString(value.get<double>(), 'g', 6);
    if (value.is_array()) {
        QStringList parts;
        for (const Json& item : value) parts << textOf(item);
        return parts.join(value.empty() || value[0].is_structured() ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    if (value.is_object()) {
        QStringList parts;
        for (const auto& [key, item] : value.items()) parts << QStringLiteral("%1: %2").arg(plain(key), textOf(item));
        return parts.join(QStringLiteral("; "));
    }
    return plain(value.dump());
}

}  // namespace

CardRows cardRows(const ShelvedModel& model) {
    CardRows rows;
    const auto add = [&](const char* name, const QString& text) { rows.append({words(name), text.isEmpty() ? QStringLiteral("–") : text}); };
    add(QT_TRANSLATE_NOOP("CardRows", "Name"), plain(model.listing.id));
    add(QT_TRANSLATE_NOOP("CardRows", "Origin"), model.own ? words(QT_TRANSLATE_NOOP("CardRows", "your own"))
                                                            : words(QT_TRANSLATE_NOOP("CardRows", "came with Fovea")));
    if (!model.listing.model) {
        add(QT_TRANSLATE_NOOP("CardRows", "Not usable"),
            model.listing.error ? errorText(*model.listing.error) : QString());
        add(QT_TRANSLATE_NOOP("CardRows", "Folder"), plain(model.listing.folder.string()));
        return rows;
    }
    const ModelCard& card = model.listing.model->card;
    add(QT_TRANSLATE_NOOP("CardRows", "Title"), plain(card.title));
    add(QT_TRANSLATE_NOOP("CardRows", "Works like"), plain(card.method));
    add(QT_TRANSLATE_NOOP("CardRows", "Task"), plain(card.task));
    add(QT_TRANSLATE_NOOP("CardRows", "Network"), textOf(card.architecture));
    add(QT_TRANSLATE_NOOP("CardRows", "Enlarges"), QStringLiteral("×%1").arg(card.scale));
    add(QT_TRANSLATE_NOOP("CardRows", "Figures"), textOf(card.figures));
    add(QT_TRANSLATE_NOOP("CardRows", "Domain"), textOf(card.domain));
    add(QT_TRANSLATE_NOOP("CardRows", "Data"), textOf(card.data));
    add(QT_TRANSLATE_NOOP("CardRows", "Licence"), plain(card.licence));
    add(QT_TRANSLATE_NOOP("CardRows", "Trained by"), textOf(card.trainedBy));
    const Json training = card.recipe.is_object() ? card.recipe.value("training", Json::object()) : Json::object();
    add(QT_TRANSLATE_NOOP("CardRows", "Losses"), training.is_object() && training.contains("loss") ? textOf(training["loss"]) : QString());
    add(QT_TRANSLATE_NOOP("CardRows", "Weights"), QStringLiteral("%1, %2").arg(plain(card.weights.file), QLocale().formattedDataSize(static_cast<qint64>(card.weights.bytes))));
    add(QT_TRANSLATE_NOOP("CardRows", "SHA-256"), plain(card.weights.sha256));
    add(QT_TRANSLATE_NOOP("CardRows", "Folder"), plain(model.listing.folder.string()));
    return rows;
}

}  // namespace fovea
