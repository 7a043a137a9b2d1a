#include "ui/model/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>
#include <algorithm>

namespace fovea {

namespace {

const QString kName = QStringLiteral("foveaTranslator");
const char* const kSpoken = "foveaLanguage";

void install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(kName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

// "zh-Hans-CN" names the language zh_CN; "de-AT" names de.
bool names(const QString& asked, const QString& code) {
    const QLocale locale(asked);
    const QLocale own(code);
    return locale.language() == own.language() && locale.script() == own.script();
}

}  // namespace

QString languageFor(const QString& wish, const QLocale& system) {
    for (const Language& language : kLanguages)
        if (wish == QLatin1String(language.code)) return wish;
    const QStringList asked = wish.isEmpty() || wish == QLatin1String("system") ? system.uiLanguages() : QStringList{wish};
    for (const QString& name : asked)
        for (const Language& language : kLanguages)
            if (names(name, QLatin1String(language.code))) return QLatin1String(language.code);
    return QStringLiteral("en");
}

void speak(QCoreApplication& application, const QString& wish) {
    for (QTranslator* old : application.findChildren<QTranslator*>(kName, Qt::FindDirectChildrenOnly)) delete old;
    const QString code = languageFor(wish, QLocale::system());
    const bool asTheSystem = wish.isEmpty() || wish == QLatin1String("system");
    QLocale locale = asTheSystem ? QLocale::system() : QLocale(code);
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    QLocale::setDefault(locale);
    application.setProperty(kSpoken, code);
    // Qt's own dialogs, where its translations are installed.
    install(application, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("fovea_") + code, QStringLiteral(":/translations"));
}

QString spokenLanguage() {
    const QString code = QCoreApplication::instance()->property(kSpoken).toString();
    return code.isEmpty() ? QStringLiteral("en") : code;
}

QString coreText(const std::string& english) { return QCoreApplication::translate("core", english.c_str()); }

QString coreText(const Text& text) {
    if (!text.pattern()) return QString::fromStdString(text.english());
    const QString pattern = QCoreApplication::translate("core", text.pattern());
    const std::vector<Text>& arguments = text.arguments();
    QString words;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype place =
            pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'1' : -1;
        if (place < 0 || place >= static_cast<qsizetype>(arguments.size())) {
            words += pattern[i];
            continue;
        }
        words += coreText(arguments[static_cast<std::size_t>(place)]);
        ++i;
    }
    return words;
}

QString stageText(const std::string& english) {
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    QString pattern = QString::fromStdString(english);
    QStringList numbers;
    for (auto found = number.match(pattern); found.hasMatch(); found = number.match(pattern, found.capturedStart() + 2)) {
        numbers << found.captured();
        pattern.replace(found.capturedStart(), found.capturedLength(), QStringLiteral("%%1").arg(numbers.size()));
    }
    QString words = QCoreApplication::translate("core", pattern.toUtf8().constData());
    for (const QString& each : numbers) words = words.arg(each);
    return words;
}

QString errorText(const Error& error) { return coreText(error.text); }

QString numberText(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

}  // namespace fovea
