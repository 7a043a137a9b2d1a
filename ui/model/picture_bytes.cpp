#include "ui/model/picture_bytes.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <cstring>

namespace fovea {

namespace {
// Those that lose nothing first.
constexpr std::array<const char*, 4> kFormats{"image/png", "image/tiff", "image/bmp", "image/jpeg"};

Bytes bytesOf(const QByteArray& array) {
    Bytes bytes(static_cast<std::size_t>(array.size()));
    if (!bytes.empty()) std::memcpy(bytes.data(), array.constData(), bytes.size());
    return bytes;
}
}  // namespace

bool holdsPicture(const QMimeData& data) { return data.hasImage() || !givenBytes(data).empty(); }

Bytes givenBytes(const QMimeData& data) {
    for (const char* format : kFormats)
        if (const QString name = QString::fromLatin1(format); data.hasFormat(name)) {
            const QByteArray array = data.data(name);
            if (!array.isEmpty()) return bytesOf(array);
        }
    return {};
}

Result<std::shared_ptr<const Bytes>> pngBytes(const QImage& picture) {
    if (picture.isNull()) return fail(ErrorCode::badData, "there is no picture");
    const bool deep = picture.depth() > 32 || picture.format() == QImage::Format_Grayscale16;
    QImage opaque(picture.size(), deep ? QImage::Format_RGBX64 : QImage::Format_RGB32);
    if (opaque.isNull()) return fail(ErrorCode::outOfMemory, "not enough memory for this picture");
    if (picture.hasAlphaChannel()) {
        opaque.fill(Qt::black);
        QPainter painter(&opaque);
        painter.drawImage(0, 0, picture);
    } else {
        opaque = picture.convertToFormat(opaque.format());
    }
    // What is said about it (a processed-mark) goes along.
    for (const QString& key : picture.textKeys()) opaque.setText(key, picture.text(key));
    QByteArray array;
    QBuffer buffer(&array);
    if (!buffer.open(QIODevice::WriteOnly) || !opaque.save(&buffer, "PNG")) return fail(ErrorCode::badData, "the picture cannot be kept");
    return std::make_shared<const Bytes>(bytesOf(array));
}

}  // namespace fovea
