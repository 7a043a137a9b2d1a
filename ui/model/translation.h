// The languages of the window. English stands in the source; German and Simplified Chinese are built into the program.
//
//   speak(application, settings.language());      // before the window is made
//   label->setText(coreText(method.summary));     // words that come from core, which knows no languages
//   messages.showError(tr("Not saved"), errorText(saved.error()));
#pragma once

#include <QLocale>
#include <QString>
#include <array>
#include <string>

#include "core/base/result.h"

class QCoreApplication;

namespace fovea {

struct Language {
    const char* code;     // "de"
    const char* ownName;  // as its speakers write it, UTF-8
};
inline constexpr std::array<Language, 3> kLanguages{{{"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}}};

// The code of the language to speak: `wish` if it is one, else ("system") the first that the system asks for and Fovea
// knows, else English.
QString languageFor(const QString& wish, const QLocale& system);

// From now on texts come in this language, and numbers on the screen are written as in it (with "system": as the system
// says). Texts that are shown already stay as they are. Written files keep the decimal point.
void speak(QCoreApplication& application, const QString& wish);

// The code of the language spoken now.
QString spokenLanguage();

// A text of core (title, summary, help, definition) in the language spoken.
QString coreText(const std::string& english);

QString coreText(const Text& text);

// What a job is doing: words that are the same each time but for numbers ("iteration 3 of 10").
QString stageText(const std::string& english);

// What went wrong, for a person, in the language spoken; without a translation in English.
QString errorText(const Error& error);

// A number on the screen, with the decimal sign of the language: 0.25 or 0,25.
QString numberText(double value, int decimals);

}  // namespace fovea
