// Asks what is needed to bring a network of the user's own among the models: file, card or architecture, name, licence, and
// trust where the file is a program.
#pragma once

#include <QDialog>

#include "ui/model/training/model_shelf.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fovea {

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(ModelShelf& shelf, QWidget* parent = nullptr);

private:
    void choose(QLineEdit* line, const QString& title, const QString& filter);
    void refresh();
    void import();
    QString missing() const;

    ModelShelf& shelf_;
    QLineEdit *file_, *card_, *name_, *licence_;
    QComboBox* method_;
    QPlainTextEdit* architecture_;
    QCheckBox* trust_;
    QLabel* words_;
    QPushButton* import_;
    bool program_ = false;  // the file is a TorchScript module
    bool busy_ = false;
};

}  // namespace fovea
