// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Forces;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the forces stage in full: how many there are and what each limit leaves, who sends what and when it is ready, what is held back, what the packet can do.</summary>
internal sealed class ForcesFullScreen(IAnsiConsole console, Run run)
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run) => new ForcesFullScreen(console, run).Write();

    private void Write()
    {
        if (run.Best.Forces is not { } forces)
        {
            Prose.Heading(console, 3, "With what?", AnswersScreen.NotReached(run));
            return;
        }
        Prose.Heading(console, 3, "With what?", ForcesScreen.Answer(forces));
        console.MarkupLine($"[grey]Policy:[/] {Prose.Plain(PolicyWords.Aim(forces.Policy))}");
        if (forces.Depth is { } depth)
            WritePool(depth.Pool);
        WriteSent(forces);
        WriteHeld(forces);
        if (forces.Depth is not { } known)
            return;
        var packet = new ForcesPacketScreen(console, run);
        packet.WriteTasks(known.Tasks);
        packet.WriteCommand(known.Command);
        packet.WriteInteroperability(known.Interoperability);
        packet.WritePolicies(forces, known.Policies);
    }

    private void WritePool(ForcePool pool)
    {
        CouncilVoteScreen.Title(console, "How many there are, and what each limit leaves");
        var table = Prose.Table("#People", "#Units", "#Taken", "What is left…");
        foreach (var step in pool.Steps)
            table.AddRow(Prose.Count(step.Persons), Prose.Count(step.Units), step.Taken == 0 ? "–" : Prose.Count(step.Taken), Prose.Plain(step.Says));
        console.Write(table);
        console.MarkupLine("[grey]A unit that several limits stop counts at the first of them.[/]");
    }

    private void WriteSent(ForceOutcome forces)
    {
        CouncilVoteScreen.Title(console, "What is sent");
        if (forces.Contributions.IsEmpty)
        {
            console.WriteLine("Nothing.");
            return;
        }
        var table = Prose.Table("Member", "Unit…", "#People", "#Vehicles", "#Let go h", "#First h", "#All h");
        foreach (var each in forces.Contributions)
        {
            table.AddRow(
                NameOf(each.Unit.Member),
                Prose.Plain(each.Unit.Name),
                Prose.Count(each.Persons),
                Prose.Count(each.VehicleTotal),
                Prose.TableHours(each.GateOpensAt.Hours),
                Prose.TableHours(each.FirstFreeAt.Hours),
                Prose.TableHours(each.ReadyAt.Hours));
        }
        console.Write(table);
        console.MarkupLine("[grey]Hours from the request. Let go: by the member's own law. First, all: ready to load and let go.[/]");
        foreach (var each in forces.Contributions.Where(each => Holdings(each).Length > 0))
            Prose.Item(console, $"{Prose.Plain(each.Unit.Name)}: {Prose.Plain(Holdings(each))}");
    }

    private static string? Manning(Contribution each)
    {
        if (each.ContractOnly)
            return "contract soldiers only";
        return each.ContractShare is { } share ? $"{Prose.Chance(share)} contract soldiers" : null;
    }

    private string Holdings(Contribution each)
    {
        var parts = each.Vehicles.Select(held => $"{Prose.Count(held.Count)} {TypeName(held.Type)}").ToList();
        if (each.Stores > 0)
            parts.Add($"{(each.Stores < 1 ? "under 1" : Prose.Count(each.Stores))} t of stores");
        if (Manning(each) is { } manning)
            parts.Insert(0, manning);
        if (each.NoticeHours is { } notice)
            parts.Add($"published notice to move {Prose.Hours(notice)}");
        return string.Join(", ", parts);
    }

    private void WriteHeld(ForceOutcome forces)
    {
        if (forces.Held.IsEmpty)
            return;
        CouncilVoteScreen.Title(console, "Held back");
        foreach (var reason in forces.Held.GroupBy(each => each.Why, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            console.MarkupLine($"{Prose.Plain(reason.Key)} [grey]({Prose.Things(reason.Count(), "unit", "units")})[/]");
            foreach (var member in reason.GroupBy(each => each.Unit.Member, StringComparer.Ordinal))
                Prose.Item(console, $"{NameOf(member.Key)}: {Prose.Plain(string.Join("; ", member.Select(each => each.Unit.Name)))}");
        }
    }

    private string NameOf(string member) => Prose.Plain(run.Scenario.Pack.NameOf(member));

    private string TypeName(string type) => run.Scenario.Pack.VehicleTypes.TryGetValue(type, out var known) ? known.Name : type;
}
