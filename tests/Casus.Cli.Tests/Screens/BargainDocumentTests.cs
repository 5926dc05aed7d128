// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>Bargaining as JSON: the approved names, and every published figure of both examples.</summary>
public sealed class BargainDocumentTests
{
    public static TheoryData<string> Documents => new(BargainExamples.Documents.Keys);

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_answer_as_JSON_has_the_approved_names(string name)
    {
        using var document = Document(name);
        ApprovedText.ShouldMatch($"$ {BargainExamples.Documents[name]}\n{string.Join('\n', JsonShape.Of(document.RootElement))}\n", name);
    }

    /// <summary>The lines that the peer's own regression script compares, to their four decimals.</summary>
    [Fact]
    public void The_17_lines_of_the_published_log_come_out_of_the_JSON()
    {
        using var document = Document("bargain/json-spatial");
        var root = document.RootElement;
        var target = root.GetProperty("options").GetProperty("stopRatio").GetDouble();
        var changes = Numbers(root.GetProperty("fractionalChanges")).Select(change => string.Create(CultureInfo.InvariantCulture, $"Fractional change compared to first step: {change:0.0000}  (target={target:0.0000})"));
        var states = root.GetProperty("states").EnumerateArray().Select(state => Numbers(state.GetProperty("winningChances"))).ToArray();
        var chances = root.GetProperty("actors").EnumerateArray().Select((actor, i) => $"{actor.GetProperty("name").GetString()}, prob : {string.Join(' ', states.Select(state => state[i].ToString("0.0000", CultureInfo.InvariantCulture)))}");
        var published = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Casus.Tests", "Council", "Bargaining", "Spatial", "ktab-dummyData_3Dim.expected.txt")).Select(line => line.TrimEnd()).ToArray();
        published.Length.ShouldBe(17);
        changes.Concat(chances).ShouldBe(published);
    }

    /// <summary>Every actor stands after a turn where its choice leads.</summary>
    [Fact]
    public void Choices_refer_to_the_bargains_of_their_turn()
    {
        using var document = Document("bargain/json-spatial");
        var root = document.RootElement;
        var states = root.GetProperty("states").EnumerateArray().Select(state => state.GetProperty("positions").EnumerateArray().Select(Numbers).ToArray()).ToArray();
        var (at, taken) = (0, 0);
        foreach (var turn in root.GetProperty("turns").EnumerateArray())
        {
            var bargains = turn.GetProperty("bargains").EnumerateArray().ToArray();
            var actor = 0;
            foreach (var choice in turn.GetProperty("choices").EnumerateArray())
            {
                var option = choice.GetProperty("options")[choice.GetProperty("chosen").GetInt32()];
                var place = states[at][actor];
                if (option.ValueKind == JsonValueKind.Number)
                {
                    var bargain = bargains[option.GetInt32()];
                    var isOwn = bargain.GetProperty("challenger").GetString() == choice.GetProperty("actor").GetString();
                    place = Numbers(bargain.GetProperty(isOwn ? "challengerMovesTo" : "challengedMovesTo"));
                    taken++;
                }
                states[at + 1][actor++].ShouldBe(place);
            }
            at++;
        }
        at.ShouldBe(10);
        taken.ShouldBeGreaterThan(20);
    }

    /// <summary>council.md 3.5, to all digits.</summary>
    [Fact]
    public void The_published_rounds_of_Belgium_come_out_of_the_JSON()
    {
        using var document = Document("bargain/json-expected-utility");
        var root = document.RootElement;
        root.GetProperty("rounds").EnumerateArray().Select(round => Numbers(round.GetProperty("positions"))[1]).ShouldBe(
        [
            8.415932315426764, 9.610859134120188, 9.961979590401311, 4.800881140632622, 5.524237694197356,
            7.47204636191629, 8.824593855262423, 9.671129769802048, 4.144849062500606, 4.291541224979646,
        ], 1e-9);
        root.GetProperty("initialMean").GetDouble().ShouldBe(7.389955686853767, 1e-9);
        root.GetProperty("mean").GetDouble().ShouldBe(7.242130958473938, 1e-9);
        var first = root.GetProperty("rounds")[0];
        Numbers(first.GetProperty("chances")[1])[4].ShouldBe(.00731387, 5.1e-9);
        first.GetProperty("taken")[0].GetProperty("kind").GetString().ShouldBe("compromise");
        first.GetProperty("taken")[0].GetProperty("otherUtility").GetDouble().ShouldBe(0.2432965945234421, 1e-9);
        var forecast = root.GetProperty("forecasts")[0];
        forecast.GetProperty("weightedMean").GetDouble().ShouldBe(7.389955686853767, 1e-9);
        forecast.GetProperty("condorcetWinner").GetDouble().ShouldBe(7);

        // Four at 4, three at 7, three at 10.
        forecast.GetProperty("mean").GetDouble().ShouldBe(6.7, 1e-12);
    }

    /// <summary>One who does not care for a dimension has no weight in it; of one whom nobody else contradicts no median is told.</summary>
    [Fact]
    public void A_dimension_for_which_one_actor_cares_has_means_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("table.csv"), "T,,3,2\nActor,Description,Capability,P,S,P,S\nA,,1,0,50,20,50\nB,,1,40,50,60,0\nC,,2,80,50,70,0\n");
        using var document = JsonDocument.Parse(Spoken.To("bargain", folder.At("table.csv"), "--json").Output);
        var forecasts = document.RootElement.GetProperty("forecasts");

        // Weights 1, 1 and 2 on 0, 40 and 80; then A's 20 alone.
        forecasts[0].GetProperty("weightedMean").GetDouble().ShouldBe(50, 1e-12);
        forecasts[0].GetProperty("weightedMedian").GetDouble().ShouldBe(60, 1e-12);
        forecasts[1].GetProperty("weightedMean").GetDouble().ShouldBe(20, 1e-12);
        forecasts[1].GetProperty("weightedMedian").ValueKind.ShouldBe(JsonValueKind.Null);
        forecasts[1].GetProperty("mean").GetDouble().ShouldBe(50, 1e-12);
    }

    private static JsonDocument Document(string name)
    {
        var spoken = Spoken.Once(BargainExamples.WordsOf(BargainExamples.Documents[name]));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        return JsonDocument.Parse(spoken.Output);
    }

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];
}
