// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The five answers, a line each.</summary>
internal static class AnswersScreen
{
    /// <summary>Writes them.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        grid.AddRow("[bold]May they act?[/]", May(run));
        grid.AddRow("[bold]Will they act?[/]", Will(run));
        grid.AddRow("[bold]With what?[/]", With(run));
        grid.AddRow("[bold]How fast?[/]", Fast(run));
        grid.AddRow("[bold]Then what?[/]", Then(run));
        console.Write(grid);
    }

    /// <summary>The answer of the law stage in a line.</summary>
    public static string May(Run run)
    {
        var law = run.Best.Law;
        var open = law.Bases.Count(each => each.Basis.Permits.Contains(law.Request.Measure) && each.Answer is Law.Answer.Yes or Law.Answer.Arguable);
        return $"{Prose.Of(law.Answer)}: {Words.Of(law.Request.Measure)}, on the law of {Prose.Day(law.AsOf)} ({open} of {law.Bases.Length} bases open or arguable; consultation {Prose.Of(law.For(Casus.Law.Measure.Consult))})";
    }

    /// <summary>The answer of the council stage in a line.</summary>
    public static string Will(Run run)
    {
        var council = run.Best.Council;
        var put = council.WhyNotPut is { } why
            ? $"[red]not put to the vote[/]: {Prose.Plain(why)}"
            : $"{(council.Adopted ? "[green]adopted[/]" : "[red]not adopted[/]")}: {Prose.Likelihood(council.Probability)}, {Prose.Chance(council.Probability)}{Prose.Range(run, "will.probability", Prose.Chance)}, {Prose.Hours(council.DecidedAt.Hours)} after the request";
        return run.Scenario.Settings.Decision is null ? put : $"{(council.Adopted ? "adopted" : "refused")}, as set; the model gives {Prose.Chance(council.IfPut)}";
    }

    private static string With(Run run) => run.Best.Forces is not { } forces
        ? Stopped(run)
        : $"{Prose.Count(forces.Persons)} people{Prose.Range(run, "with.persons", Prose.Count)} and {Prose.Count(forces.Vehicles)} vehicles of {Prose.Names(forces.Contributions.Select(each => run.Scenario.Pack.NameOf(each.Unit.Member)).Distinct(StringComparer.Ordinal))}";

    private static string Fast(Run run) => run.Best.Movement is not { FirstArrivalAt: { } first } movement
        ? Stopped(run)
        : $"first arrival {Prose.Hours(first.Hours)}{Prose.Range(run, "fast.firstArrivalHours", Prose.Hours)}, closure {(movement.ClosureAt is { } closure ? Prose.Hours(closure.Hours) : "never")}{Prose.Range(run, "fast.closureHours", Prose.Hours)}, {movement.Flights} loaded flights";

    private static string Then(Run run) => run.Best.Operations is not { } operations
        ? Stopped(run)
        : $"{Prose.Chance(operations.Coverage[^1].Share)} of the posts manned{Prose.Range(run, "then.coverage", Prose.Chance)}; withdrawal {(operations.WithdrawalStart is { } start ? $"from {Prose.Hours(start.Hours)}" : "not reached")}";

    private static string Stopped(Run run) => $"[grey]not reached: {Prose.Plain(run.Best.Stopped ?? "nothing moves")}[/]";
}
