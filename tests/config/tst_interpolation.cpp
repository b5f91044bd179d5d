// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/interpolation.h"

#include <QTest>

#include <map>

using namespace mountlens;

class TestInterpolation : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void refusals_data();
    void refusals();
    void lenient_data();
    void lenient();
    void limits_data();
    void limits();
};

namespace {

std::optional<std::string> given(std::string_view name)
{
    static const std::map<std::string, std::string, std::less<>> kValues{
        {"FOO", "first"}, {"BAR", ""}, {"lower_1", "x"}, {"BIG", std::string(2000, 'b')}};
    const auto found = kValues.find(name);
    return found == kValues.end() ? std::nullopt : std::optional(found->second);
}

std::string repeated(const std::string &text, int times)
{
    std::string whole;
    for (int i = 0; i < times; ++i)
        whole += text;
    return whole;
}

} // namespace

void TestInterpolation::values_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("unset");
    const auto row = [](const char *name, const char *text, const char *expected,
                        const char *unset = "") {
        QTest::newRow(name) << std::string(text) << QByteArray(expected) << QByteArray(unset);
    };
    row("text without variables stays", "foo", "foo");
    row("a bare name", "This $FOO var", "This first var");
    row("a name in braces", "This ${FOO} var", "This first var");
    row("names are letters, digits and _", "$lower_1-$FOO-bar", "x-first-bar");
    row("two dollars are one", "$${foo} $$FOO $$$FOO", "${foo} $FOO $first");
    row("a dollar before anything else stays", "a $ string ^REGEX$ $} $1 $(id) $",
        "a $ string ^REGEX$ $} $1 $(id) $");
    row("an unset name is empty and told", "a $A b ${B} c", "a  b  c", "A B");
    row("an empty value is not unset", "a ${BAR} b", "a  b");
    row(":- for the unset", "${A:-def}", "def");
    row("- for the unset", "${A-def}", "def");
    row(":- for the empty", "${BAR:-def}", "def");
    row("- not for the empty", "${BAR-def}", "");
    row(":- not for the set", "${FOO:-def}", "first");
    row(":+ needs a value", "${FOO:+yes}${BAR:+no}${A:+no}", "yes");
    row("+ needs only being set", "${FOO+yes}${BAR+yes}${A+no}", "yesyes");
    row("operations in the words", "ok ${BAR:-/non:-alphanumeric?x+y}",
        "ok /non:-alphanumeric?x+y");
    row("operations outside do not matter", ":?ok ${BAR-def} :+ ${UN:-${BAR-def}}", ":?ok  :+ ");
    row("an empty default", "${A:-}${A-}", "");
    row("nested names", "${A-$FOO} ${A:-${FOO}} ${A-${FOO} ${FOO}}", "first first first first");
    row("nested defaults", "${A:-${B:-${C:-deep}}}", "deep");
    row("text after nested braces", "${A:-${B:-x}}y}", "xy}");
    row("many on one line", "${FOO}:${A:-x}:${B:-y}", "first:x:y");
    row("JSON as a default", "${A:-{\"a\":1}}", "{\"a\":1}");
    row("nothing is asked for a default not used", "${FOO:-${A}}${A:+${B}}", "first");
    row("a used default tells its unset names", "${A:-${B}}", "", "B");
    row("? with a value", "${FOO:?err} ${FOO?err} ${BAR?err}.", "first first .");
    row("a volume with colons in its default", "${A:-/a:b}:/x:ro", "/a:b:/x:ro");
    row("a Windows path as default", "${A:-c:\\x}", "c:\\x");
}

void TestInterpolation::values()
{
    QFETCH(std::string, text);
    const auto made = interpolate(text, given);
    QVERIFY2(made, made ? "" : made.error().detail().c_str());
    QTEST(QByteArray::fromStdString(made->text), "expected");
    QByteArray unset;
    for (const std::string &name : made->unset)
        unset += (unset.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    QTEST(unset, "unset");
}

void TestInterpolation::refusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *text, const char *words) {
        QTest::newRow(name) << std::string(text) << QByteArray(words);
    };
    row("braces without end", "${", "Invalid template: \"${\"");
    row("braces without a name", "a ${} b", "Invalid template: \"a ${} b\"");
    row("a blank in braces", "${ }", "Invalid template: \"${ }\"");
    row("a blank before the name", "${ foo}", "Invalid template: \"${ foo}\"");
    row("a blank after the name", "${foo }", "Invalid template: \"${foo }\"");
    row("an unknown operation", "${foo!}", "Invalid template: \"${foo!}\"");
    row("a colon alone", "${foo:}", "Invalid template: \"${foo:}\"");
    row("a name that begins with a digit", "${1}", "Invalid template: \"${1}\"");
    row("a name without end", "${foo", "Invalid template: \"${foo\"");
    row("a default without end", "${foo:-x", "Invalid template: \"${foo:-x\"");
    row("a default over two lines", "${foo:-x\ny}", "Invalid template: \"${foo:-x\ny}\"");
    row(":? of the unset", "${A:?Not set}", "required variable A is missing a value: Not set");
    row(":? of the empty", "${BAR:?Empty}", "required variable BAR is missing a value: Empty");
    row(":? without words", "${A:?}", "required variable A is missing a value");
    row("? of the unset", "${A?Not set}", "required variable A is missing a value: Not set");
    row("words with variables", "${A:?no ${FOO}}",
        "required variable A is missing a value: no first");
    row("a default that is required", "${A:-${B:?no}}",
        "required variable B is missing a value: no");
}

void TestInterpolation::refusals()
{
    QFETCH(std::string, text);
    const auto made = interpolate(text, given);
    QVERIFY(!made);
    QCOMPARE(made.error().id(), ErrorId::EngineRefuses);
    QCOMPARE(made.error().subject().c_str(), "compose");
    QTEST(QByteArray::fromStdString(made.error().detail()), "words");
}

void TestInterpolation::lenient_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("refusals");
    const auto row = [](const char *name, const char *text, bool stays, const char *expected,
                        const char *refusals = "") {
        QTest::newRow(name) << std::string(text) << stays << QByteArray(expected)
                            << QByteArray(refusals);
    };
    row("a required variable stays", "$FOO:${A:?no ${B}}:${FOO}", false,
        "first:${A:?no ${B}}:first", "required variable A is missing a value: no |");
    row("each refusal is told", "${A?}${B?x}", false, "${A?}${B?x}",
        "required variable A is missing a value|required variable B is missing a value: x|");
    row("what is no variable stays to its end", "${FOO}${ $FOO", false, "first${ $FOO",
        "Invalid template: \"${FOO}${ $FOO\"|");
    row("unset names as Compose has it", "$A${B}", false, "");
    row("unset names stay when asked for", "$A-${B}-${FOO}-${BAR}", true, "${A}-${B}-first-");
    row("a default is none to keep", "${A:-x}${B+y}", true, "x");
    row("an unset name in a default stays", "${A:-${B}}", true, "${B}");
}

void TestInterpolation::lenient()
{
    QFETCH(std::string, text);
    QFETCH(bool, stays);
    const auto made =
        interpolateLeniently(text, given, stays ? UnsetVariable::Stays : UnsetVariable::Empty);
    QVERIFY(made);
    QTEST(QByteArray::fromStdString(made->text), "expected");
    QByteArray refusals;
    for (const std::string &words : made->refusals)
        refusals += QByteArray::fromStdString(words) + '|';
    QTEST(refusals, "refusals");
}

void TestInterpolation::limits_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("41 levels") << repeated("${A:-", 41) + repeated("}", 41);
    QTest::newRow("levels without end") << repeated("${A:-", 100'000) + repeated("}", 1000);
    QTest::newRow("a text that grows") << repeated("$BIG", 600);
}

void TestInterpolation::limits()
{
    QFETCH(std::string, text);
    const auto made = interpolate(text, given);
    QVERIFY(!made);
    QCOMPARE(made.error().id(), ErrorId::TooLarge);
}

QTEST_APPLESS_MAIN(TestInterpolation)
#include "tst_interpolation.moc"
