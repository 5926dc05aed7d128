// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Council;
using Casus.Documents.Binding;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What a rule alone gives each voter: the rule in points, the indices, the coalitions, abstention, and how all of it was counted.</summary>
internal static class PowerScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, PowerAnswer answer)
    {
        var groups = PowerGroup.Of(answer);
        Head(console, answer.Question);
        Points(console, answer);
        console.WriteLine();
        if (PowerEquality.Says(answer) is { } equal)
            console.MarkupLine($"[bold]{Prose.Plain(equal)}[/]");
        PowerTables.Write(console, answer, groups);
        PowerCoalitions.Write(console, answer);
        PowerTernary.Write(console, answer, groups);
        Findings(console, answer);
        console.WriteLine();
        console.MarkupLine($"[grey]{Prose.Plain(PowerWords.Limits)} 'casus vote CASE' reckons with positions.[/]");
        NextCommand.Write(console, Next(answer.Question));
    }

    private static void Head(IAnsiConsole console, PowerQuestion question)
    {
        console.MarkupLine($"[bold]{Prose.Plain(question.Body.Title)}[/]  [grey]{Prose.Plain(NameOf(question))}, {Prose.Day(question.Day)}[/]");
        var standing = question.Rule.Status switch { RuleStatus.Adopted => "adopted", RuleStatus.Reading => "a rival reading", _ => "counterfactual" };
        console.MarkupLine($"[grey]Rule:[/] {Prose.Plain(question.Rule.Title)} [grey]({Prose.Plain(question.Rule.Id)}, {standing}{(question.Rule.Holds(question.Day) ? string.Empty : ", not in force on this day")})[/]");
        if (question.Host is { } host)
            console.MarkupLine($"[grey]Asks for help:[/] {Prose.Plain(question.NameOf(host))}");
        if (question.Unions is { } unions)
            console.MarkupLine($"[grey]Unions:[/] {Prose.Plain(unions.Title)} [grey]({Prose.Plain(unions.Id)})[/]");
        foreach (var weighting in question.Weightings)
            console.MarkupLine($"[grey]Weights:[/] {Prose.Plain(weighting.Title)} [grey]({Words.Of(weighting.Kind)})[/]");
    }

    private static void Points(IAnsiConsole console, PowerAnswer answer)
    {
        foreach (var point in PowerWords.Points(answer))
            Prose.Indented(console, point.Title == PowerWords.MustBeReached ? 0 : 2, $"[grey]{Prose.Plain(point.Title)}:[/] {Prose.Plain(point.Says)}");
    }

    private static void Findings(IAnsiConsole console, PowerAnswer answer)
    {
        console.WriteLine();
        var all = PowerWords.Findings(answer.Power);
        console.MarkupLine("[bold]How it was counted[/]");
        foreach (var (how, indices) in all)
            Prose.Item(console, $"{(all.Length == 1 ? "every index" : Prose.Plain(string.Join("; ", indices.Select(PowerWords.Title))))}: {Prose.Plain(how)}");
        if (answer.Ternary is { } ternary)
            Prose.Item(console, $"with abstention: {Prose.Plain(PowerWords.Of(ternary.Finding))}");
        else
            Prose.Item(console, Prose.Plain($"with abstention: out of reach: {PowerAnswer.TooManyForAbstention}"));
    }

    /// <summary>The latest case before the day that the body decided, else unions or another rule of the body, else the bodies of the pack.</summary>
    private static string Next(PowerQuestion question)
    {
        var pack = question.Pack;
        var cases = pack.Organisation?.Decides == question.Body.Id ? pack.Cases.Values.Where(each => !each.Invented).OrderBy(each => each.Given.Request.At.Date).ToArray() : [];
        if ((cases.LastOrDefault(each => each.Given.Request.At.Date <= question.Day) ?? cases.FirstOrDefault()) is { } crisis)
            return $"casus vote {pack.Manifest.Id}/{crisis.Id}";
        if (question.Unions is null && pack.Unions.FirstOrDefault(unions => unions.Body == question.Body.Id) is { } together)
            return $"casus power {NameOf(question)} --unions {together.Id}";
        return pack.Rules.FirstOrDefault(rule => rule.Body == question.Body.Id && rule.Id != question.Rule.Id) is { } other
            ? $"casus power {NameOf(question)} --rule {other.Id}"
            : $"casus power {pack.Manifest.Id}";
    }

    private static string NameOf(PowerQuestion question) => $"{question.Pack.Manifest.Id}/{question.Body.Id}";
}
