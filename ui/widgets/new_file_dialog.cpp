#include "ui/widgets/new_file_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace fovea {

QFileDialog* newFileDialog(QWidget* parent, const char* name, const QString& title, const QString& path, const QString& filter,
                           const QString& suffix) {
    auto* dialog = new QFileDialog(parent, title, path, filter);
    dialog->setObjectName(QString::fromLatin1(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(path);
    return dialog;
}

QString freePath(const QString& folder, const QString& stem, const QString& suffix) {
    const QDir place(folder);
    QString path = place.filePath(QStringLiteral("%1.%2").arg(stem, suffix));
    for (int i = 2; QFileInfo::exists(path); ++i) path = place.filePath(QStringLiteral("%1_%2.%3").arg(stem).arg(i).arg(suffix));
    return path;
}

QString folderFor(const OpenImage& image, const QString& last, const QString& otherwise) {
    if (!last.isEmpty() && QFileInfo(last).isDir()) return last;
    const QFileInfo beside(image.path.isEmpty() ? QString() : QFileInfo(image.path).absolutePath());
    return !image.path.isEmpty() && beside.isDir() && beside.isWritable() ? beside.filePath() : otherwise;
}

QString stemOf(const OpenImage& image) { return image.path.isEmpty() ? image.name : QFileInfo(image.path).completeBaseName(); }

}  // namespace fovea
