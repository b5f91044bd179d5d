// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What if it were another user, in another user namespace.
#pragma once

#include "gui/expert/what_if_section.h"

class QComboBox;

namespace mountlens::ui {

class WhatIfUser final : public WhatIfSection
{
    Q_OBJECT

public:
    explicit WhatIfUser(QWidget *parent = nullptr);

    bool read(Supposition &supposition) override;
    bool showFault(std::string_view part) override;
    [[nodiscard]] QStringList changes() const override;

protected:
    void retranslate() override;
    void showFound() override;

private:
    void buildRange(QFormLayout *rows);
    [[nodiscard]] SupposedSpace space() const;
    void updateRange();
    void readGroups(Supposition &supposition);
    void readSpace(Supposition &supposition);
    [[nodiscard]] bool isUnderstood() const;

    WhatIfField *m_uid = nullptr;
    WhatIfField *m_gid = nullptr;
    WhatIfField *m_groups = nullptr;
    QComboBox *m_space = nullptr;
    WhatIfField *m_first = nullptr;
    WhatIfField *m_count = nullptr;
    QLabel *m_uidLabel = nullptr;
    QLabel *m_gidLabel = nullptr;
    QLabel *m_groupsLabel = nullptr;
    QLabel *m_spaceLabel = nullptr;
    QLabel *m_firstLabel = nullptr;
    QLabel *m_countLabel = nullptr;
};

} // namespace mountlens::ui
