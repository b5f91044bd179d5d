// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/guide.h"

#include "cases/error_match.h"
#include "cases/guide_parts.h"

#include <algorithm>

namespace mountlens::ui {

std::string keyOf(std::string_view name)
{
    return '=' + std::string(name);
}

std::string_view chosenAt(GuidePage page, const Answers &answers)
{
    const auto found = answers.chosen.find(page);
    return found == answers.chosen.end() ? std::string_view() : found->second;
}

bool isElsewhere(const Answers &answers)
{
    return chosenAt(GuidePage::Where, answers) == guide::kElsewhere;
}

const RecognisedError *mainErrorOf(const Known &known)
{
    return mainError(known.errors);
}

/// What can be told from the text alone.
bool textAnswersAll(const Known &known)
{
    const RecognisedError *error = mainErrorOf(known);
    return error && (error->otherTopic || error->elsewhere || error->byHostUser);
}

bool textNamesPath(const Known &known)
{
    const RecognisedError *error = mainErrorOf(known);
    return error && error->phase != ErrorPhase::SetUp && !error->paths.empty()
           && error->paths.front().starts_with('/');
}

namespace {

using Keys = std::vector<std::string>;

bool hasData(const Answers &answers)
{
    return !waitsForData(answers);
}

bool isAskedHere(const Answers &answers, const Known &known)
{
    return !isElsewhere(answers) && !textAnswersAll(known);
}

template <class Choice>
Keys keysOf(const std::vector<Choice> &choices)
{
    Keys keys;
    keys.reserve(choices.size() + 2);
    for (const Choice &choice : choices)
        keys.push_back(choice.key);
    return keys;
}

Keys fixedAnswers(GuidePage page)
{
    using namespace guide;
    const auto list = [](std::initializer_list<std::string_view> keys) {
        return Keys(keys.begin(), keys.end());
    };
    switch (page) {
    case GuidePage::Where:
        return list({kHere, kElsewhere});
    case GuidePage::HowDataComes:
        return list({kFile, kSend});
    case GuidePage::What:
        return list({kRead, kSave, kCreate, kDelete, kStart, kOwner});
    case GuidePage::Message:
        return list({kPasted, kNone});
    case GuidePage::Rights:
        return list({kYes, kNo});
    default:
        return {};
    }
}

bool contains(const Keys &keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

Keys offeredAnswers(GuidePage page, const Answers &answers, const Known &known)
{
    Keys keys;
    switch (page) {
    case GuidePage::Result:
        return {};
    case GuidePage::Program:
        keys = keysOf(programChoices(known));
        keys.emplace_back(guide::kNotListed);
        break;
    case GuidePage::Folder:
        keys = keysOf(folderChoices(answers, known));
        break;
    case GuidePage::Who:
        keys = keysOf(workerChoices(answers, known));
        break;
    default:
        keys = fixedAnswers(page);
    }
    keys.emplace_back(guide::kUnknown);
    return keys;
}

std::string_view answerTo(GuidePage page, const Answers &answers, const Known &known)
{
    const std::string_view key = chosenAt(page, answers);
    return contains(offeredAnswers(page, answers, known), key) ? key : std::string_view();
}

bool isAnswered(GuidePage page, const Answers &answers, const Known &known)
{
    const std::string_view key = answerTo(page, answers, known);
    if (key == guide::kPasted)
        return !answers.message.empty();
    if (key == guide::kFile)
        return !answers.snapshot.empty();
    return !key.empty() && key != guide::kNotListed;
}

bool isAsked(GuidePage page, const Answers &answers, const Known &known)
{
    switch (page) {
    case GuidePage::HowDataComes:
        return isElsewhere(answers);
    case GuidePage::What:
    case GuidePage::Message:
        return hasData(answers);
    case GuidePage::Program:
        return isAskedHere(answers, known) && programChoices(known).size() != 1;
    case GuidePage::Folder:
        return hasData(answers) && !textAnswersAll(known) && !textNamesPath(known)
               && folderChoices(answers, known).size() > 1;
    case GuidePage::Who:
        return isAskedHere(answers, known) && workerChoices(answers, known).size() > 1;
    case GuidePage::Rights:
        return !isElsewhere(answers) && known.rightsNeeded;
    case GuidePage::Where:
    case GuidePage::Result:
        break;
    }
    return true;
}

GuidePage nextPage(GuidePage page, const Answers &answers, const Known &known)
{
    while (page != GuidePage::Result) {
        page = static_cast<GuidePage>(static_cast<int>(page) + 1);
        if (isAsked(page, answers, known))
            break;
    }
    return page;
}

std::vector<GuidePage> pagesFor(const Answers &answers, const Known &known)
{
    std::vector<GuidePage> pages{GuidePage::Where};
    while (pages.back() != GuidePage::Result)
        pages.push_back(nextPage(pages.back(), answers, known));
    return pages;
}

const RecognisedError *notAboutFiles(const Known &known)
{
    const RecognisedError *error = mainErrorOf(known);
    return error && (error->otherTopic || error->elsewhere) ? error : nullptr;
}

bool waitsForData(const Answers &answers)
{
    return isElsewhere(answers)
           && (chosenAt(GuidePage::HowDataComes, answers) != guide::kFile
               || answers.snapshot.empty());
}

} // namespace mountlens::ui
