// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>Every answer as JSON. The names are the contract: they are approved, and fields may be added but none renamed.</summary>
public sealed class JsonTests
{
    /// <summary>What the design promises of <c>casus run --json</c>.</summary>
    private const string Contract =
        """
        case seed changes fingerprint
        may.answer may.bases[].id may.bases[].instrument may.bases[].article may.bases[].answer may.bases[].proponents may.bases[].doubters may.bases[].why may.bases[].missing
        may.gates[].member may.gates[].answer may.gates[].hours may.gates[].steps
        will.rule will.adopted will.probability will.interval will.votes[].member will.votes[].position will.votes[].vote will.coalition will.pivotal[].member will.pivotal[].probability will.hours
        with.persons with.vehicles with.units[].member with.units[].unit with.units[].persons with.units[].vehicles with.units[].readyHours with.heldBack[].member with.heldBack[].unit with.heldBack[].why
        fast.firstArrivalHours fast.closureHours fast.sorties fast.persons fast.vehicles fast.curve[].hours fast.curve[].persons fast.curve[].vehicles fast.bound.closureHours fast.bound.gap fast.bottleneck
        then.sites[].id then.sites[].postsRequired then.sites[].coveredFromHours then.coverage[].hours then.coverage[].share then.withdrawal.startHours then.withdrawal.endHours then.withdrawal.order
        timeline[].hours timeline[].time timeline[].stage timeline[].what timeline[].because
        observed comparison[].quantity comparison[].model comparison[].observed comparison[].within
        """;

    public static TheoryData<string> Answers => new(Screenplay.Answers.Keys);

    /// <summary>Names of the approved files.</summary>
    internal static IEnumerable<string> Names => Screenplay.Answers.Keys.Select(name => $"json/{name}");

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_as_JSON_has_the_approved_names(string name)
    {
        var line = Screenplay.Answers[name];
        var spoken = Spoken.Once([.. Screenplay.WordsOf(line), "--json"]);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        spoken.Output.ShouldEndWith("\n");
        using var document = JsonDocument.Parse(spoken.Output);
        ApprovedText.ShouldMatch($"$ {line} --json\n{string.Join('\n', JsonShape.Of(document.RootElement))}\n", $"json/{name}");
    }

    [Fact]
    public void A_run_has_every_name_of_the_contract()
    {
        using var document = JsonDocument.Parse(Spoken.Once([.. Screenplay.WordsOf(Screenplay.Answers["run/kazakhstan-2022"]), "--json"]).Output);
        var names = JsonShape.Of(document.RootElement).Select(shape => shape.Split(' ')[0]).SelectMany(name => new[] { name, name.Replace("[]", string.Empty, StringComparison.Ordinal), name.TrimEnd('[', ']') }).ToHashSet(StringComparer.Ordinal);
        Contract.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(promised => !names.Contains(promised) && !names.Any(name => name.StartsWith(promised + ".", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kazakhstan-2022")]
    [InlineData("karabakh-2020")]
    public void A_run_that_stops_early_has_the_same_top_names(string crisis)
    {
        using var document = JsonDocument.Parse(Spoken.Once([.. Screenplay.WordsOf(Screenplay.Answers[$"run/{crisis}"]), "--json"]).Output);
        document.RootElement.EnumerateObject().Select(each => each.Name).ShouldBe(
            ["case", "seed", "changes", "fingerprint", "replications", "stopped", "may", "will", "with", "fast", "then", "timeline", "observed", "comparison"]);
    }

    [Fact]
    public void Answers_in_JSON_are_one_of_four_words()
    {
        using var document = JsonDocument.Parse(Spoken.Once([.. Screenplay.WordsOf(Screenplay.Answers["run/kazakhstan-2022"]), "--json"]).Output);
        var may = document.RootElement.GetProperty("may");
        var answers = may.GetProperty("bases").EnumerateArray().Concat(may.GetProperty("gates").EnumerateArray()).Append(may).Select(each => each.GetProperty("answer").GetString());
        answers.Except(["yes", "no", "arguable", "unknown"]).ShouldBeEmpty();
    }
}
