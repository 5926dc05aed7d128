// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed partial class DiagnosticTests
{
    private static readonly Diagnostic First = new(new Position("a/b.yaml", 1203, 7), Severity.Error, "unknown-key", "There is no field 'x' here.", "Did you mean 'y'?");

    [Fact]
    public void It_is_one_line_that_an_editor_turns_into_a_link() =>
        First.ToString().ShouldBe("a/b.yaml:1203:7: error: There is no field 'x' here. Did you mean 'y'? [unknown-key]");

    [Theory]
    [MemberData(nameof(Cultures.Failing), MemberType = typeof(Cultures))]
    public void It_is_the_same_in_every_culture(string culture) =>
        Cultures.In(culture, () => First.ToString().ShouldStartWith("a/b.yaml:1203:7: error:"));

    [Fact]
    public void Its_operators_agree_with_its_order()
    {
        var later = First with { At = First.At with { Column = 8 } };
        (First < later && First <= later && later > First && later >= First).ShouldBeTrue();
        (First <= (First with { }) && First >= (First with { })).ShouldBeTrue();
        First.CompareTo(null).ShouldBe(1);
    }
}
