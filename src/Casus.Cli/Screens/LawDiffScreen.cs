// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What a reform changed: the law of two days side by side, then the cases whose verdict it flips.</summary>
internal sealed class LawDiffScreen
{
    private readonly IAnsiConsole console;

    private readonly LawComparison comparison;

    private readonly LawNames names;

    private LawDiffScreen(IAnsiConsole console, LawComparison comparison) =>
        (this.console, this.comparison, names) = (console, comparison, new LawNames(comparison.Scenario.Pack));

    private string Before => QuantityText.DayText(comparison.Before);

    private string After => QuantityText.DayText(comparison.After);

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, LawComparison comparison) => new LawDiffScreen(console, comparison).Write();

    private void Write()
    {
        var scenario = comparison.Scenario;
        console.MarkupLine($"[bold]{Prose.Plain(scenario.Case.Title)}[/]  [grey]{Prose.Plain(Name(comparison.Own))}[/]");
        foreach (var change in scenario.Changes)
            console.MarkupLine($"[yellow]changed:[/] {Prose.Plain(change.ToString())}");
        console.MarkupLine($"What changed in the law from {Before} to {After}, for {Said(names.Of(comparison.Host))} as host{(scenario.Settings.AsKnown is { } known ? $", as known on {QuantityText.DayText(known)}" : string.Empty)}");
        WriteMembers();
        WriteInstruments();
        WriteProvisions();
        WriteRules();
        WriteGates();
        WriteCases();
        NextCommand.Write(console, $"casus law {Name(comparison.Own)} --on {After}");
    }

    private void WriteMembers()
    {
        if (comparison.Members.IsEmpty)
            return;
        Heading("Members");
        foreach (var each in comparison.Members)
            Prose.Item(console, $"{Said(names.Of(each.State))}: {Said(each.Before)}, then {Said(each.After)}");
    }

    private void WriteInstruments()
    {
        Heading("Instruments");
        if (comparison.Instruments.IsEmpty)
            console.MarkupLine("[grey]None stands otherwise.[/]");
        foreach (var each in comparison.Instruments)
        {
            Prose.Item(console, $"[bold]{Said(comparison.Scenario.Pack.Law.NameOf(each.Version))}[/]{(each.Instrument.State is { } state ? $" [grey](law of {Said(names.Of(state))})[/]" : string.Empty)}");
            WriteStanding(each.Main);
            foreach (var group in each.Otherwise.GroupBy(other => (Before: names.In(other.Before.Says), After: names.In(other.After.Says))))
                Prose.Indented(console, 4, $"[grey]for[/] {Said(string.Join(", ", group.Select(other => names.Of(other.State))))}: {Moved(group.Key.Before, group.Key.After)}");
        }
    }

    private void WriteStanding(TextStanding standing) =>
        Prose.Indented(console, 4, standing.Differs ? Moved(standing.Before.Says, standing.After.Says) : $"{Said(standing.After.Says)}, on both days");

    private string Moved(string before, string after) => before == after ? Said(after) : $"{Said(before)} [grey]→[/] {Said(after)}";

    private void WriteProvisions()
    {
        Heading("Provisions");
        if (comparison.Provisions.IsEmpty)
            console.MarkupLine("[grey]None came, went or changed.[/]");
        foreach (var instrument in comparison.Provisions.GroupBy(each => each.Instrument.Id, StringComparer.Ordinal))
        {
            if (instrument.Key != comparison.Provisions[0].Instrument.Id)
                console.WriteLine();
            console.MarkupLine($"[bold]{Said(instrument.First().Instrument.Title)}[/]");
            WriteTexts([.. instrument.Where(each => each.Fate != ProvisionFate.NotRepeated)]);
            var unsaid = instrument.Where(each => each.Fate == ProvisionFate.NotRepeated).Select(each => each.Before!.Article).ToArray();
            if (unsaid.Length > 0)
                console.MarkupLine($"[grey]Not repeated in the later text, and not said to be repealed:[/] {Said(string.Join(", ", unsaid))}");
        }
    }

    /// <summary>Texts side by side, the old on the left.</summary>
    private void WriteTexts(ProvisionChange[] changes)
    {
        if (changes.Length == 0)
            return;
        var table = new Table().Border(TableBorder.None);
        foreach (var head in new[] { Before, After })
            table.AddColumn(new TableColumn($"[grey]{head}[/]").PadLeft(0).PadRight(2).Width(Math.Max((console.Profile.Width - 4) / 2, 20)));
        foreach (var each in changes)
        {
            if (each != changes[0])
                table.AddEmptyRow();
            table.AddRow(
                Text(each.Before, each.Fate == ProvisionFate.Added ? "the pack holds no earlier text of this article" : "nothing"),
                Text(each.After, "nothing"));
        }
        console.Write(table);
    }

    private Paragraph Text(Provision? provision, string without) =>
        LawLine.Of(provision is null ? $"[grey]({without})[/]" : $"[bold]{Said(provision.Article)}[/]\n{Said(provision.Says)}");

    private void WriteRules()
    {
        Heading("Rules of the council");
        if (comparison.Rules.IsEmpty)
            console.MarkupLine("[grey]The same.[/]");
        foreach (var each in comparison.Rules)
        {
            Prose.Item(console, $"[grey]{When(each.Holds)}:[/] [bold]{Said(each.Rule.Title)}[/] [grey]({Words.Of(each.Rule.Status)})[/]");
            Indented($"{Said(each.Rule.Says)} {LawSheet.Named(each.Rule.Id)}");
        }
    }

    private void WriteGates()
    {
        Heading("National laws on sending forces");
        if (comparison.Gates.IsEmpty && comparison.Clearances.IsEmpty)
            console.MarkupLine("[grey]The same.[/]");
        foreach (var each in comparison.Gates)
        {
            Prose.Item(console, $"[bold]{Said(names.Of(each.Member))}[/]");
            WriteGate(When(later: false), each.Before);
            WriteGate(When(later: true), each.After);
        }
        foreach (var each in comparison.Clearances)
            Prose.Item(console, $"{Said(names.Of(each.Rule.State))}, {Words.Of(each.Rule.Kind)}, {When(each.Holds)}: {Said(each.Rule.Says)}");
    }

    private void WriteGate(string when, IEnumerable<Gate> gates)
    {
        var all = gates.ToArray();
        if (all.Length == 0)
            Indented($"[grey]{when}:[/] no rule in the pack");
        foreach (var gate in all)
            Indented($"[grey]{when}:[/] {Words.Of(gate.Mode)}, {Said(gate.Organ)}. {Said(gate.Says)} {LawSheet.Named(gate.Id)}");
    }

    /// <summary>The bases that differ in any case, with numbers; then each case by these numbers.</summary>
    private void WriteCases()
    {
        var flipped = comparison.Flipped.ToArray();
        var bases = comparison.Scenario.Pack.Law.Bases.Where(basis => flipped.Any(each => each.Bases.Any(verdict => verdict.Before.Basis == basis))).ToArray();
        Heading("Bases whose verdict differs in a case of the pack");
        var legend = Prose.Table("#", "Basis…", Before, After);
        for (var i = 0; i < bases.Length; i++)
        {
            var own = comparison.Own.Bases.FirstOrDefault(each => each.Before.Basis == bases[i]);
            legend.AddRow($"{i + 1}", Said(bases[i].Title), own is null ? "[grey]–[/]" : Prose.Of(own.Before.Answer), own is null ? "[grey]–[/]" : Prose.Of(own.After.Answer));
        }
        if (bases.Length > 0)
            console.Write(legend);
        console.MarkupLine(bases.Length == 0 ? "[grey]None.[/]" : "[grey]Verdicts of this case; – where it has the same on both days.[/]");
        Heading("Cases whose verdict differs, each under its own facts");
        var table = Prose.Table("Case", "Asks", Before, After, "Bases, by number…");
        foreach (var each in flipped)
        {
            var changed = each.Bases.Select(verdict => $"{Array.IndexOf(bases, verdict.Before.Basis) + 1} {Words.Of(verdict.Before.Answer)} → {Words.Of(verdict.After.Answer)}");
            table.AddRow(Prose.Plain(each.Case.Id), Words.Of(each.Case.Given.Request.Measure), Prose.Of(each.Before), Prose.Of(each.After), string.Join('\n', changed));
        }
        if (flipped.Length > 0)
            console.Write(table);
        console.MarkupLine($"[grey]{flipped.Length} of {Prose.Things(comparison.Others.Length + 1, "case", "cases")} of the pack differ in a basis, {flipped.Count(each => each.Before != each.After)} in the answer to what was asked.[/]");
    }

    private void Indented(string markup) => console.Write(new Padder(LawLine.Of(markup)).Padding(4, 0, 0, 0));

    private void Heading(string text)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{text}[/]");
    }

    private static string When(bool later) => later ? "is" : "was";

    private string Name(CaseChange change) => $"{comparison.Scenario.Pack.Manifest.Id}/{change.Case.Id}";

    private string Said(string text) => Prose.Plain(names.In(text));
}
