// The settings that are the user's, in one window beside the work; each holds from the moment it is changed.
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace fovea {

class Settings;

class Preferences : public QDialog {
    Q_OBJECT
public:
    Preferences(Settings& settings, QWidget* parent);

Q_SIGNALS:
    void themeChosen(const QString& theme);
    void languageChosen(const QString& code);
    void recentChanged();
    void runChanged();

private:
    QComboBox* choice(QFormLayout& form, const char* name, const QString& label,
                      const QList<std::pair<QString, QString>>& items, const QString& current);
    QCheckBox* box(QFormLayout& form, const char* name, const QString& text, const QString& tip, bool on);
};

}  // namespace fovea
