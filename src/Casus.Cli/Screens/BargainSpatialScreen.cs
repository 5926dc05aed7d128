// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>A run of the spatial model: where all stand turn by turn, who challenges whom, and where it leads.</summary>
/// <param name="console">Where to.</param>
/// <param name="table">The actors as they were read.</param>
/// <param name="history">The run.</param>
internal sealed class BargainSpatialScreen(IAnsiConsole console, ActorTable table, SpatialHistory history)
{
    /// <summary>Actors named that share the greatest chance; the rest is counted.</summary>
    private const int MostNamed = 3;

    private readonly ImmutableArray<string> names = [.. history.Actors.Select(actor => BargainProse.Harmless(actor.Name))];

    private readonly ImmutableArray<int> shown = BargainProse.Shown(history.States.Length);

    private readonly ImmutableArray<int> decimals = [.. Enumerable.Range(0, history.Actors[0].Positions.Length).Select(k => BargainProse.Decimals(history.Actors.Select(actor => actor.Positions[k])))];

    /// <summary>Writes it.</summary>
    /// <param name="path">The file of the table, for the next command.</param>
    public void Write(string path)
    {
        BargainProse.Head(console, table);
        console.MarkupLine(BargainProse.Spatial);
        BargainProse.Chosen(console, BargainSettings.Of(history));
        var turns = history.States.Length - 1;
        console.MarkupLine($"[bold]{Prose.Things(turns, "turn", "turns")}[/]; {(history.Settled ? "movement died down" : "the turns ran out before movement died down")}.");
        if (history.UnsettledElections > 0)
            console.MarkupLine($"[yellow]{Prose.Things(history.UnsettledElections, "election", "elections")} had not settled after 1,000 iterations: the chances there are approximate.[/]");
        Actors();
        for (var k = 0; k < decimals.Length; k++)
            Dimension(k);
        BargainProse.LeftOut(console, history.States.Length, "states");
        Turns();
        FirstTurn();
        Forecasts();
        NextCommand.Write(console, Next(path));
    }

    private void Actors()
    {
        BargainProse.Title(console, "Actors");
        var listed = Prose.Table("Actor…", "#Capability", "#Wins at the outset", "#Wins at the end");
        for (var i = 0; i < names.Length; i++)
            listed.AddRow(Prose.Plain(names[i]), BargainProse.Given(history.Actors[i].Capability), BargainProse.Chance(history.States[0].WinningChances[i]), BargainProse.Chance(history.Last.WinningChances[i]));
        console.Write(listed);
        console.MarkupLine("[grey]Wins: the chance that its position wins if all voted at once by influence. Actors at one place share it, so that chances may sum to more than 1.[/]");
    }

    private void Dimension(int k)
    {
        BargainProse.Title(console, decimals.Length == 1 ? "Positions, turn by turn" : $"Positions in dimension {k + 1}, turn by turn");
        BargainColumn.Write(
            console,
            [new BargainColumn("Actor", names) { IsText = true }, new BargainColumn("Salience", [.. history.Actors.Select(actor => BargainProse.Given(actor.Saliences[k]))])],
            [.. shown.Select(state => new BargainColumn(Prose.Count(state), [.. history.States[state].Positions.Select(place => BargainProse.Number(place[k], decimals[k]))]))]);
    }

    private void Turns()
    {
        BargainProse.Title(console, "Turn by turn");
        var listed = Prose.Table("#Turn", "#Change", "#Moved", "#Greatest chance", "Of…");
        foreach (var state in shown)
        {
            var chances = history.States[state].WinningChances;
            var most = chances.Max();
            string[] likeliest = [.. names.Where((_, i) => chances[i] == most)];
            listed.AddRow(
                Prose.Count(state),
                state == 0 ? string.Empty : BargainProse.Number(history.FractionalChanges[state - 1], 4),
                state == 0 ? string.Empty : Prose.Count(Moved(state)),
                BargainProse.Chance(most),
                $"{Prose.Names(likeliest.Take(MostNamed))}{Prose.More(likeliest.Length - MostNamed)}");
        }
        console.Write(listed);
        console.MarkupLine($"[grey]Change: how far all actors moved together, against the first turn{(history.Options.StopRatio > 0 ? $"; below {BargainProse.Given(history.Options.StopRatio)} the bargaining ends" : string.Empty)}.[/]");
    }

    private int Moved(int state) => Enumerable.Range(0, names.Length).Count(i => !history.States[state].Positions[i].SequenceEqual(history.States[state - 1].Positions[i]));

    /// <summary>Whom each challenged in the first turn, and which bargain it took. A run that kept no detail is begun again for its first turn, which is the same.</summary>
    private void FirstTurn()
    {
        var first = history.Turns.IsEmpty ? SpatialModel.Run(history.Actors, history.Options with { MostTurns = 1 }, history.Seed).Turns[0] : history.Turns[0];
        BargainProse.Title(console, "The first turn");
        var listed = Prose.Table("Actor…", "Challenges…", "#Gain", "#Success", "Takes…");
        for (var i = 0; i < names.Length; i++)
        {
            var choice = first.Choices[i];
            var taken = choice.Options[choice.Chosen];
            listed.AddRow(
                Prose.Plain(names[i]),
                first.Targets[i] is { } target ? Prose.Plain(names[target.Actor]) : "nobody",
                first.Targets[i] is { } gain ? BargainProse.Number(gain.Gain, 4) : string.Empty,
                first.Targets[i] is { } success ? BargainProse.Chance(success.Success) : string.Empty,
                taken is null ? "none, and stays" : Prose.Plain(taken.Challenger == i ? $"its own with {names[taken.Challenged]}" : $"that of {names[taken.Challenger]}"));
        }
        console.Write(listed);
        console.MarkupLine("[grey]Gain: the utility that the challenger expects to gain, in its own eyes. Success: the chance of winning that it sees. Takes: the bargain whose side of it the actor then moves to.[/]");
    }

    private void Forecasts()
    {
        var chances = history.Last.WinningChances;
        var likeliest = chances.IndexOf(chances.Max());
        BargainProse.Forecasts(
            console,
            BargainForecast.Of(history.Actors, history.States[0].Positions),
            [
                ("weighted mean at its end", [.. BargainForecast.Of(history.Actors, history.Last.Positions).Select(each => each.WeightedMean)]),
                ("likeliest position at its end", history.Last.Positions[likeliest]),
            ],
            [.. decimals.Select((_, k) => decimals.Length == 1 ? "Place" : $"Dimension {k + 1}")],
            decimals);
    }

    /// <summary>The other model on the first dimension that every actor cares for; the whole run where there is none.</summary>
    private string Next(string path)
    {
        var dimension = Enumerable.Range(0, decimals.Length).Cast<int?>().FirstOrDefault(k => history.Actors.All(actor => actor.Saliences[k!.Value] > 0));
        var command = $"casus bargain {BargainProse.Quoted(path)}";
        return dimension is { } k ? $"{command} --model expected-utility{(k == 0 ? string.Empty : $" --dimension {k + 1}")}" : $"{command} --json";
    }
}
