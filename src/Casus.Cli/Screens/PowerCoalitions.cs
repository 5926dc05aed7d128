// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Numerics;
using Casus.Chain;
using Casus.Council;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>How easily the body acts at all, and the coalitions of which nobody can be spared.</summary>
internal static class PowerCoalitions
{
    /// <summary>Members up to which a coalition is named one by one.</summary>
    private const int Named = 16;

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, PowerAnswer answer)
    {
        var power = answer.Power;
        console.WriteLine();
        console.MarkupLine("[bold]Coalitions[/]");
        if (power.NobodyCanWin)
            console.MarkupLine("Nothing can pass, not even with every voter for it.");
        else if (power.EverybodyWins)
            console.MarkupLine("Everything passes, even with every voter against it.");
        console.MarkupLine(Winning(answer));
        if (power.Proper == false)
            console.MarkupLine("Two coalitions without a common member can both win: a proposal and its opposite could both pass.");
        List(console, answer, power.MinimalWinning, "minimal winning", "with it the proposal passes, without any one of its voters it fails");
        List(console, answer, power.MinimalBlocking, "minimal blocking", "without it nothing passes, and without any one of its voters it no longer blocks");
    }

    private static string Winning(PowerAnswer answer)
    {
        var (power, all) = (answer.Power, BigInteger.Pow(2, answer.Power.Game.Players));
        var chance = power.ToAct.Value is { } act ? $" The chance that a proposal passes when all vote yes or no at random, Coleman's power of the body to act, is {PowerWords.InSentence(act)}.{Together(answer)}" : string.Empty;
        return power.Winning.Count is { } winning
            ? $"{Sentence(PowerWords.Count(winning))} of {PowerWords.Count(all)} coalitions {(winning.IsOne ? "wins" : "win")}.{chance}"
            : $"How many of {PowerWords.Count(all)} coalitions win is {Prose.Plain(PowerWords.Of(power.Winning.Finding))}{chance}";
    }

    private static string Together(PowerAnswer answer) =>
        answer.ToActTogether is { } together ? $" When they share an opinion, and all opinions are equally likely, it is {PowerWords.InSentence(together)}." : string.Empty;

    private static void List(IAnsiConsole console, PowerAnswer answer, CoalitionList? list, string kind, string meaning)
    {
        if (list is null)
            return;
        console.WriteLine();
        if (list.Count.Count is not { } count)
        {
            console.MarkupLine($"How many {kind} ones there are is {Prose.Plain(PowerWords.Of(list.Count.Finding))}");
            if (!list.Listed.IsEmpty)
                console.MarkupLine($"{Prose.Things(list.Listed.Length, $"{kind} one", $"{kind} ones")} [grey]({meaning})[/]:");
        }
        else if (IsAnyOfASize(answer, list, out var size))
        {
            console.MarkupLine($"{Sentence(PowerWords.Count(count))} {kind}: any {Prose.Count(size)} of the {Prose.Count(answer.Power.Game.Players)} voters [grey]({meaning})[/].");
            return;
        }
        else
        {
            console.MarkupLine($"{Sentence(PowerWords.Count(count))} {kind} [grey]({meaning})[/]{(list.Listed.IsEmpty ? "." : list.Complete ? ":" : $"; the first {Prose.Count(list.Listed.Length)}:")}");
        }
        foreach (var coalition in list.Listed)
            Prose.Item(console, Of(answer, coalition));
    }

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>Whether the coalitions are simply all of one size, which needs no list.</summary>
    private static bool IsAnyOfASize(PowerAnswer answer, CoalitionList list, out int size)
    {
        size = list.Listed.IsEmpty ? 0 : list.Listed[0].Length;
        return size > 0 && list.Count.Count is { IsOne: false } count && count == Choose(answer.Power.Game.Players, size);
    }

    private static BigInteger Choose(int of, int size)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= size; i++)
            ways = ways * (of - size + i) / i;
        return ways;
    }

    private static string Of(PowerAnswer answer, ImmutableArray<int> coalition)
    {
        var players = answer.Power.Game.Players;
        if (coalition.Length == players)
            return $"all {Prose.Count(players)} voters";
        if (coalition.Length <= Named)
            return coalition.IsEmpty ? "nobody" : Names(answer, coalition);
        var rest = Enumerable.Range(0, players).Except(coalition).ToImmutableArray();
        return rest.Length < coalition.Length && rest.Length <= Named ? $"all but {Names(answer, rest)}" : $"{Names(answer, coalition[..Named])}{Prose.More(coalition.Length - Named)}";
    }

    private static string Names(PowerAnswer answer, IEnumerable<int> players) => Prose.Names(players.Select(player => answer.Question.NameOf(answer.Question.Scores.Voters[player])));
}
