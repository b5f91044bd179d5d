// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a refused open() says about us.
#pragma once

#include "base/error.h"

#include <cerrno>
#include <string>
#include <string_view>

namespace mountlens {

/// NoRightToRead where this reader lacks the right to look at `what`, else OpenFailed.
inline Error openError(std::string_view what, int code)
{
    if (code == EACCES || code == EPERM)
        return Error(ErrorId::NoRightToRead, std::string(what), "CAP_DAC_READ_SEARCH", code);
    return Error::fromErrno(ErrorId::OpenFailed, std::string(what), code);
}

} // namespace mountlens
