// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/guide_words.h"

#include "gui/wizard/listed_words.h"
#include "text/fill.h"

#include <QCoreApplication>

namespace mountlens::ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("Guide", words);
}

AnswerWords unknownWords(GuidePage page)
{
    return {//: An answer of the guided check that is there on every page
            translated(QT_TRANSLATE_NOOP("Guide", "I don't know")), questionWords(page).unknown,
            //: The answer "I don't know" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "not known"))};
}

AnswerWords whereWords(std::string_view key)
{
    if (key == guide::kHere) {
        return {//: An answer to: Where does the problem happen?
                translated(QT_TRANSLATE_NOOP("Guide", "On this computer")),
                {},
                //: The answer "On this computer" in the list of steps: very short
                translated(QT_TRANSLATE_NOOP("Guide", "this computer"))};
    }
    return {//: An answer to: Where does the problem happen?
            translated(QT_TRANSLATE_NOOP("Guide", "On another computer; I am helping someone")),
            {},
            //: The answer "On another computer" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "another computer"))};
}

AnswerWords supplyWords(std::string_view key)
{
    if (key == guide::kFile) {
        return {
            //: An answer to: How do you get the data of the other computer?
            translated(QT_TRANSLATE_NOOP("Guide", "I have a file from the other computer")),
            //: Below the answer "I have a file from the other computer"; %1 is a file name suffix
            fill(translated(QT_TRANSLATE_NOOP("Guide", "Its name ends in %1.")),
                 {QStringLiteral(".mlsnap")}),
            //: The answer "I have a file" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "from a file"))};
    }
    return {//: An answer to: How do you get the data of the other computer?
            translated(QT_TRANSLATE_NOOP("Guide", "Give me something to send to the person")),
            //: Below the answer "Give me something to send to the person"
            translated(
                QT_TRANSLATE_NOOP("Guide", "It makes a file there, which the person sends back.")),
            //: The answer "Give me something to send" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "to be sent"))};
}

AnswerWords readOrWriteWords(std::string_view key)
{
    if (key == guide::kRead) {
        return {//: An answer to: What goes wrong? "It" is the program
                translated(QT_TRANSLATE_NOOP("Guide", "It cannot open or read a file")),
                {},
                //: The answer "It cannot open or read a file" in the list of steps: very short
                translated(QT_TRANSLATE_NOOP("Guide", "reading"))};
    }
    if (key == guide::kSave) {
        return {//: An answer to: What goes wrong? "It" is the program
                translated(QT_TRANSLATE_NOOP("Guide", "It cannot save or change a file")),
                {},
                //: The answer "It cannot save or change a file" in the list of steps: very short
                translated(QT_TRANSLATE_NOOP("Guide", "saving"))};
    }
    return {//: An answer to: What goes wrong? "It" is the program
            translated(QT_TRANSLATE_NOOP("Guide", "It cannot create new files")),
            {},
            //: The answer "It cannot create new files" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "creating"))};
}

AnswerWords troubleWords(std::string_view key)
{
    if (key == guide::kDelete) {
        return {//: An answer to: What goes wrong? "It" is the program
                translated(QT_TRANSLATE_NOOP("Guide", "I cannot delete files it made")),
                {},
                //: The answer "I cannot delete files it made" in the list of steps: very short
                translated(QT_TRANSLATE_NOOP("Guide", "deleting"))};
    }
    if (key == guide::kStart) {
        return {//: An answer to: What goes wrong? "It" is the program
                translated(QT_TRANSLATE_NOOP("Guide", "It does not start")),
                {},
                //: The answer "It does not start" in the list of steps: very short
                translated(QT_TRANSLATE_NOOP("Guide", "starting"))};
    }
    if (key == guide::kOwner) {
        return {
            //: An answer to: What goes wrong? %1 is the account name nobody
            fill(translated(
                     QT_TRANSLATE_NOOP("Guide", "The owner of files is \"%1\" or just a number")),
                 {QStringLiteral("nobody")}),
            {},
            //: The answer "The owner is nobody or just a number" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "strange owner"))};
    }
    return readOrWriteWords(key);
}

AnswerWords messageWords(std::string_view key)
{
    if (key == guide::kPasted) {
        return {//: An answer to: Is there an error message? A text field for it opens below
                translated(QT_TRANSLATE_NOOP("Guide", "Yes; I can paste it here")),
                {},
                //: The answer "Yes; I can paste it here" in the list of steps: very short
                translated(QT_TRANSLATE_NOOP("Guide", "pasted"))};
    }
    return {//: An answer to: Is there an error message?
            translated(QT_TRANSLATE_NOOP("Guide", "No, there is none")),
            {},
            //: The answer "No, there is none" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "no message"))};
}

AnswerWords rightsWords(std::string_view key)
{
    if (key == guide::kYes) {
        return {//: An answer to: May Mountlens look as administrator?
                translated(QT_TRANSLATE_NOOP("Guide", "Yes, ask for the password")),
                {},
                //: The answer "Yes, ask for the password" in the list of steps: very short
                translated(QT_TRANSLATE_NOOP("Guide", "yes"))};
    }
    return {//: An answer to: May Mountlens look as administrator?
            translated(QT_TRANSLATE_NOOP("Guide", "No, go on with what can be seen")),
            {},
            //: The answer "No, go on with what can be seen" in the list of steps: very short
            translated(QT_TRANSLATE_NOOP("Guide", "no"))};
}

AnswerWords notListedWords()
{
    return {
        //: An answer to: Which program has the problem?
        translated(QT_TRANSLATE_NOOP("Guide", "It is not in this list")),
        //: Below the answer "It is not in this list"
        translated(QT_TRANSLATE_NOOP("Guide", "You can show the command or file that starts it.")),
        //: The answer "It is not in this list" in the list of steps: very short
        translated(QT_TRANSLATE_NOOP("Guide", "not listed"))};
}

AnswerWords fixedWords(GuidePage page, std::string_view key)
{
    switch (page) {
    case GuidePage::Where:
        return whereWords(key);
    case GuidePage::HowDataComes:
        return supplyWords(key);
    case GuidePage::What:
        return troubleWords(key);
    case GuidePage::Message:
        return messageWords(key);
    case GuidePage::Rights:
        return rightsWords(key);
    case GuidePage::Program:
        return notListedWords();
    default:
        return {};
    }
}

} // namespace

QuestionWords questionWords(GuidePage page)
{
    switch (page) {
    case GuidePage::Where:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(QT_TRANSLATE_NOOP("Guide", "Where does the problem happen?")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "The check reads settings of the computer with the problem.")),
                translated(QT_TRANSLATE_NOOP("Guide",
                                             "This computer is checked, and the result says so."))};
    case GuidePage::HowDataComes:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(
                    QT_TRANSLATE_NOOP("Guide", "How do you get the data of the other computer?")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "The rights of files can only be read where the files are.")),
                translated(
                    QT_TRANSLATE_NOOP("Guide", "You get a text that you can send to the person."))};
    case GuidePage::What:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(QT_TRANSLATE_NOOP("Guide", "What goes wrong?")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "Reading, saving and deleting need different rights.")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "Reading, saving, creating and deleting are checked."))};
    case GuidePage::Message:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(QT_TRANSLATE_NOOP("Guide", "Is there an error message?")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "It often names the file, so fewer questions follow.")),
                translated(QT_TRANSLATE_NOOP("Guide", "The check goes on without a message."))};
    case GuidePage::Program:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(QT_TRANSLATE_NOOP("Guide", "Which program has the problem?")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "Each program works under its own number; the number decides.")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "All running programs that use folders of this computer are "
                             "checked."))};
    case GuidePage::Folder:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(QT_TRANSLATE_NOOP("Guide", "Which folder?")),
                translated(QT_TRANSLATE_NOOP("Guide",
                                             "Each folder has its own owner and its own rights.")),
                translated(QT_TRANSLATE_NOOP("Guide", "All folders in this list are checked."))};
    case GuidePage::Who:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(QT_TRANSLATE_NOOP("Guide", "Who works in there?")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "A program may have several parts with different numbers.")),
                translated(QT_TRANSLATE_NOOP("Guide", "Each of them is checked."))};
    case GuidePage::Rights:
        return {//: A question of the guided check, with its reason and what "I don't know" does
                translated(QT_TRANSLATE_NOOP("Guide", "May Mountlens look as administrator?")),
                translated(QT_TRANSLATE_NOOP(
                    "Guide", "Some facts cannot be read with your account. Nothing will be "
                             "changed.")),
                translated(
                    QT_TRANSLATE_NOOP("Guide", "It goes on without; the result may stay open."))};
    case GuidePage::Result:
        break;
    }
    return {};
}

QString stepWord(GuidePage page)
{
    switch (page) {
    case GuidePage::Where:
        //: A step of the guided check: where the problem happens. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Where"));
    case GuidePage::HowDataComes:
        //: A step of the guided check: how the data come from another computer. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Data"));
    case GuidePage::What:
        //: A step of the guided check: what goes wrong. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "What"));
    case GuidePage::Message:
        //: A step of the guided check: the error message. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Message"));
    case GuidePage::Program:
        //: A step of the guided check: which program. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Program"));
    case GuidePage::Folder:
        //: A step of the guided check: which folder. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Folder"));
    case GuidePage::Who:
        //: A step of the guided check: who works in there. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Who"));
    case GuidePage::Rights:
        //: A step of the guided check: whether administrator rights are used. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Rights"));
    case GuidePage::Result:
        //: The last step of the guided check. One word
        return translated(QT_TRANSLATE_NOOP("Guide", "Result"));
    }
    return {};
}

std::vector<AnswerWords> answerWords(GuidePage page, const Answers &answers, const Known &known)
{
    std::vector<AnswerWords> words = listedWords(page, answers, known);
    const std::vector<std::string> keys = offeredAnswers(page, answers, known);
    for (std::size_t i = words.size(); i < keys.size(); ++i) {
        words.push_back(keys[i] == guide::kUnknown ? unknownWords(page)
                                                   : fixedWords(page, keys[i]));
    }
    return words;
}

} // namespace mountlens::ui
