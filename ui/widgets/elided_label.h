// One line that ends in "…" where there is little room, instead of being cut. What stands before the first " · " always has
// room. The whole text is in text().
#pragma once

#include <QLabel>

namespace fovea {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;
    // What is seen now.
    QString seenText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace fovea
