// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What if the file or directory were another's, and its mount another.
#pragma once

#include "gui/expert/what_if_section.h"

#include <map>

class QComboBox;

namespace mountlens::ui {

class CheckRow;

class WhatIfObject final : public WhatIfSection
{
    Q_OBJECT

public:
    explicit WhatIfObject(QWidget *parent = nullptr);

    bool read(Supposition &supposition) override;
    [[nodiscard]] QStringList changes() const override;

protected:
    void retranslate() override;
    void showFound() override;

private:
    /// What was typed of one of the objects, kept while another is shown.
    struct Typed
    {
        QString owner;
        QString group;
        QString mode;
        QString acl;
    };

    void buildMount();
    void fillObjects();
    void showObject();
    void fillMount();
    void keepTyped();
    void readAccess(Supposition &supposition);
    [[nodiscard]] const PathComponent *object() const;
    [[nodiscard]] bool isUnderstood() const;
    static void describe(QStringList &lines, const CheckRow &row, bool was);
    using WhatIfSection::describe;

    QComboBox *m_object = nullptr;
    WhatIfField *m_owner = nullptr;
    WhatIfField *m_group = nullptr;
    WhatIfField *m_mode = nullptr;
    WhatIfField *m_acl = nullptr;
    QLabel *m_objectLabel = nullptr;
    QLabel *m_ownerLabel = nullptr;
    QLabel *m_groupLabel = nullptr;
    QLabel *m_modeLabel = nullptr;
    QLabel *m_aclLabel = nullptr;
    CheckRow *m_writable = nullptr;
    CheckRow *m_executable = nullptr;
    CheckRow *m_withoutPolicy = nullptr;
    bool m_wasWritable = false;
    bool m_wasExecutable = false;
    std::size_t m_shown = 0;
    std::map<std::size_t, Typed> m_typed;
};

} // namespace mountlens::ui
