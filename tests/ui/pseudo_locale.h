// A language that nobody speaks: every letter of a translated text carries an accent, and the text is a third longer.
// What still shows plain letters was never given to the translators; what no longer fits will not fit in German.
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace fovea::test {

class PseudoLocale : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        static const QString kSmall = QStringLiteral("ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ");
        static const QString kLarge = QStringLiteral("ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ");
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty()) return {};
        QString out;
        qsizetype letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == '%' && i + 1 < text.size()) {  // a place for a value
                out += c;
                out += text[++i];
                if (text[i] == 'L' && i + 1 < text.size()) out += text[++i];
            } else if (c == '<') {  // a tag
                const qsizetype end = text.indexOf('>', i);
                if (end < 0) {
                    out += c;
                    continue;
                }
                out += text.mid(i, end - i + 1);
                i = end;
            } else if (c >= 'a' && c <= 'z') {
                out += kSmall[c.unicode() - 'a'];
                ++letters;
            } else if (c >= 'A' && c <= 'Z') {
                out += kLarge[c.unicode() - 'A'];
                ++letters;
            } else {
                out += c;
            }
        }
        for (qsizetype more = (letters * 35 + 99) / 100; more > 0; --more) out += more % 6 == 5 ? QChar(' ') : QChar(0x0117);
        return QStringLiteral("[%1]").arg(out);
    }
};

// A word of the text that did not come from a translation; empty: none. What stands in `data` (names of files, methods,
// figures) is the same in every language.
inline QString plainWordIn(QString text, const QStringList& data) {
    for (const QString& word : data) text.remove(word);
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression kEntity(QStringLiteral("&[a-z]+;"));
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3,}"));
    text.remove(kTag).remove(kEntity);
    return kWord.match(text.remove('&')).captured();
}

}  // namespace fovea::test
