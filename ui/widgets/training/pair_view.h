// Pictures beside each other in rows, all with the same zoom and the same middle, so that they can be compared: training
// pairs (input, reference) or validation patches (input, now, best, reference). The wheel enlarges, dragging moves.
#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

namespace fovea {

class PairView : public QWidget {
    Q_OBJECT
public:
    explicit PairView(QWidget* parent = nullptr);
    // Headings of the columns, and the rows' pictures; a null picture leaves its place empty. Zoom and middle stay.
    void setRows(QStringList headings, std::vector<std::vector<QImage>> rows);
    // Words in the middle instead of pictures; empty: none.
    void setWords(const QString& words);
    const std::vector<std::vector<QImage>>& rows() const { return rows_; }
    QString words() const { return words_; }
    double zoom() const { return zoom_; }
    QSize minimumSizeHint() const override { return {120, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF cell(int row, int column) const;
    void setZoom(double zoom);

    QStringList headings_;
    std::vector<std::vector<QImage>> rows_;
    QString words_;
    double zoom_ = 1;            // 1: a picture fills its place
    QPointF middle_{0.5, 0.5};   // of the picture, in shares
    QPointF pressedAt_;
};

}  // namespace fovea
