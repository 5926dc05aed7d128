// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>
/// The shares of the force that the case wants at each airfield of arrival. Units go whole, so the shares are met only about; a plan may send units elsewhere, but at no airfield
/// may the people miss their share by more than they do, where they miss it most, when each unit goes to the airfield that is furthest behind. A line whose airfield is stated goes there.
/// </summary>
internal sealed class ArrivalWish
{
    private readonly int[] persons;
    private readonly bool[] stated;
    private readonly double[] wanted;
    private readonly double allowed;

    /// <summary>The wish for some lines.</summary>
    /// <param name="model">Everything resolved for the run.</param>
    /// <param name="lines">The lines, each with the airfield that the rule gives it.</param>
    public ArrivalWish(LiftModel model, ImmutableArray<RequirementLine> lines)
    {
        var arrivals = model.Plan.Arrivals;
        Airfields = [.. arrivals.Select(each => each.Airfield)];
        persons = [.. lines.Select(line => line.Persons)];
        stated = [.. lines.Select(line => line.ToIsStated)];
        var total = (double)persons.Sum();
        wanted = [.. arrivals.Select(each => model.Quantities.Of(each.Share, new Share(0)).Value * total)];
        wanted[0] += Math.Max(0, total - wanted.Sum());
        Own = [.. lines.Select(line => Airfields.IndexOf(line.To))];
        allowed = Own.Contains(-1) ? -1 : Missed(Own.AsSpan());
    }

    /// <summary>The airfields of arrival.</summary>
    public ImmutableArray<string> Airfields { get; }

    /// <summary>The airfield of each line by the rule, as a place in <see cref="Airfields"/>.</summary>
    public ImmutableArray<int> Own { get; }

    /// <summary>Whether a plan has any choice of airfield.</summary>
    public bool HasChoice => Airfields.Length > 1 && allowed >= 0 && wanted.Count(each => each > 0) > 1 && stated.Contains(false);

    /// <summary>Whether the shares are kept as well as by the rule, and every airfield that is stated.</summary>
    /// <param name="to">The airfield of each line, as a place in <see cref="Airfields"/>.</param>
    public bool Allows(ReadOnlySpan<int> to)
    {
        for (var line = 0; line < to.Length; line++)
        {
            if (stated[line] && to[line] != Own[line])
                return false;
        }
        return Missed(to) <= allowed;
    }

    private double Missed(ReadOnlySpan<int> to)
    {
        var most = 0.0;
        for (var airfield = 0; airfield < wanted.Length; airfield++)
        {
            var there = 0;
            for (var line = 0; line < to.Length; line++)
                there += to[line] == airfield ? persons[line] : 0;
            most = Math.Max(most, Math.Abs(there - wanted[airfield]));
        }
        return most;
    }
}
