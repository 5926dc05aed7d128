// SPDX-License-Identifier: Apache-2.0
using System.Reflection;
using System.Runtime.CompilerServices;
using Casus.Council;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Tests.Documents;

namespace Casus.Tests.Council;

/// <summary>A rule states every one of the fifteen points of council.md 2, or it does not load.</summary>
public sealed class VotingRuleTests
{
    private static readonly string[] Whole =
    [
        "id: rule",
        "title: Rule",
        "says: So.",
        "status: adopted",
        "body: council",
        "from: 2002-01-01",
        "format: plenary",
        "passes: { weight: voters, share: { parts: 1, of: 2, exceed: true }, outOf: all-members }",
        "leastFor: 1",
        "objectionDefeats: false",
        "vetoes: []",
        "vetoedBy: []",
        "abstention: neutral",
        "absence: neutral",
        "quorum: { parts: 1, of: 2 }",
        "silence: none",
        "hostConsent: true",
        "hostVotes: true",
        "outside: none",
        "blocking: none",
        "contributors: volunteers",
        "costs: senders",
        "procedural: none",
        "tie: fails",
        "revote: open",
        "formatObjection: no-effect",
        "procedure: sitting",
    ];

    private static readonly string[] RequiredFields =
        [.. typeof(VotingRule).GetProperties().Where(property => property.GetCustomAttribute<RequiredMemberAttribute>() is not null).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])];

    public static TheoryData<string> Required => [.. RequiredFields];

    /// <summary>What the points of council.md 2 are called in a pack.</summary>
    public static TheoryData<int, string> Points => new()
    {
        { 1, "body from format" },
        { 2, "passes" },
        { 3, "passes" },
        { 4, "passes leastFor objectionDefeats" },
        { 5, "abstention" },
        { 6, "absence" },
        { 7, "quorum" },
        { 8, "vetoes vetoedBy" },
        { 9, "silence" },
        { 10, "hostConsent hostVotes" },
        { 11, "outside" },
        { 12, "blocking" },
        { 13, "contributors costs" },
        { 14, "procedural" },
        { 15, "tie revote formatObjection" },
    };

    [Fact]
    public void A_rule_that_states_everything_loads()
    {
        var (rule, found) = Read(Whole);
        found.ShouldBeEmpty();
        rule!.Silence.Value.ShouldBeNull();
        rule.Passes.Quotas.ShouldHaveSingleItem().Share!.Exceed.ShouldBeTrue();
        rule.Vetoes.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void A_rule_that_leaves_a_field_out_does_not_load(string field)
    {
        var (rule, found) = Read([.. Whole.Where(line => !line.StartsWith($"{field}:", StringComparison.Ordinal))]);
        rule.ShouldBeNull();
        found.ShouldHaveSingleItem().ShouldContain($"The field '{field}' is missing.");
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void Every_point_is_asked_for(int point, string fields)
    {
        foreach (var field in fields.Split(' '))
            RequiredFields.ShouldContain(field, $"point {point}");
        Points.Count.ShouldBe(15);
    }

    [Theory]
    [InlineData("passes: { weight: voters, share: { parts: 2, of: 3 } }", "A share of what? Add 'outOf'.", "the denominator")]
    [InlineData("passes: { weight: voters, outOf: present }", "The quota on 'voters' needs either a share or a least number. Write 'share' with 'outOf', or 'least'.", "the threshold")]
    [InlineData("passes: {}", "A criterion is a quota on one weight, or a list under 'all', or one under 'any'. Write exactly one of 'weight', 'all' and 'any'.", "the weight")]
    public void Nor_does_one_whose_quota_is_incomplete(string passes, string fault, string why)
    {
        var (_, found) = Read([.. Whole.Select(line => line.StartsWith("passes:", StringComparison.Ordinal) ? passes : line)]);
        found.ShouldHaveSingleItem().ShouldContain(fault, Case.Sensitive, why);
    }

    [Theory]
    [InlineData("silence")]
    [InlineData("outside")]
    [InlineData("blocking")]
    [InlineData("procedural")]
    public void Nothing_is_stated_as_none_and_not_left_empty(string field)
    {
        Read([.. Whole.Select(line => line == $"{field}: none" ? $"{field}:" : line)]).Rule.ShouldBeNull();
        Read([.. Whole.Select(line => line == $"{field}: none" ? $"{field}: no" : line)]).Found.ShouldHaveSingleItem().ShouldContain("Write 'none', or the fields that describe it.");
    }

    [Fact]
    public void What_is_stated_can_be_something()
    {
        var (rule, found) = Read([.. Whole.Select(line => line switch
        {
            "silence: none" => "silence: { within: hours, says: An objection breaks it. }",
            "outside: none" => "outside: { needs: leave, from: world council, fact: leave, says: Abroad. }",
            "blocking: none" => "blocking: { least: 4 }",
            "procedural: none" => "procedural: { says: The chair says which. }",
            "vetoes: []" => "vetoes: [AAA]",
            "vetoedBy: []" => "vetoedBy: [against, absent]",
            _ => line,
        })]);
        found.ShouldBeEmpty();
        (rule!.Silence.Value!.Within.Name, rule.Outside.Value!.Fact, rule.Blocking.Value!.Least, rule.Procedural.Value!.Says).ShouldBe(("hours", "leave", 4, "The chair says which."));
        rule.VetoedBy.ShouldBe([Ballot.Against, Ballot.Absent]);
    }

    [Theory]
    [InlineData("2001-12-31", false)]
    [InlineData("2002-01-01", true)]
    [InlineData("2009-12-31", true)]
    [InlineData("2010-01-01", false)]
    public void A_rule_holds_from_its_first_day_to_the_day_before_it_no_longer_does(string day, bool holds) =>
        (TinyRule.Unanimity with { From = new(2002, 1, 1), Until = new(2010, 1, 1) }).Holds(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ShouldBe(holds);

    [Fact]
    public void The_quotas_of_a_rule_are_found_however_deep_they_stand() =>
        TinyRule.Any(TinyRule.All(TinyRule.Least(1), TinyRule.Any(TinyRule.Least(2, "people"))), TinyRule.Least(3)).Quotas.Select(quota => (quota.Weight, quota.Least))
            .ShouldBe([("voters", 1), ("people", 2), ("voters", 3)]);

    [Fact]
    public void Every_point_can_be_put_into_words()
    {
        var points = RulePoints.Of(
            TinyRule.Silent with { Passes = TinyRule.Any(TinyRule.All(TinyRule.Least(4), TinyRule.Quota(TinyRule.Share(65, 100), weight: "people")), TinyRule.Quota(TinyRule.Share(1, 2, exceed: true), Denominator.Present)), Vetoes = ["AAA"], VetoedBy = [Ballot.Against, Ballot.Absent] },
            code => $"<{code}>");
        points.Length.ShouldBe(15);
        points.ShouldAllBe(point => point.Says.Length > 0 && point.Title.Length > 0);
        points.Single(point => point.Title == "What must be reached").Says.ShouldBe("(at least 4 of voters and at least 65/100 of the <people>, out of all who could vote) or more than half of the voters, out of those present");
        points.Single(point => point.Title == "Vetoes").Says.ShouldBe("<AAA>, cast by a ballot that is against or absent");
    }

    private static (VotingRule? Rule, string[] Found) Read(string[] lines)
    {
        var diagnostics = new Diagnostics();
        var rule = new Casus.Documents.Binding.Binder(diagnostics, new IdTable()).Read<VotingRule>(Reading.Of(string.Join('\n', lines)).Root!);
        return (rule, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }
}
