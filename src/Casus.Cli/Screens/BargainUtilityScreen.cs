// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Council;
using Casus.Documents.Binding;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>A run of the expected-utility model: who moves round by round, by which offer, and where it leads.</summary>
/// <param name="console">Where to.</param>
/// <param name="table">The actors as they were read.</param>
/// <param name="dimension">The dimension that they bargain over, from 0.</param>
/// <param name="history">The run.</param>
internal sealed class BargainUtilityScreen(IAnsiConsole console, ActorTable table, int dimension, ExpectedUtilityHistory history)
{
    /// <summary>Offers shown; the rest is in the JSON.</summary>
    private const int MostOffers = 60;

    private readonly ImmutableArray<string> names = [.. history.Actors.Select(actor => BargainProse.Harmless(actor.Name))];

    /// <summary>Two more than the positions of the table need: published runs are printed with many.</summary>
    private readonly int decimals = 2 + BargainProse.Decimals(history.Actors.Select(actor => actor.Position));

    /// <summary>Writes it.</summary>
    /// <param name="path">The file of the table, for the next command.</param>
    public void Write(string path)
    {
        BargainProse.Head(console, table);
        console.MarkupLine(Prose.Plain(history.Explanation));
        BargainProse.Chosen(console, BargainSettings.Of(history, dimension));
        console.MarkupLine($"[bold]{Prose.Things(history.Rounds.Length, "round", "rounds")}[/]; {Ending}.");
        Actors();
        Rounds();
        Offers();
        BargainProse.Forecasts(
            console,
            [BargainForecast.Of(table.Actors, [.. table.Actors.Select(actor => actor.Positions)])[dimension]],
            [("position that beats every other at its end", [history.Median]), ("weighted mean at its end", [history.Mean])],
            ["Place"],
            [decimals]);
        NextCommand.Write(console, history.Options.Mode == ExpectedUtilityMode.Corrected ? $"casus bargain {BargainProse.Quoted(path)}" : $"casus bargain {BargainProse.Quoted(path)} --model expected-utility{(dimension == 0 ? string.Empty : $" --dimension {dimension + 1}")}");
    }

    private string Ending => history.Ending switch
    {
        ExpectedUtilityEnding.AllAgree => "all hold the same position",
        ExpectedUtilityEnding.NobodyMoves => "nobody moved in the last",
        _ => "the rounds ran out while somebody still moved",
    };

    private void Actors()
    {
        BargainProse.Title(console, "Actors");
        var listed = Prose.Table("Actor…", "#Capability", "#Salience", "#Risk", "#First", "#Last", "#Moves");
        for (var i = 0; i < names.Length; i++)
        {
            var (first, last) = (history.Actors[i].Position, history.Positions[i]);
            listed.AddRow(
                Prose.Plain(names[i]),
                BargainProse.Given(history.Actors[i].Capability),
                BargainProse.Given(history.Actors[i].Salience),
                history.Rounds.IsEmpty ? "–" : BargainProse.Number(history.Rounds[0].RiskExponents[i], 4),
                BargainProse.Number(first, decimals),
                BargainProse.Number(last, decimals),
                last == first ? "0" : (last - first).ToString($"+0.{new string('0', decimals)};-0.{new string('0', decimals)}", CultureInfo.InvariantCulture));
        }
        console.Write(listed);
        console.MarkupLine("[grey]Risk: exponent of utility in the first round, from 0.5 for the one with the most to fear from the others to 2 for the one with the least; 1 is neutral.[/]");
    }

    private void Rounds()
    {
        if (history.Rounds.IsEmpty)
            return;
        BargainProse.Title(console, "Positions, round by round");
        var shown = BargainProse.Shown(history.Rounds.Length + 1);
        int[] movers = [.. Enumerable.Range(0, names.Length).Where(i => history.Rounds.Any(round => round.Positions[i] != history.Actors[i].Position))];
        BargainColumn.Write(
            console,
            [new BargainColumn("Round", [.. shown.Select(round => Prose.Count(round))])],
            [
                .. movers.Select(i => Course(names[i], shown, round => round == 0 ? history.Actors[i].Position : history.Rounds[round - 1].Positions[i])),
                Course("Median", shown, round => round == 0 ? history.InitialMedian : history.Rounds[round - 1].Median),
                Course("Mean", shown, round => round == 0 ? history.InitialMean : history.Rounds[round - 1].Mean),
            ]);
        BargainProse.LeftOut(console, history.Rounds.Length + 1, "rounds");
        var still = names.Length - movers.Length;
        console.MarkupLine($"[grey]{(still == 0 ? string.Empty : $"{(movers.Length == 0 ? "Nobody moves" : still == 1 ? "One other never moves" : $"The other {Prose.Count(still)} never move")}. ")}Median: the position that beats every other. Mean: weighted by capability and salience.[/]");
    }

    private BargainColumn Course(string head, ImmutableArray<int> shown, Func<int, double> at) => new(head, [.. shown.Select(round => BargainProse.Number(at(round), decimals))]);

    private void Offers()
    {
        var taken = history.Rounds.SelectMany(round => round.Taken.Select(offer => (round.Number, Offer: offer))).ToArray();
        if (taken.Length == 0)
            return;
        BargainProse.Title(console, "Offers taken");
        var listed = Prose.Table("#Round", "Actor…", "Kind", "From…", "#Own", "#Other", "#Moves to");
        foreach (var (number, offer) in taken.Take(MostOffers))
        {
            listed.AddRow(
                Prose.Count(number),
                Prose.Plain(names[offer.To]),
                Words.Of(offer.Kind),
                Prose.Plain(names[offer.From]),
                BargainProse.Number(offer.OwnUtility, 4),
                BargainProse.Number(offer.OtherUtility, 4),
                BargainProse.Number(offer.Place, decimals));
        }
        console.Write(listed);
        if (taken.Length > MostOffers)
            console.MarkupLine($"[grey]And {Prose.Things(taken.Length - MostOffers, "more", "more")}: --json has them all.[/]");
        console.MarkupLine("[grey]Own and other: what the actor expects itself and the other to gain from a contest of the two. Confrontation: both would gain, the other more. Compromise: the other would gain more than the actor lose, and they meet part of the way. Capitulation: the actor would lose more than the other gain.[/]");
    }
}
