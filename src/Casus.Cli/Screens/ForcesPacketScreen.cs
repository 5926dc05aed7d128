// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Forces;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What the packet sent can do together: tasks, command, what contingents have in common; and what other policies would send.</summary>
internal sealed class ForcesPacketScreen(IAnsiConsole console, Run run)
{
    /// <summary>Writes which units serve which task.</summary>
    public void WriteTasks(ImmutableArray<TaskOutcome> tasks)
    {
        if (tasks.IsEmpty)
            return;
        CouncilVoteScreen.Title(console, "Tasks");
        var table = Prose.Table("Task…", "#Wanted", "#Found", "#By h", "Units…");
        foreach (var task in tasks)
        {
            table.AddRow(
                Prose.Plain(task.Task.Name),
                Prose.Count(task.Wanted),
                task.Missing == 0 ? Prose.Count(task.Met) : $"[red]{Prose.Count(task.Met)}[/]",
                task.By is { } by ? Prose.TableHours(by.Hours) : "–",
                Prose.Names(task.Shares.Select(each => $"{each.Unit.Name} {Prose.Count(each.Persons)}")));
        }
        console.Write(table);
        foreach (var task in tasks.Where(each => each.WhyMissing is not null))
            Prose.Item(console, $"{Prose.Plain(task.Task.Name)}: {Prose.Things(task.Missing, "person is", "people are")} missing: {Prose.Plain(task.WhyMissing!)}");
        foreach (var task in tasks)
        {
            foreach (var type in task.Vehicles)
                Prose.Item(console, $"{Prose.Plain(task.Task.Name)}: {Prose.Count(type.Met)} of {Prose.Count(type.Wanted)} {Prose.Plain(TypeName(type.Type))}");
        }
        console.MarkupLine("[grey]Each person serves one task; tasks do not add to the number wanted.[/]");
    }

    /// <summary>Writes who commands.</summary>
    public void WriteCommand(CommandOutcome? command)
    {
        CouncilVoteScreen.Title(console, "Command");
        if (command is null)
        {
            console.WriteLine("Neither the case nor a force says who commands.");
            return;
        }
        var whose = command.Force is { } force ? $"order of {force}" : "as known when the case opened";
        console.MarkupLine($"[grey]Commander:[/] {Sends(command.Command.Commander, command.CommanderSends)} [grey]({Prose.Plain(whose)})[/]");
        if (!command.Deputies.IsEmpty)
            console.MarkupLine($"[grey]Deputies:[/] {string.Join(", ", command.Deputies.Select(each => Sends(each.Member, each.Sends)))}");
        if (!command.Unrepresented.IsEmpty)
            console.MarkupLine($"[grey]Send people and have neither:[/] {string.Join(", ", command.Unrepresented.Select(NameOf))}");
        if (command.Command.Language is { } language)
            console.MarkupLine($"[grey]Language:[/] {Prose.Plain(language)}");
        Prose.Indented(console, 0, Prose.Plain(command.Command.Says));
    }

    /// <summary>Writes what the contingents have in common.</summary>
    public void WriteInteroperability(Interoperability common)
    {
        if (common.Contingents.Length < 2)
            return;
        CouncilVoteScreen.Title(console, "What the contingents have in common");
        var table = Prose.Table("Member", "#People", "#Vehicles", "#Of shared types", "#Exercises", "Shared types…");
        foreach (var each in common.Contingents)
        {
            table.AddRow(
                NameOf(each.Member),
                Prose.Count(each.Persons),
                Prose.Count(each.Vehicles),
                each.Vehicles == 0 ? "–" : $"{Prose.Count(each.Shared)} ({Prose.Chance((double)each.Shared / each.Vehicles)})",
                Prose.Count(each.Exercises),
                Prose.Names(each.SharedTypes.Select(TypeName)));
        }
        console.Write(table);
        console.MarkupLine("[grey]Shared: of a type that another contingent runs too. Exercises: those of the pack, before the day, with another contingent's member.[/]");
        foreach (var pair in common.Pairs.Where(each => each.Exercises.IsEmpty))
            Prose.Item(console, $"{NameOf(pair.First)} and {NameOf(pair.Second)}: no common exercise before the day is in the pack");
    }

    /// <summary>Writes what each policy would give, and what the search rejected.</summary>
    public void WritePolicies(ForceOutcome forces, ImmutableArray<PolicyResult> policies)
    {
        CouncilVoteScreen.Title(console, "What each policy would send");
        var table = Prose.Table("Policy", "#People", "#Vehicles", "#Units", "#Members", "#All h", "#Tasks unmet");
        foreach (var each in policies)
        {
            var name = Words.Of(each.Policy) + (each.Proven ? string.Empty : " (not proven)");
            table.AddRow(
                each.Policy == forces.Policy ? $"[bold]{name}[/]" : name,
                Prose.Count(each.Persons),
                Prose.Count(each.Vehicles),
                Prose.Count(each.Units),
                Prose.Count(each.Members),
                each.ReadyAt is { } at ? Prose.TableHours(at.Hours) : "–",
                Prose.Count(each.TasksUnmet));
        }
        console.Write(table);
        if (forces.Choice?.NextBest is { } next)
            Prose.Item(console, $"Next best choice: {Prose.Things(next.Parts.Length, "unit", "units")}, all ready at {Prose.Hours(next.ReadyAt.Hours)}; with {Prose.Names(next.Added.Select(unit => unit.Name))}, without {Prose.Names(next.Dropped.Select(unit => unit.Name))}");
    }

    private string Sends(string member, bool sends) => sends ? NameOf(member) : $"{NameOf(member)} [yellow](sends nobody)[/]";

    private string NameOf(string member) => Prose.Plain(run.Scenario.Pack.NameOf(member));

    private string TypeName(string type) => run.Scenario.Pack.VehicleTypes.TryGetValue(type, out var known) ? known.Name : type;
}
