// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Tests.Documents.Binding;

public sealed partial class BinderTests
{
    [Fact]
    public void A_record_takes_every_field_and_its_place()
    {
        var (specimen, found) = Bind("""
            id: one
            text: "007"
            truth: true
            whole: 6
            number: -0.5
            day: 2024-02-29
            time: 2022-01-05T21:30+06:00
            tint: dark-blue
            list: [1, 2]
            map: { b: 2, a: 1.5 }
            near: [one]
            inner: { id: two, parent: one }
            picky: fine
            """);

        found.ShouldBeEmpty();
        specimen.ShouldNotBeNull();
        specimen.WrittenAt.ShouldBe(new Position("f.yaml", 1, 1));
        specimen.Text.ShouldBe("007");
        specimen.Truth.ShouldBeTrue();
        specimen.Whole.ShouldBe(6);
        specimen.Number.ShouldBe(-0.5);
        specimen.Day.ShouldBe(new LocalDate(2024, 2, 29));
        specimen.Time.ShouldBe(new OffsetDateTime(new LocalDateTime(2022, 1, 5, 21, 30), Offset.FromHours(6)));
        specimen.Tint.ShouldBe(Tint.DarkBlue);
        specimen.List.ShouldBe([1, 2]);
        specimen.Map.Select(each => $"{each.Key}={each.Value.ToString(CultureInfo.InvariantCulture)}").ShouldBe(["a=1.5", "b=2"]);
        specimen.Inner!.WrittenAt.ShouldBe(new Position("f.yaml", 12, 8));
    }

    [Fact]
    public void What_is_left_out_keeps_its_default()
    {
        var (specimen, _) = Bind("id: one");
        specimen!.Whole.ShouldBeNull();
        specimen.Truth.ShouldBeFalse();
        specimen.List.ShouldBeEmpty();
        specimen.Map.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ id: one, txet: x }", "1:12: error: There is no field 'txet' here. Did you mean 'text'? [unknown-key]")]
    [InlineData("{ id: one, unseen: 1 }", "1:12: error: There is no field 'unseen' here. 14 are known, such as day, id, inner, list, map. [unknown-key]")]
    [InlineData("{ text: x }", "1:1: error: The field 'id' is missing. Add it: Its id. [missing-field]")]
    [InlineData("{ id: }", "1:1: error: The field 'id' is missing. Add it: Its id. [missing-field]")]
    [InlineData("{ id: [one] }", "1:7: error: Here stands a list where a single value belongs. Write a single value. [wrong-type]")]
    [InlineData("{ id: one two }", "1:7: error: 'one two' cannot be an id. Use letters, digits, hyphens and dots, at most 100 of them, beginning with a letter or digit. [bad-id]")]
    [InlineData("{ id: one, text: }", "1:18: error: The field 'text' has no value. Give it one, or leave the whole line out. [nothing]")]
    [InlineData("{ id: one, truth: yes }", "1:19: error: 'yes' is not one of the words that belong here. Known: false, true. [unknown-word]")]
    [InlineData("{ id: one, whole: 1.5 }", "1:19: error: '1.5' is not a whole number. Write a whole number. [wrong-type]")]
    [InlineData("{ id: one, whole: 99999999999 }", "1:19: error: '99999999999' is not a whole number. Write a whole number. [wrong-type]")]
    [InlineData("{ id: one, whole: 7 }", "1:19: error: 7 is out of range for 'whole'. Write a number from 1 to 6. [out-of-range]")]
    [InlineData("{ id: one, number: -0.6 }", "1:20: error: -0.6 is out of range for 'number'. Write a number from -0.5 to Infinity. [out-of-range]")]
    [InlineData("{ id: one, number: NaN }", "1:20: error: 'NaN' is not a number. Write a number. [wrong-type]")]
    [InlineData("{ id: one, number: 1e400 }", "1:20: error: '1e400' is not a number. Write a number. [wrong-type]")]
    [InlineData("{ id: one, number: '1,5' }", "1:20: error: '1,5' is not a number. Write a number. [wrong-type]")]
    [InlineData("{ id: one, day: 2023-02-29 }", "1:17: error: '2023-02-29' is not a day such as 2022-01-05. Write a day such as 2022-01-05. [wrong-type]")]
    [InlineData("{ id: one, day: 5.1.2022 }", "1:17: error: '5.1.2022' is not a day such as 2022-01-05. Write a day such as 2022-01-05. [wrong-type]")]
    [InlineData("{ id: one, time: 2022-01-05T21:30 }", "1:18: error: '2022-01-05T21:30' is not a time with its offset such as 2022-01-05T21:30+06:00. Write a time with its offset such as 2022-01-05T21:30+06:00. [wrong-type]")]
    [InlineData("{ id: one, tint: dark blue }", "1:18: error: 'dark blue' is not one of the words that belong here. Did you mean 'dark-blue'? [unknown-word]")]
    [InlineData("{ id: one, tint: DarkBlue }", "1:18: error: 'DarkBlue' is not one of the words that belong here. Did you mean 'dark-blue'? [unknown-word]")]
    [InlineData("{ id: one, tint: 1 }", "1:18: error: '1' is not one of the words that belong here. Known: X, dark-blue, red. [unknown-word]")]
    [InlineData("{ id: one, list: 1 }", "1:18: error: Here stands a single value where a list belongs. Write a list. [wrong-type]")]
    [InlineData("{ id: one, list: [1, x] }", "1:22: error: 'x' is not a whole number. Write a whole number. [wrong-type]")]
    [InlineData("{ id: one, map: [1] }", "1:17: error: Here stands a list where a mapping belongs. Write a mapping. [wrong-type]")]
    [InlineData("{ id: one, inner: two }", "1:19: error: Here stands a single value where a mapping of fields belongs. Write a mapping of fields. [wrong-type]")]
    [InlineData("{ id: one, inner: {} }", "1:19: error: The field 'id' is missing. Add it: Its id. [missing-field]")]
    [InlineData("{ id: one, picky: rough }", "1:19: error: This value cannot be used. Compare it with the guide to the format of packs. [bad-value]")]
    [InlineData("{ id: one, text: worrying }", "1:1: warning: This is worrying. Look at it. [worrying]")]
    [InlineData("[one]", "1:1: error: Here stands a list where a mapping of fields belongs. Write a mapping of fields. [wrong-type]")]
    public void Whatever_is_wrong_is_said_once_at_its_place(string text, string fault) => Bind(text).Found.ShouldBe([$"f.yaml:{fault}"]);

    [Fact]
    public void Everything_wrong_in_a_record_is_said_at_once() =>
        Bind("{ whole: 0, number: x, tint: blue, list: [y], extra: 1 }").Found.Length.ShouldBe(6);

    [Theory]
    [MemberData(nameof(Cultures.Failing), MemberType = typeof(Cultures))]
    public void Numbers_days_and_words_are_read_alike_in_every_culture(string culture) =>
        Cultures.In(culture, () =>
        {
            var (specimen, found) = Bind("{ id: INDIGO, whole: 3, number: 1.5, day: 2022-01-05, time: 2022-01-05T21:30:15-03:30, tint: dark-blue }");
            found.ShouldBeEmpty();
            specimen!.Number.ShouldBe(1.5);
            Bind("{ id: one, number: -0.75 }").Found.ShouldBe(["f.yaml:1:20: error: -0.75 is out of range for 'number'. Write a number from -0.5 to Infinity. [out-of-range]"]);
        });

    [Fact]
    public void References_and_names_are_entered_with_their_places()
    {
        var diagnostics = new Diagnostics();
        var ids = new IdTable();
        Bind("{ id: one, near: [two, one], inner: { id: three, parent: one } }", diagnostics, ids);

        ids.Check(diagnostics);

        ids.Of("specimen").Order(StringComparer.Ordinal).ShouldBe(["one", "three"]);
        diagnostics.Sorted.Select(each => each.ToString()).ShouldBe(["f.yaml:1:19: error: There is no specimen 'two'. Known: one, three. [dangling-reference]"]);
    }

    [Fact]
    public void A_type_that_no_pack_can_hold_is_a_fault_of_the_program() =>
        Should.Throw<NotSupportedException>(() => new Binder(new Diagnostics(), new IdTable()).Read<TimeSpan>(Reading.Of("1").Root!));

    private static (Specimen? Specimen, string[] Found) Bind(string text)
    {
        var diagnostics = new Diagnostics();
        var specimen = Bind(text, diagnostics, new IdTable());
        return (specimen, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }

    private static Specimen? Bind(string text, Diagnostics diagnostics, IdTable ids) => new Binder(diagnostics, ids).Read<Specimen>(Reading.Of(text).Root!);
}
