// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/curl_library.h"

#include <initializer_list>

#include <dlfcn.h>

namespace mountlens {

namespace {

template <class Function>
bool resolve(void *library, Function &function, const char *name)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

void *openLibrary()
{
    // The last two are Debian's and Fedora's smaller builds; the functions used are in all.
    for (const char *name : {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl-minimal.so.4"}) {
        if (void *library = ::dlopen(name, RTLD_NOW | RTLD_LOCAL))
            return library;
    }
    return nullptr;
}

CurlLibrary loadCurl()
{
    CurlLibrary curl;
    void *library = openLibrary();
    if (!library)
        return curl;
    const bool found = resolve(library, curl.globalInit, "curl_global_init")
                       && resolve(library, curl.easyInit, "curl_easy_init")
                       && resolve(library, curl.setOption, "curl_easy_setopt")
                       && resolve(library, curl.getInfo, "curl_easy_getinfo")
                       && resolve(library, curl.easyCleanup, "curl_easy_cleanup")
                       && resolve(library, curl.errorText, "curl_easy_strerror")
                       && resolve(library, curl.multiInit, "curl_multi_init")
                       && resolve(library, curl.addHandle, "curl_multi_add_handle")
                       && resolve(library, curl.removeHandle, "curl_multi_remove_handle")
                       && resolve(library, curl.perform, "curl_multi_perform")
                       && resolve(library, curl.poll, "curl_multi_poll")
                       && resolve(library, curl.wakeup, "curl_multi_wakeup")
                       && resolve(library, curl.readInfo, "curl_multi_info_read")
                       && resolve(library, curl.multiCleanup, "curl_multi_cleanup");
    // Nothing but plain HTTP over a socket is spoken, so TLS need not be made ready.
    curl.complete = found && curl.globalInit(CURL_GLOBAL_NOTHING) == CURLE_OK;
    return curl;
}

} // namespace

const CurlLibrary &curlLibrary()
{
    static const CurlLibrary library = loadCurl();
    return library;
}

} // namespace mountlens
