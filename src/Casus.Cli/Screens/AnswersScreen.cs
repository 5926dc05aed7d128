// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The five answers, a line or two each.</summary>
internal static class AnswersScreen
{
    /// <summary>Writes them.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow("[bold]May they act?[/]", May(run));
        grid.AddRow("[bold]Will they act?[/]", Will(run));
        grid.AddRow("[bold]With what?[/]", With(run));
        grid.AddRow("[bold]How fast?[/]", Fast(run));
        grid.AddRow("[bold]Then what?[/]", Then(run));
        console.Write(grid);
    }

    /// <summary>Why a stage was not reached.</summary>
    public static string NotReached(Run run) => $"[grey]not reached: {Prose.Plain(run.Best.Stopped ?? "nothing moves")}[/]";

    /// <summary>The answer of the council stage, with its chance and its hour.</summary>
    public static string Will(Run run)
    {
        var council = run.Best.Council;
        if (run.Scenario.Settings.Council.Decision is not null)
            return $"{CouncilScreen.Answer(run)}; the model gives {Prose.Chance(council.IfPut)}";
        return council.NotPut is not null
            ? CouncilScreen.Answer(run)
            : $"{CouncilScreen.Answer(run)}: {Casus.Evidence.Likelihood.Of(council.Probability)}, {Prose.Chance(council.Probability)}{Prose.Range(run, "will.probability")}, {Prose.Hours(council.DecidedAt.Hours)} after the request";
    }

    private static string May(Run run)
    {
        var law = run.Best.Law;
        var permitting = law.Bases.Where(each => each.Basis.Permits.Contains(law.Request.Measure)).ToArray();
        var open = permitting.Count(each => each.Answer is Law.Answer.Yes or Law.Answer.Arguable);
        var consultation = law.Request.Measure == Casus.Law.Measure.Consult ? string.Empty : $"; consultation {Prose.Of(law.For(Casus.Law.Measure.Consult))}";
        return $"{Prose.Of(law.Answer)}: {Words.Of(law.Request.Measure)}, on the law of {Prose.Day(law.AsOf)} ({open} of {Prose.Things(permitting.Length, "basis", "bases")} for it open or arguable{consultation})";
    }

    private static string With(Run run) => run.Best.Forces is not { } forces
        ? NotReached(run)
        : $"{Prose.Things(forces.Persons, "person", "people")}{Prose.Range(run, "with.persons")} and {Prose.Things(forces.Vehicles, "vehicle", "vehicles")} of {Prose.Names(forces.Contributions.Select(each => run.Scenario.Pack.NameOf(each.Unit.Member)).Distinct(StringComparer.Ordinal))}";

    private static string Fast(Run run) => run.Best.Movement is not { FirstArrivalAt: { } first } movement
        ? NotReached(run)
        : $"first arrival {Prose.Hours(first.Hours)}{Prose.Range(run, "fast.firstArrivalHours")}, closure {(movement.ClosureAt is { } closure ? Prose.Hours(closure.Hours) : "never")}{Prose.Range(run, "fast.closureHours")}, {Prose.Things(movement.Flights, "loaded flight", "loaded flights")}";

    private static string Then(Run run) => run.Best.Operations is not { } operations
        ? NotReached(run)
        : $"{Prose.Chance(operations.Coverage[^1].Share)} of the posts manned{Prose.Range(run, "then.coverage")}; withdrawal {(operations.WithdrawalStart is { } start ? $"from {Prose.Hours(start.Hours)}{Prose.Range(run, "then.withdrawal.startHours")}" : "not reached")}";
}
