// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The functions of libcurl that are used, resolved at run time.
#pragma once

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

namespace mountlens {

struct CurlLibrary
{
    decltype(&curl_global_init) globalInit = nullptr;
    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_setopt) setOption = nullptr;
    decltype(&curl_easy_getinfo) getInfo = nullptr;
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_easy_strerror) errorText = nullptr;
    decltype(&curl_multi_init) multiInit = nullptr;
    decltype(&curl_multi_add_handle) addHandle = nullptr;
    decltype(&curl_multi_remove_handle) removeHandle = nullptr;
    decltype(&curl_multi_perform) perform = nullptr;
    decltype(&curl_multi_poll) poll = nullptr;
    decltype(&curl_multi_wakeup) wakeup = nullptr;
    decltype(&curl_multi_info_read) readInfo = nullptr;
    decltype(&curl_multi_cleanup) multiCleanup = nullptr;

    bool complete = false;
};

/// Loaded and made ready by the first call, for good.
const CurlLibrary &curlLibrary();

} // namespace mountlens
