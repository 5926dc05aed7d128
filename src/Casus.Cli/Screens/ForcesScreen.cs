// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Forces;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the forces stage in short, as a part of a whole run: what is sent, what is held back and why.</summary>
internal static class ForcesScreen
{
    /// <summary>Held-back units shown in short; the rest is counted.</summary>
    private const int HeldInShort = 4;

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        if (run.Best.Forces is not { } forces)
        {
            Prose.Heading(console, 3, "With what?", AnswersScreen.NotReached(run));
            return;
        }
        Prose.Heading(console, 3, "With what?", Answer(forces));
        var table = Prose.Table("Member", "Unit…", "#People", "#Vehicles", "#Ready h");
        foreach (var each in forces.Contributions)
            table.AddRow(Prose.Plain(run.Scenario.Pack.NameOf(each.Unit.Member)), Prose.Plain(each.Unit.Name), Prose.Count(each.Persons), Prose.Count(each.VehicleTotal), Prose.TableHours(each.ReadyAt.Hours));
        console.Write(table);
        if (forces.Held.IsEmpty)
            return;
        console.WriteLine();
        var held = Prose.Table("Member", "Held back…", "Why…");
        foreach (var each in forces.Held.Take(HeldInShort))
            held.AddRow(Prose.Plain(run.Scenario.Pack.NameOf(each.Unit.Member)), Prose.Plain(each.Unit.Name), Prose.Plain(each.Why));
        console.Write(held);
        if (forces.Held.Length > HeldInShort)
            console.MarkupLine($"[grey]and {forces.Held.Length - HeldInShort} more: casus forces {Prose.Plain(CaseName.Of(run))}[/]");
    }

    /// <summary>The answer in a line.</summary>
    public static string Answer(ForceOutcome forces)
    {
        var policy = forces.Policy == GenerationPolicy.Framework ? string.Empty : $"; policy {Words.Of(forces.Policy)}{(forces.Choice is { Proven: false } ? ", not proven best" : string.Empty)}";
        return $"{Prose.Things(forces.Persons, "person", "people")}, {Prose.Things(forces.Vehicles, "vehicle", "vehicles")}; {Prose.Count(forces.Wanted)} people wanted{policy}";
    }
}
