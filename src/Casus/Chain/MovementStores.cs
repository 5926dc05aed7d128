// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;
using Casus.Movement;

namespace Casus.Chain;

/// <summary>Loose stores of a line that are not moved.</summary>
/// <param name="Line">The line, as the plan moves it.</param>
/// <param name="Tonnes">Tonnes.</param>
/// <param name="Dropped">Whether they stay behind because the line is dropped by parachute: they follow later and are no part of the movement.</param>
public sealed record StoresLeft(RequirementLine Line, double Tonnes, bool Dropped)
{
    /// <summary>Less than this, in tonnes, is rounding. A setting of the tool.</summary>
    internal const double Crumb = 1e-6;

    /// <summary>What is left of the stores of each line that leaves some, in the order of the lines.</summary>
    /// <param name="pass">The pass.</param>
    public static ImmutableArray<StoresLeft> Of(StageResults pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        return pass is { Movement: { } movement, Lift: { } model } ? Of(model, movement, pass.Forces?.Contributions ?? []) : [];
    }

    /// <summary>What is left of the stores of each line of a movement that leaves some, in the order of the lines.</summary>
    /// <param name="model">The lift.</param>
    /// <param name="movement">The schedule.</param>
    /// <param name="contributions">What was to be moved.</param>
    public static ImmutableArray<StoresLeft> Of(LiftModel model, Deployment movement, ImmutableArray<Contribution> contributions)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(movement);
        return
        [
            .. movement.Lines
                .Select(line => new StoresLeft(line, Wanted(contributions, model, line) - movement.Sorties.Where(each => each.Line.Id == line.Id).Sum(each => each.Stores), line.Mode == Mode.Drop))
                .Where(each => each.Tonnes > Crumb),
        ];
    }

    /// <summary>Tonnes of a line that are not moved.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="line">Id of the line.</param>
    public static double Of(StageResults pass, string line) => Of(pass).Where(each => each.Line.Id == line).Sum(each => each.Tonnes);

    /// <summary>Tonnes that the unit would bring: those of a line of a table, or else of the contribution, since a line that is dropped has none of its own.</summary>
    private static double Wanted(ImmutableArray<Contribution> contributions, LiftModel model, RequirementLine line)
    {
        var stated = model.Lines.FirstOrDefault(each => each.Id == line.Id)?.Stores ?? 0;
        return stated > 0 || line.Mode != Mode.Drop ? stated : contributions.FirstOrDefault(each => each.Unit.Id == line.Id)?.Stores ?? 0;
    }
}
