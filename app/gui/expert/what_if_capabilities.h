// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What if it had other capabilities.
#pragma once

#include "gui/expert/what_if_section.h"

class QListView;
class QPushButton;

namespace mountlens::ui {

class CapabilityModel;

/// Those of the process, until somebody ticks one; they follow a change to or from root.
class WhatIfCapabilities final : public WhatIfSection
{
    Q_OBJECT

public:
    explicit WhatIfCapabilities(QWidget *parent = nullptr);

    bool read(Supposition &supposition) override;
    void follow(const Supposition &supposition) override;
    [[nodiscard]] QStringList changes() const override;

protected:
    void retranslate() override;
    void showFound() override;

private:
    void buildButtons();
    void choose(CapabilitySet capabilities);
    void chosen();
    [[nodiscard]] CapabilitySet original() const;

    CapabilityModel *m_model;
    QListView *m_list;
    TextLabel *m_note;
    QPushButton *m_every = nullptr;
    QPushButton *m_none = nullptr;
    bool m_chosen = false;
};

} // namespace mountlens::ui
