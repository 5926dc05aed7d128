// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Law;

namespace Casus.Cli.Screens;

/// <summary>Bases in full, one after the other: why, why not, and what would change the verdict.</summary>
/// <param name="sheet">Where to.</param>
internal sealed class LawBasisScreen(LawSheet sheet)
{
    /// <summary>Changes shown for one basis; the rest is in the JSON.</summary>
    private const int ChangesShown = 5;

    /// <summary>Writes one basis under its number.</summary>
    public void Write(int number, BasisVerdict verdict)
    {
        sheet.Heading($"{number}", $"[bold]{sheet.Said(verdict.Basis.Title)}[/]: {Prose.Of(verdict.Answer)} {LawSheet.Named(verdict.Basis.Id)}");
        if (verdict.Bounded)
            sheet.Text("[grey]Reckoned over a part of the readings only: there are too many.[/]");
        WriteProvision(verdict);
        People("Held open by", verdict.Proponents);
        People("Doubted by", verdict.Doubters);
        sheet.Tree("Why", verdict.Why.Where(each => each.Id != verdict.Provision.Id));
        sheet.List("On which readings", Choices.Lines(verdict.Suppositions).Select(sheet.Said));
        if (verdict.Shortened)
            sheet.Text($"[grey]These are the first {Prose.Count(verdict.Suppositions.Length)} choices of readings; the verdict is reckoned over all.[/]");
        sheet.List("Why not", verdict.WhyNot.Select(each => $"{sheet.Said(each.Says)} {LawSheet.Named(string.Join(", ", each.Ids))}"));
        WriteChanges(verdict);
        sheet.List("Still to come", verdict.Basis.Formalities.Where(each => each.Fact is null).Select(Formality).Concat(verdict.Basis.Steps.Select(sheet.Said)));
        var left = string.Join(' ', new[] { verdict.Basis.Note, verdict.Provision.NotModelled }.OfType<string>().Where(text => sheet.IsNew(text)));
        if (left.Length > 0)
            sheet.Text($"[grey]Not modelled:[/] {sheet.Said(left)}");
        sheet.Confidence(verdict.Why);
    }

    private void WriteProvision(BasisVerdict verdict)
    {
        var provision = verdict.Provision;
        sheet.Text($"{sheet.Said(verdict.Instrument.Title)}, {sheet.Said(provision.Article)}, {sheet.Said(verdict.InForce.Says)}; permits {string.Join(", ", verdict.Basis.Permits.Select(Words.Of))}");
        var because = verdict.Why.FirstOrDefault(each => each.Id == provision.Id)?.Because ?? [];
        sheet.Text($"{(sheet.IsNew($"text {provision.Id}") ? sheet.Said(provision.Says) : "[grey]Its text stands above.[/]")} {sheet.Cited(provision.Id, because)}");
    }

    private void WriteChanges(BasisVerdict verdict)
    {
        var turning = verdict.Turning;
        if (verdict.Answer == Answer.Arguable && verdict.Suppositions.All(each => each.Value == Kleene.True))
            sheet.Text(verdict.RestsOn.IsEmpty
                ? "No plain yes only because somebody doubts it."
                : $"No plain yes only because it rests on what is assumed {LawSheet.Named(string.Join(", ", verdict.RestsOn))}");
        sheet.List("What would change it", Chosen(turning).Select(each => sheet.Said(each.Says)));
        if (turning.Sets.Length > ChangesShown)
            sheet.Text($"[grey]and {turning.Sets.Length - ChangesShown} more: --json[/]");
        if (!turning.Complete)
            sheet.Text("[grey]The search stopped at its bound: there may be changes that it did not find.[/]");
    }

    /// <summary>The changes shown: those that better the verdict first, then those that worsen it, each smallest first; both ways are there when there is room.</summary>
    private static IEnumerable<TurningSet> Chosen(Turning turning)
    {
        var better = turning.Sets.Where(each => each.To != TurnsTo.Closed).ToArray();
        var worse = turning.Sets.Where(each => each.To == TurnsTo.Closed).ToArray();
        var first = Math.Max(ChangesShown - worse.Length, (ChangesShown + 1) / 2);
        return better.Take(first).Concat(worse.Take(ChangesShown - Math.Min(better.Length, first)));
    }

    private string Formality(Formality formality)
    {
        var how = new[] { ("by", formality.By), ("to", formality.To), ("form:", formality.Form) }.Where(each => each.Item2 is not null).Select(each => $"{each.Item1} {each.Item2}");
        var details = string.Join(", ", how);
        return $"{Words.Of(formality.Kind)}: {sheet.Said(formality.Says)}{(details.Length == 0 ? string.Empty : $" ({sheet.Said(details)})")}";
    }

    private void People(string label, ImmutableArray<string> people)
    {
        if (!people.IsEmpty)
            sheet.Text($"[grey]{label}[/] {sheet.Said(string.Join("; ", people))}");
    }
}
