// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Council;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What the screens of both models of bargaining have in common: words, figures and the table of forecasts.</summary>
internal static class BargainProse
{
    /// <summary>One sentence on the spatial model, which belongs beside every figure shown.</summary>
    public const string Spatial =
        "Spatial model of politics, with the defaults of its published program wherever no option says otherwise: actors challenge one another, third parties take sides, and each takes "
        + "the bargain that does best in an election by influence. It knows no quota and no veto, so it says where bargaining may lead before a vote and never how the vote ends.";

    /// <summary>Turns or rounds shown; the rest is in the JSON.</summary>
    private const int MostShown = 21;

    private const double Wide = 20;

    private const double Narrow = 2;

    /// <summary>The title of a table of actors, and how many there are.</summary>
    public static void Head(IAnsiConsole console, ActorTable table)
    {
        var description = table.Description.Length == 0 ? string.Empty : $"  [grey]{Clean(table.Description)}[/]";
        console.MarkupLine($"[bold]{(table.Name.Length == 0 ? "Bargaining" : Clean(table.Name))}[/]{description}");
        console.MarkupLine($"[grey]{Prose.Things(table.Actors.Length, "actor", "actors")}, {Prose.Things(table.Actors[0].Positions.Length, "dimension", "dimensions")}[/]");
        console.WriteLine();
    }

    /// <summary>A heading of a part.</summary>
    public static void Title(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{title}[/]");
    }

    /// <summary>What was chosen otherwise than usual, or that nothing was.</summary>
    public static void Chosen(IAnsiConsole console, IEnumerable<string> chosen)
    {
        var all = string.Join(", ", chosen);
        console.MarkupLine($"[grey]Options:[/] {(all.Length == 0 ? "all as usual" : Prose.Plain(all))}");
    }

    /// <summary>A stranger's text as it may be shown: no markup, and no character that would do something to a terminal.</summary>
    public static string Clean(string text) => Prose.Plain(Harmless(text));

    /// <summary>The same for text that is made safe for markup later.</summary>
    public static string Harmless(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '?' : letter));

    /// <summary>How many decimals positions need that lie so far apart.</summary>
    public static int Decimals(IEnumerable<double> positions)
    {
        var all = positions.ToArray();
        return (all.Max() - all.Min()) switch { 0 or > Wide => 1, > Narrow => 2, _ => 4 };
    }

    /// <summary>A number with so many decimals.</summary>
    public static string Number(double number, int decimals) => number.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    /// <summary>A chance with four decimals, as the literature prints it.</summary>
    public static string Chance(double chance) => Number(chance, 4);

    /// <summary>A capability or a salience as the table gives it.</summary>
    public static string Given(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Which of so many states are shown: all when they are few, else the first, the last and some between them at even steps.</summary>
    public static ImmutableArray<int> Shown(int states) =>
        states <= MostShown ? [.. Enumerable.Range(0, states)] : [.. Enumerable.Range(0, MostShown).Select(i => (int)((long)i * (states - 1) / (MostShown - 1)))];

    /// <summary>Says which states are left out; nothing when none is.</summary>
    public static void LeftOut(IAnsiConsole console, int states, string what)
    {
        if (states > MostShown)
            console.MarkupLine($"[grey]{MostShown} of {Prose.Count(states)} {what} are shown; --json has them all.[/]");
    }

    /// <summary>Forecasts that need no model, then what the model came to, in each dimension.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="outset">Forecasts from the positions at the outset.</param>
    /// <param name="model">What the model came to: what it is, and its places.</param>
    /// <param name="dimensions">Heads of the dimensions.</param>
    /// <param name="decimals">Decimals of the positions in each dimension.</param>
    public static void Forecasts(IAnsiConsole console, ImmutableArray<BargainForecast> outset, ImmutableArray<(string What, ImmutableArray<double> Places)> model, ImmutableArray<string> dimensions, ImmutableArray<int> decimals)
    {
        Title(console, "Forecasts");
        string[] rows = ["mean weighted by capability and salience", "median by that weight", "position that beats every other", "plain mean", .. model.Select(each => $"model: {each.What}")];
        var columns = dimensions.Select((head, k) => new BargainColumn(head,
        [
            Number(outset[k].WeightedMean, decimals[k]),
            outset[k].WeightedMedian is { } median ? Number(median, decimals[k]) : "–",
            outset[k].CondorcetWinner is { } winner ? Number(winner, decimals[k]) : "–",
            Number(outset[k].Mean, decimals[k]),
            .. model.Select(each => Number(each.Places[k], decimals[k])),
        ]));
        BargainColumn.Write(console, [new BargainColumn("Forecast", [.. rows]) { IsText = true }], [.. columns]);
        console.MarkupLine("[grey]The first four need no model and rest on the positions at the outset. A model that does not beat them on cases it has not seen adds nothing; the weighted mean is hard to beat.[/]");
    }

    /// <summary>A file as a word of a command.</summary>
    public static string Quoted(string path) => path.Any(char.IsWhiteSpace) ? $"\"{Harmless(path)}\"" : Harmless(path);
}
