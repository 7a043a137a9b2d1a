#include "ui/widgets/empty_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace fovea {

namespace {

// A retina in a few strokes: disc of the photograph, optic disc, vessel arcades.
class Emblem : public QWidget {
public:
    explicit Emblem(QWidget* parent) : QWidget(parent) { setFixedSize(120, 120); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor line = palette().color(QPalette::WindowText);
        line.setAlpha(170);
        painter.setPen(QPen(line, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawEllipse(QPointF(60, 60), 54, 54);
        painter.drawEllipse(QPointF(86, 58), 8, 9);
        painter.setPen(QPen(line, 1.6, Qt::SolidLine, Qt::RoundCap));
        for (const double side : {-1.0, 1.0}) {
            QPainterPath arcade(QPointF(85, 58 + 5 * side));
            arcade.cubicTo(QPointF(76, 58 + 34 * side), QPointF(44, 60 + 42 * side), QPointF(20, 60 + 26 * side));
            arcade.moveTo(QPointF(58, 59 + 32 * side));
            arcade.cubicTo(QPointF(53, 60 + 26 * side), QPointF(47, 60 + 22 * side), QPointF(39, 60 + 19 * side));
            painter.drawPath(arcade);
        }
        painter.setBrush(line);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(50, 61), 2.6, 2.6);
    }
};

}  // namespace

EmptyPage::EmptyPage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("emptyPage"));
    auto* title = new QLabel(tr("Open images, open the samples, or drop them here"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    title->setFont(large);
    auto* kinds =
        new QLabel(tr("PNG, JPEG, TIFF (8 and 16 bit), BMP, PPM, GIF and DICOM Ophthalmic Photography"), this);
    auto* open = new QPushButton(tr("Open images…"), this);
    open->setObjectName(QStringLiteral("emptyOpen"));
    open->setProperty("primary", true);
    auto* samples = new QPushButton(tr("Open the samples"), this);
    samples->setObjectName(QStringLiteral("emptySamples"));
    samples->setToolTip(tr("Synthetic fundus photographs that come with Fovea: clean, blurred, noisy, low-resolution"));
    auto* note = new QLabel(tr("Research software, not a medical device. Originals are never changed."), this);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(3);
    column->addWidget(new Emblem(this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(kinds, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addWidget(samples);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    column->addWidget(note, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    connect(open, &QPushButton::clicked, this, &EmptyPage::openAsked);
    connect(samples, &QPushButton::clicked, this, &EmptyPage::samplesAsked);
}

void EmptyPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
}

}  // namespace fovea
