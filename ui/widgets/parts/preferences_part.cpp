#include "ui/widgets/parts/preferences_part.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>

#include "ui/model/translation.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"

namespace fovea {

PreferencesPart::PreferencesPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    desk_.actions.separator(MenuId::edit);
    QAction* action = desk_.actions.add(MenuId::edit, "preferences", tr("Pr&eferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                        tr("Theme, language, what is remembered, how methods are run"));
    connect(action, &QAction::triggered, this, &PreferencesPart::show);
}

void PreferencesPart::show() {
    if (!window_) {
        Workspace& work = desk_.work;
        window_ = new Preferences(work.settings, &desk_.window);
        connect(window_, &Preferences::themeChosen, this, [&work](const QString& theme) {
            work.settings.setTheme(theme);
            applyTheme(*static_cast<QApplication*>(QApplication::instance()), theme);
        });
        connect(window_, &Preferences::languageChosen, this, [&work](const QString& code) {
            work.settings.setLanguage(code);
            speak(*QCoreApplication::instance(), code);
        });
        connect(window_, &Preferences::recentChanged, &work.recent, &RecentFiles::refresh);
        connect(window_, &Preferences::runChanged, this, [&work] { work.takeRunOptions(); });
    }
    window_->show();
    window_->raise();
    window_->activateWindow();
}

}  // namespace fovea
