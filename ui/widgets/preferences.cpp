#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

#include "ui/model/settings.h"

namespace fovea {

Preferences::Preferences(Settings& settings, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 14);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);

    auto* theme = choice(*form, "preferTheme", tr("Theme"),
                         {{tr("Dark"), "dark"}, {tr("Light"), "light"}, {tr("Like the system"), "system"}}, settings.theme());
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] { Q_EMIT themeChosen(theme->currentData().toString()); });

    // Each as its speakers write it.
    auto* language = choice(*form, "preferLanguage", tr("Language"),
                            {{tr("Like the system"), "system"}, {QStringLiteral("English"), "en"}, {QStringLiteral("Deutsch"), "de"},
                             {QStringLiteral("简体中文"), "zh_CN"}},
                            settings.language());
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });

    auto* device = choice(*form, "preferDevice", tr("Run methods on"),
                          {{tr("What is fastest"), "auto"}, {tr("The processor (CPU)"), "cpu"}, {tr("The graphics card (CUDA)"), "cuda"}},
                          settings.device());
    connect(device, &QComboBox::currentIndexChanged, this, [this, device, &settings] {
        settings.setDevice(device->currentData().toString());
        Q_EMIT runChanged();
    });
    auto* threads = new QSpinBox(this);
    threads->setObjectName(QStringLiteral("preferThreads"));
    threads->setAccessibleName(tr("Threads"));
    threads->setToolTip(tr("How many a method may use; fewer leave the computer free for other work"));
    threads->setRange(0, 1024);
    threads->setSpecialValueText(tr("As many as there are"));
    threads->setValue(settings.threads());
    form->addRow(tr("Threads"), threads);
    connect(threads, &QSpinBox::valueChanged, this, [this, &settings](int count) {
        settings.setThreads(count);
        Q_EMIT runChanged();
    });

    auto* recent = box(*form, "preferRecent", tr("Remember recent files"),
                       tr("Patients' names may be in names of files: without this nothing about them is kept"), settings.keepRecent());
    connect(recent, &QCheckBox::toggled, this, [this, &settings](bool on) {
        settings.setKeepRecent(on);
        Q_EMIT recentChanged();
    });
    auto* autosave = box(*form, "preferAutosave", tr("Keep the session in case of a crash"),
                         tr("Written after each change to a folder of your own, and removed when Fovea is closed"), settings.autosave());
    connect(autosave, &QCheckBox::toggled, this, [&settings](bool on) { settings.setAutosave(on); });
    auto* ask = box(*form, "preferAsk", tr("Ask before results or marks are lost"),
                    tr("When Fovea is closed or another session is opened"), settings.askBeforeClosing());
    connect(ask, &QCheckBox::toggled, this, [&settings](bool on) { settings.setAskBeforeClosing(on); });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});  // the icons of this window are of one family
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

QComboBox* Preferences::choice(QFormLayout& form, const char* name, const QString& label,
                               const QList<std::pair<QString, QString>>& items, const QString& current) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(label);
    for (const auto& [text, value] : items) combo->addItem(text, value);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
    form.addRow(label, combo);
    return combo;
}

QCheckBox* Preferences::box(QFormLayout& form, const char* name, const QString& text, const QString& tip, bool on) {
    auto* check = new QCheckBox(text, this);
    check->setObjectName(QString::fromLatin1(name));
    check->setToolTip(tip);
    check->setChecked(on);
    form.addRow(QString(), check);
    return check;
}

}  // namespace fovea
