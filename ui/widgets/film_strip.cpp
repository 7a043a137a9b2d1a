#include "ui/widgets/film_strip.h"

#include <QFileInfo>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/model/labels.h"

namespace fovea {

namespace {

constexpr QSize kThumbnail(68, 52);
constexpr QSize kCell(78, 94);

// Where lines end depends on the words, so how much fits into two of them is tried.
QString inTwoLines(const QString& name, const QFontMetrics& metrics, int width) {
    QString text = name;
    for (int room = width * 2; room > width / 2; room -= 4) {
        text = metrics.elidedText(name, Qt::ElideMiddle, room);
        const QRect taken = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text);
        if (taken.height() <= 2 * metrics.lineSpacing() && taken.width() <= width) break;
    }
    return text;
}

// Thumbnail on neutral grey, the name below; the accent frame says which one is on the screen.
constexpr int kMissing = Qt::UserRole + 1;  // its file is gone

class ThumbnailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return kCell; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const QRect frame(option.rect.center().x() - kThumbnail.width() / 2, option.rect.top() + 6, kThumbnail.width(),
                          kThumbnail.height());
        painter->fillRect(frame, option.palette.color(QPalette::Base));
        const auto thumbnail = index.data(Qt::DecorationRole).value<QPixmap>();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (!thumbnail.isNull()) {
            const QSize size = thumbnail.size().scaled(frame.size(), Qt::KeepAspectRatio);
            const QRect place(frame.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), size);
            painter->drawPixmap(place & frame, thumbnail);
        } else {
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
            painter->drawText(frame, Qt::AlignCenter, index.data(kMissing).toBool() ? QStringLiteral("?") : QStringLiteral("…"));
        }
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(QPen(option.palette.color(selected ? QPalette::Highlight : QPalette::PlaceholderText),
                                 selected ? 2 : 1));
            painter->drawRect(frame.adjusted(-2, -2, 1, 1));
        }
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        painter->setFont(font);
        painter->setPen(option.palette.color(selected ? QPalette::WindowText : QPalette::PlaceholderText));
        // Two lines without the suffix: what tells files of one series apart stands at the end of their names.
        const QRect text(option.rect.left() + 3, frame.bottom() + 5, option.rect.width() - 6, 30);
        painter->drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                          inTwoLines(index.data().toString(), QFontMetrics(font), text.width()));
        painter->restore();
    }
};

}  // namespace

FilmStrip::FilmStrip(Session& session, QWidget* parent) : QListWidget(parent), session_(session) {
    setObjectName(QStringLiteral("filmStrip"));
    setAccessibleName(tr("Open photographs"));
    setItemDelegate(new ThumbnailDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setToolTip(tr("With Ctrl and Shift several can be chosen, for a batch"));
    setFixedWidth(kCell.width() + 4);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FilmStrip::preferVisible);
    connect(&session_, &Session::imagesChanged, this, &FilmStrip::rebuild);
    connect(&session_, &Session::imageChanged, this, &FilmStrip::refreshItem);
    connect(&session_, &Session::currentChanged, this, &FilmStrip::markCurrent);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) session_.setCurrent(item->data(Qt::UserRole).toInt());
    });
}

void FilmStrip::rebuild() {
    const QSignalBlocker blocker(this);
    const std::vector<int> selected = selectedImages();
    clear();
    for (const auto& image : session_.images()) {
        auto* item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, image->id);
        dress(*item, *image);
    }
    markCurrent();
    for (int i = 0; selected.size() > 1 && i < count(); ++i)
        if (std::find(selected.begin(), selected.end(), item(i)->data(Qt::UserRole).toInt()) != selected.end()) item(i)->setSelected(true);
    preferVisible();
}

// Thumbnails in sight are made before those that nobody sees.
void FilmStrip::preferVisible() {
    std::vector<int> ids;
    const QRect sight = viewport()->rect();
    const QListWidgetItem* first = itemAt(sight.center().x(), 1);
    for (int i = first ? row(first) : 0; i < count() && visualItemRect(item(i)).top() <= sight.bottom(); ++i)
        ids.push_back(item(i)->data(Qt::UserRole).toInt());
    session_.preferLoading(std::move(ids));
}

void FilmStrip::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    preferVisible();
}

std::vector<int> FilmStrip::selectedImages() const {
    std::vector<int> ids;
    for (int i = 0; i < count(); ++i)
        if (item(i)->isSelected()) ids.push_back(item(i)->data(Qt::UserRole).toInt());
    return ids;
}

void FilmStrip::dress(QListWidgetItem& item, const OpenImage& image) const {
    // A zero-width space lets a line end after an underscore.
    item.setText(QFileInfo(image.name).completeBaseName().replace('_', QStringLiteral("_\u200b")));
    QString tip = image.path;
    if (image.width) tip += QStringLiteral("\n") + sizeText(image.width, image.height);
    if (image.earlier) tip += QStringLiteral("\n") + QString::fromStdString(image.earlier->mark);
    const bool missing = image.state == LoadState::missing;
    if (missing) tip += QStringLiteral("\n") + image.error;
    item.setToolTip(tip);
    item.setData(kMissing, missing);
    if (!image.thumbnail.isNull()) item.setData(Qt::DecorationRole, QPixmap::fromImage(image.thumbnail));
}

void FilmStrip::refreshItem(int imageId) {
    const OpenImage* image = session_.find(imageId);
    for (int i = 0; image && i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toInt() == imageId) dress(*item(i), *image);
}

void FilmStrip::markCurrent() {
    const QSignalBlocker blocker(this);
    const OpenImage* image = session_.current();
    for (int i = 0; image && i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toInt() == image->id && currentRow() != i) setCurrentRow(i);
}

}  // namespace fovea
