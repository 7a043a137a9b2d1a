#include "ui/widgets/window_host.h"

#include <QAction>

#include "ui/model/translation.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/run_panel.h"

namespace fovea {

WindowHost::WindowHost(Workspace& work, std::filesystem::path samples) : work_(work), samples_(std::move(samples)) { make(); }

WindowHost::~WindowHost() = default;

void WindowHost::make() {
    window_ = std::make_unique<MainWindow>(work_, samples_);
    language_ = spokenLanguage();
    // Later: the window must not go while it is telling of it.
    connect(window_.get(), &MainWindow::languageChanged, this, &WindowHost::makeAnew, Qt::QueuedConnection);
}

void WindowHost::makeAnew() {
    if (spokenLanguage() == language_) return;
    // The new one takes over from the old one, which has to be there until then; and a program whose last window goes, ends.
    const std::unique_ptr<MainWindow> before = std::move(window_);
    work_.settings.setWindow(before->saveGeometry(), before->saveState());
    work_.recorder.rename();
    make();
    window_->runPanel().choose(before->runPanel().choice());
    if (before->isVisible()) window_->show();
    const auto* preferences = before->findChild<Preferences*>();
    if (preferences && preferences->isVisible()) window_->findChild<QAction*>(QStringLiteral("preferences"))->trigger();
    Q_EMIT windowChanged();
}

}  // namespace fovea
