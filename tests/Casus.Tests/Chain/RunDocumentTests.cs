// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Tests.Support;

namespace Casus.Tests.Chain;

public sealed class RunDocumentTests
{
    /// <summary>The contract of the design: fields may be added, none renamed. <c>[]</c> stands for every item of a list, of which there must be one.</summary>
    private static readonly string[] Contract =
    [
        "case", "seed", "changes", "fingerprint",
        "may.answer",
        "may.bases[].id", "may.bases[].instrument", "may.bases[].article", "may.bases[].answer", "may.bases[].proponents", "may.bases[].doubters", "may.bases[].why", "may.bases[].missing",
        "may.gates[].member", "may.gates[].answer", "may.gates[].hours", "may.gates[].steps",
        "will.rule", "will.adopted", "will.probability", "will.interval",
        "will.votes[].member", "will.votes[].position", "will.votes[].vote",
        "will.coalition", "will.pivotal[].member", "will.pivotal[].probability", "will.hours",
        "with.persons", "with.vehicles",
        "with.units[].member", "with.units[].unit", "with.units[].persons", "with.units[].vehicles", "with.units[].readyHours",
        "with.heldBack[].member", "with.heldBack[].unit", "with.heldBack[].why",
        "fast.firstArrivalHours", "fast.closureHours", "fast.sorties", "fast.persons", "fast.vehicles",
        "fast.curve[].hours", "fast.curve[].persons", "fast.curve[].vehicles",
        "fast.bound.closureHours", "fast.bound.gap", "fast.bottleneck",
        "then.sites[].id", "then.sites[].postsRequired", "then.sites[].coveredFromHours",
        "then.coverage[].hours", "then.coverage[].share",
        "then.withdrawal.startHours", "then.withdrawal.endHours", "then.withdrawal.order",
        "timeline[].hours", "timeline[].time", "timeline[].stage", "timeline[].what", "timeline[].because",
        "observed",
        "comparison[].quantity", "comparison[].model", "comparison[].observed", "comparison[].within",
    ];

    [Fact]
    public void A_run_that_goes_to_the_end_has_every_name_of_the_contract()
    {
        var run = RunDocument.Of(Run.Of(Shipped.Scenario("kazakhstan-2022", "council-adopts"), 0, 1));
        Missing(run, listsMayBeEmpty: false).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Every_run_has_every_name_of_the_contract_however_early_it_ends(string crisis) => Missing(RunDocument.Of(Shipped.Run(crisis)), listsMayBeEmpty: true).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void An_answer_of_law_is_one_of_four_words(string crisis)
    {
        var may = RunDocument.May(Shipped.Run(crisis));
        string[] words = [Text(may["answer"]), .. may["bases"]!.AsArray().Select(each => Text(each!["answer"])), .. may["gates"]!.AsArray().Select(each => Text(each!["answer"]))];
        words.Except(["yes", "no", "arguable", "unknown"]).ShouldBeEmpty();
    }

    [Fact]
    public void An_interval_has_two_ends()
    {
        var interval = RunDocument.Will(Shipped.Run("kazakhstan-2022"))["interval"]!.AsArray();
        interval.Count.ShouldBe(2);
        Number(interval[0]).ShouldBeLessThanOrEqualTo(Number(interval[1]));
    }

    [Fact]
    public void Times_are_those_of_the_place_of_the_request()
    {
        // The request is put at 21.00 in Almaty; hours count from it.
        var timeline = RunDocument.Of(Shipped.Run("kazakhstan-2022"))["timeline"]!.AsArray();
        Text(timeline[0]!["time"]).ShouldBe("2022-01-05T21:00:00+06:00");
        var decision = timeline.Single(each => Text(each!["stage"]) == "will")!;
        var start = DateTimeOffset.Parse("2022-01-05T21:00:00+06:00", CultureInfo.InvariantCulture);
        (DateTimeOffset.Parse(Text(decision["time"]), CultureInfo.InvariantCulture) - start).TotalHours.ShouldBe(Number(decision["hours"]), 0.001);
    }

    [Fact]
    public void Numbers_have_at_most_four_decimals()
    {
        foreach (var number in Numbers(RunDocument.Of(Shipped.Run("kazakhstan-2022"))))
            (number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0).ShouldBeLessThanOrEqualTo(4, number);
    }

    [Fact]
    public void The_gap_is_the_share_by_which_closure_lies_above_the_bound()
    {
        var fast = RunDocument.Fast(Run.Of(Shipped.Scenario("kazakhstan-2022", "council-adopts"), 0, 1));
        var (closure, bound) = (Number(fast["closureHours"]), Number(fast["bound"]!["closureHours"]));
        Number(fast["bound"]!["gap"]).ShouldBe((closure - bound) / bound, 0.0002);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ru-RU")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var plain = RunDocument.TextOf(RunDocument.Of(Run.Of(Shipped.Scenario("kazakhstan-2022", "council-adopts"), 2, 1)));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            RunDocument.TextOf(RunDocument.Of(Run.Of(Shipped.Scenario("kazakhstan-2022", "council-adopts"), 2, 1))).ShouldBe(plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void The_run_of_a_shipped_case_is_the_approved_one(string crisis) =>
        Approved.ShouldMatch(RunDocument.TextOf(RunDocument.Of(Shipped.Run(crisis, replications: 50))), Path.Combine(Repository.Root, "tests", "Casus.Tests", "Chain", "approved", $"{crisis}.json"));

    private static IEnumerable<string> Missing(JsonObject run, bool listsMayBeEmpty) => Contract.Where(path => !Has(run, path.Split('.'), listsMayBeEmpty));

    private static bool Has(JsonNode? node, ReadOnlySpan<string> path, bool listsMayBeEmpty)
    {
        if (path.IsEmpty)
            return true;
        var list = path[0].EndsWith("[]", StringComparison.Ordinal);
        var name = list ? path[0][..^2] : path[0];
        if (node is not JsonObject map || !map.ContainsKey(name))
            return false;
        if (!list)
            return Has(map[name], path[1..], listsMayBeEmpty);
        if (map[name] is not JsonArray items || (items.Count == 0 && !listsMayBeEmpty))
            return false;
        foreach (var item in items)
        {
            if (!Has(item, path[1..], listsMayBeEmpty))
                return false;
        }
        return true;
    }

    private static IEnumerable<string> Numbers(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(each => Numbers(each.Value)),
        JsonArray list => list.SelectMany(Numbers),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => [value.ToJsonString()],
        _ => [],
    };

    private static double Number(JsonNode? node) => (double)node!.GetValue<decimal>();

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
