#include "ui/widgets/parts/help_part.h"

#include <QAction>
#include <QMainWindow>
#include <QMessageBox>

#include "core/base/files.h"
#include "core/base/version.h"
#include "ui/model/translation.h"
#include "ui/widgets/action_search.h"
#include "ui/widgets/help_window.h"
#include "ui/widgets/key_sheet.h"

namespace fovea {

HelpPart::HelpPart(Desk& desk) : QObject(&desk.window), desk_(desk) { makeActions(); }

void HelpPart::makeActions() {
    ActionBook& book = desk_.actions;
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(book.add(MenuId::help, "help", tr("&Help"), QKeySequence(Qt::Key_F1), tr("How everything is done, with pictures; no network is needed")),
       [this] { showHelp(); });
    on(book.add(MenuId::help, "findAction", tr("&Find an action…"), QKeySequence(Qt::CTRL | Qt::Key_K),
                tr("Type a few letters of what you want to do; Enter does it")),
       [this] { (new ActionSearch(desk_.window))->show(); });
    on(book.add(MenuId::help, "keys", tr("&Keys and mouse"), QKeySequence(Qt::Key_Question),
                tr("Every action with its key, to search and to print")),
       [this] { (new KeySheet(desk_.window))->show(); });
    on(book.add(MenuId::help, "tour", tr("&Tour"), {}, tr("A minute through the window, on the synthetic sample")),
       [this] { startTour(); });
    book.separator(MenuId::help);
    on(book.add(MenuId::help, "about", tr("&About Fovea"), {}, tr("Version, licence, and what Fovea is not")),
       [this] { showAbout(); });
}

void HelpPart::showHelp() {
    if (auto* open = desk_.window.findChild<HelpWindow*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    const Result<std::filesystem::path> resources = dataFolder("resources");
    const QString folder = resources ? QString::fromStdString((*resources / "help").string()) : QString();
    (new HelpWindow(folder, spokenLanguage(), &desk_.window))->show();
}

void HelpPart::showAbout() {
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Fovea"),
        tr("<h3>Fovea %1</h3><p>Restores retinal fundus photographs: super-resolution, deblurring, denoising, "
           "vessels.</p><p><b>Research software, not a medical device.</b> Not for diagnosis. Restored pictures can "
           "show what was not there and hide what was.</p><p>GPL-3.0-or-later. Built with Qt, LibTorch, OpenCV, GDCM "
           "and QCustomPlot.</p>")
            .arg(QString::fromStdString(std::string(version()))),
        QMessageBox::Close, &desk_.window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setIconPixmap(desk_.window.windowIcon().pixmap(64, 64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void HelpPart::offerTour() {
    if (!desk_.work.settings.tourSeen()) startTour();
}

void HelpPart::startTour() {
    if (tour_) return;
    tour_ = new Tour(desk_.window, tourSteps());
    connect(tour_, &Tour::ended, this, [this] {
        desk_.work.settings.setTourSeen();
        desk_.views.setFocus();
    });
}

}  // namespace fovea
