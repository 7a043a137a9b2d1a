// The models on this computer: what is known of each, two cards side by side, weights checked against the card, import, and
// removal of one's own.
#pragma once

#include <QDialog>

#include "ui/model/training/model_shelf.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace fovea {

class ModelsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ModelsDialog(ModelShelf& shelf, QWidget* parent = nullptr);

private:
    void makeButtons(class QBoxLayout& row);
    void fill();
    void showCards();
    void verify();
    void remove();
    std::vector<const ShelvedModel*> chosen() const;
    void say(const QString& text);

    ModelShelf& shelf_;
    std::vector<ShelvedModel> models_;
    QListWidget* list_;
    QTableWidget* cards_;
    QLabel* words_;
    QPushButton *verify_, *remove_;
};

}  // namespace fovea
