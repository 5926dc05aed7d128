// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Forces;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The order of battle on the day of a case, as an indented tree.</summary>
internal sealed class ForcesTreeScreen(IAnsiConsole console, Run run)
{
    private const int Step = 3;

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        var tree = ForceTreeDocument.On(run);
        Prose.Heading(console, 3, "With what?", $"the order of battle on {QuantityText.DayText(tree.Day)}");
        var screen = new ForcesTreeScreen(console, run);
        foreach (var member in tree.Members)
            screen.WriteMember(member);
    }

    private void WriteMember(MemberForces member)
    {
        console.WriteLine();
        var services = member.Services.Select(each => $"{Words.Of(each.Service)} {People(each.Manpower)}").ToArray();
        Prose.Indented(console, 0, $"[bold]{Prose.Plain(run.Scenario.Pack.NameOf(member.Member))}[/]{(services.Length == 0 ? "  [grey]no strength stated[/]" : $"  {Prose.Plain(string.Join("; ", services))}")}");
        foreach (var top in member.Tops)
            WriteUnit(top, Step);
    }

    private void WriteUnit(UnitNode node, int indent)
    {
        var service = node.Unit.Service == Service.Defence ? string.Empty : $", {Words.Of(node.Unit.Service)}";
        Prose.Indented(console, indent, $"{Prose.Plain(node.Unit.Name)}  [grey]{Words.Of(node.Unit.Echelon)}{service}; {Prose.Plain(node.Unit.Station)}[/]");
        var facts = new List<string>();
        if (node.Own is { } own)
            facts.Add(node.Parts.IsEmpty ? People(own) : $"own figure {People(own)}");
        if (node.OfParts is { } parts)
            facts.Add($"parts {People(parts)}");
        facts.AddRange(node.Holdings.Select(Holding));
        if (node.Holdings.IsEmpty && !node.Parts.IsEmpty)
            facts.AddRange(node.HoldingsOfParts.Select(Holding));
        if (facts.Count > 0)
            Prose.Indented(console, indent + Step, Prose.Plain(string.Join(", ", facts)));
        foreach (var part in node.Parts)
            WriteUnit(part, indent + Step);
    }

    private static string People(Manpower manpower) => manpower switch
    {
        { Unknown: 0, Conscripts: 0 } => $"{Prose.Things(manpower.Persons, "person", "people")}, all on contract",
        { Unknown: 0 } => $"{Prose.Things(manpower.Persons, "person", "people")} ({Prose.Count(manpower.Contract)} on contract, {Prose.Things(manpower.Conscripts, "conscript", "conscripts")})",
        { Contract: 0, Conscripts: 0 } => Prose.Things(manpower.Persons, "person", "people"),
        _ => $"{Prose.Things(manpower.Persons, "person", "people")} ({Prose.Count(manpower.Contract)} on contract, {Prose.Things(manpower.Conscripts, "conscript", "conscripts")}, {Prose.Count(manpower.Unknown)} not told)",
    };

    private string Holding(VehicleCount held) => $"{Prose.Count(held.Count)} {(run.Scenario.Pack.VehicleTypes.TryGetValue(held.Type, out var known) ? known.Name : held.Type)}";
}
