#include "ui/widgets/parts/print_part.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <algorithm>
#include <memory>

#include "core/base/version.h"
#include "ui/widgets/new_file_dialog.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

constexpr double kPicturesDpi = 300;  // finer shows no more of a photograph, and takes long
constexpr double kTextPoints = 8;
constexpr double kGapPoints = 5;

}  // namespace

PrintPart::PrintPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    print_ = desk_.actions.add(MenuId::file, "print", tr("&Print views…"), QKeySequence::Print,
                               tr("The views as they are seen, on one page, with names, marks and date; also into a PDF"));
    desk_.actions.menu(MenuId::file)->insertAction(desk_.actions.find("closeImage"), print_);
    connect(print_, &QAction::triggered, this, &PrintPart::ask);
    const auto refresh = [this] {
        const OpenImage* image = desk_.work.session.current();
        print_->setEnabled(image && image->state == LoadState::ready);
    };
    connect(&desk_.composer, &ViewComposer::composed, this, refresh);
    refresh();
}

void PrintPart::ask() {
    const OpenImage* image = desk_.work.session.current();
    if (!image) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(stemOf(*image));
    printer->setCreator(QStringLiteral("Fovea %1").arg(QString::fromLatin1(version().data(), static_cast<qsizetype>(version().size()))));
    const QRect room = desk_.views.seenRect();
    printer->setPageOrientation(room.width() > room.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto* dialog = new QPrintDialog(printer.get(), &desk_.window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setWindowTitle(tr("Print the views"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // One page, of what is seen.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* chosen) { print(*chosen); });
    // It outlives the dialog, which works with it to its end.
    connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
}

void PrintPart::print(QPrinter& printer) {
    QPainter painter;
    if (!painter.begin(&printer)) {
        desk_.messages.showError(tr("The views were not printed"), tr("The printer, or the file, cannot be written to."));
        return;
    }
    const double dpi = printer.resolution();
    const QRectF page(QPointF(0, 0), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    QFont font = desk_.window.font();
    font.setPointSizeF(kTextPoints);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const double line = painter.fontMetrics().height();
    const double gap = kGapPoints * dpi / 72;

    const OpenImage* image = desk_.work.session.current();
    const QRectF head(page.left(), page.top(), page.width(), line);
    const QString date = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, date);
    const double nameRoom = head.width() - painter.fontMetrics().horizontalAdvance(date) - 2 * gap;
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(image ? image->name : QString(), Qt::ElideMiddle, static_cast<int>(nameRoom)));
    const QRectF foot(page.left(), page.bottom() - 2 * line, page.width(), 2 * line);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap,
                     tr("Fovea %1. Research software, not a medical device. Pictures that were processed say so; a print is not for diagnosis.")
                         .arg(QString::fromStdString(std::string(version()))));

    const QRectF room = page.adjusted(0, line + gap, 0, -(2 * line + gap));
    const QSizeF seen = desk_.views.seenRect().size();
    const double scale = std::min(room.width() / seen.width(), room.height() / seen.height());
    const QImage picture = desk_.views.picture(std::max(1.0, scale * std::min(1.0, kPicturesDpi / dpi)), paperColours());
    painter.drawImage(QRectF(QPointF(room.center().x() - seen.width() * scale / 2, room.top()), seen * scale), picture,
                      QRectF(QPointF(0, 0), QSizeF(picture.size())));
    if (!painter.end()) {
        desk_.messages.showError(tr("The views were not printed"), tr("The printer, or the file, cannot be written to."));
        return;
    }
    desk_.messages.showNotice(printer.outputFileName().isEmpty()
                                  ? tr("The views were sent to the printer %1.").arg(printer.printerName())
                                  : tr("The views were printed to %1.").arg(QDir::toNativeSeparators(printer.outputFileName())));
}

}  // namespace fovea
