// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>A period of the calendar.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day after it; open when null.</param>
public readonly record struct LawSpan(LocalDate From, LocalDate? Until)
{
    /// <summary>Whether the period holds the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);

    /// <summary>The period in words.</summary>
    public override string ToString() => Until is { } until ? $"from {QuantityText.DayText(From)} and before {QuantityText.DayText(until)}" : $"from {QuantityText.DayText(From)}";

    /// <summary>The parts of a period, cut at the days given, on which something holds; neighbours joined.</summary>
    /// <param name="firstDays">First day of each part, in order.</param>
    /// <param name="end">First day after the last part; open when null.</param>
    /// <param name="holds">Whether it holds in the part with this number.</param>
    internal static ImmutableArray<LawSpan> Where(ImmutableArray<LocalDate> firstDays, LocalDate? end, Func<int, bool> holds)
    {
        var found = ImmutableArray.CreateBuilder<LawSpan>();
        LocalDate? began = null;
        for (var i = 0; i < firstDays.Length; i++)
        {
            var here = holds(i);
            if (here)
            {
                began ??= firstDays[i];
            }
            else if (began is { } from)
            {
                found.Add(new LawSpan(from, firstDays[i]));
                began = null;
            }
        }
        if (began is { } last)
            found.Add(new LawSpan(last, end));
        return found.ToImmutable();
    }
}
