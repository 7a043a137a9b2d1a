// Where the report goes, and whether it names the file.
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fovea {

struct ReportChoice {
    QString path;
    bool named = true;
};

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    // Suggestions: full paths with and without the photograph's name in them.
    ReportDialog(const QString& named, const QString& nameless, QWidget* parent = nullptr);
    ReportChoice choice() const;

Q_SIGNALS:
    void chosen(const fovea::ReportChoice& choice);

private:
    void browse();
    void refresh();

    QString named_;
    QString nameless_;
    QLineEdit* path_;
    QCheckBox* leaveOut_;
    QLabel* problem_;
    QPushButton* write_;
};

}  // namespace fovea
