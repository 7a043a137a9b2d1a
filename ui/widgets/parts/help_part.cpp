#include "ui/widgets/parts/help_part.h"

#include <QAction>
#include <QMainWindow>
#include <QMessageBox>

#include "core/base/version.h"
#include "ui/widgets/key_sheet.h"

namespace fovea {

HelpPart::HelpPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    connect(desk_.actions.add(MenuId::help, "keys", tr("&Keys"), QKeySequence(Qt::Key_Question)), &QAction::triggered,
            this, [this] { (new KeySheet(desk_.window))->show(); });
    connect(desk_.actions.add(MenuId::help, "about", tr("&About Fovea")), &QAction::triggered, this,
            &HelpPart::showAbout);
}

void HelpPart::showAbout() {
    const std::string number(version());
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Fovea"),
        tr("<h3>Fovea %1</h3><p>Restores retinal fundus photographs: super-resolution, deblurring, denoising, "
           "vessels.</p><p><b>Research software, not a medical device.</b> Not for diagnosis. Restored pictures can "
           "show what was not there and hide what was.</p><p>GPL-3.0-or-later. Built with Qt, LibTorch, OpenCV, GDCM "
           "and QCustomPlot.</p>")
            .arg(QString::fromStdString(number)),
        QMessageBox::Close, &desk_.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace fovea
