// Asking where a new file goes. Fovea never replaces a file: a suggestion is always a free name, and nothing asks whether
// to overwrite, because what writes refuses.
#pragma once

#include <QString>

#include "ui/model/documents.h"

class QFileDialog;
class QWidget;

namespace fovea {

// Not yet open; deletes itself. `name`: its object name. `path`: what is suggested.
QFileDialog* newFileDialog(QWidget* parent, const char* name, const QString& title, const QString& path, const QString& filter,
                           const QString& suffix);

// folder/stem.suffix, or folder/stem_2.suffix and so on while that is taken.
QString freePath(const QString& folder, const QString& stem, const QString& suffix);

// Where a file made from a photograph is suggested: `last`, where its kind was written to in this sitting; else beside the
// photograph; else (one that is no file, or a folder that takes none) `otherwise`.
QString folderFor(const OpenImage& image, const QString& last, const QString& otherwise);

// The name that files made from a photograph begin with; one from the clipboard has no file.
QString stemOf(const OpenImage& image);

}  // namespace fovea
