// Where and how a result is saved. The mark is burned in below the picture unless a reason is given; a graph saved as text
// has it in its record.
#pragma once

#include <QDialog>

#include "core/jobs/restore.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fovea {

struct SaveChoice {
    QString path;
    Mark mark = Mark::strip;
    QString reason;
};

class SaveDialog : public QDialog {
    Q_OBJECT
public:
    // Whether the result is a picture alone or a graph that can also be written as text.
    enum class Kind { picture, graph };
    // `words`: those of the mark; `suggestion`: a full path.
    SaveDialog(const QString& words, const QString& suggestion, Kind kind = Kind::picture, QWidget* parent = nullptr);
    SaveChoice choice() const;

Q_SIGNALS:
    void chosen(const fovea::SaveChoice& choice);

private:
    bool asText() const;
    void browse();
    void refresh();

    Kind kind_;
    QLineEdit* path_;
    QLabel* problem_;
    QCheckBox* mark_;
    QLabel* reasonLabel_;
    QLineEdit* reason_;
    QPushButton* save_;
};

}  // namespace fovea
