// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The long text about a result code.
#pragma once

#include <QDialog>

#include <string>

class QDialogButtonBox;
class QVBoxLayout;

namespace mountlens::ui {

class TextLabel;

/// What a code means, how it comes about, what helps, and what people get wrong.
class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `code`: "ML-D004". One that does not exist is said to be unknown.
    explicit CodeDialog(std::string code, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        TextLabel *heading;
        TextLabel *text;
    };

    void build();
    Part addPart(QVBoxLayout *layout);
    void retranslate();
    static void showPart(const Part &part, const QString &heading, const QString &text);

    std::string m_code;
    TextLabel *m_number;
    TextLabel *m_title;
    Part m_meaning{};
    Part m_origin{};
    Part m_help{};
    Part m_mistake{};
    QDialogButtonBox *m_buttons;
};

/// Opens it over `parent`; it goes by itself. Does nothing for an empty code.
void showCode(const std::string &code, QWidget *parent);

} // namespace mountlens::ui
