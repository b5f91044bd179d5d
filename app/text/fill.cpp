// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/fill.h"

namespace mountlens::ui {

QString fill(const QString &sentence, std::initializer_list<QString> values)
{
    QString filled;
    filled.reserve(sentence.size() + 16);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const char16_t next = i + 1 < sentence.size() ? sentence[i + 1].unicode() : u'\0';
        if (sentence[i] != u'%' || next < u'1' || next > u'9') {
            filled += sentence[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(next - u'1');
        filled += index < values.size() ? values.begin()[index] : QStringLiteral("?");
        ++i;
    }
    return filled;
}

} // namespace mountlens::ui
