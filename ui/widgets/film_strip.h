// The open photographs as thumbnails; choosing one makes it the current one.
#pragma once

#include <QListWidget>

#include "ui/model/session.h"

namespace fovea {

class FilmStrip : public QListWidget {
    Q_OBJECT
public:
    explicit FilmStrip(Session& session, QWidget* parent = nullptr);
    // What is chosen, for a batch: with Ctrl and Shift several; the current one is among them.
    std::vector<int> selectedImages() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void refreshItem(int imageId);
    void markCurrent();
    void preferVisible();
    void dress(QListWidgetItem& item, const OpenImage& image) const;

    Session& session_;
};

}  // namespace fovea
