// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Movement;

/// <summary>Leave of one state as it holds for a run: from when until when it lets pass, in seconds from the request.</summary>
/// <param name="Country">Code of the state.</param>
/// <param name="Opens">From when it lets pass; <see cref="FieldTimes.Never"/> for never.</param>
/// <param name="Closes">From when it no longer does; <see cref="FieldTimes.Never"/> for never.</param>
/// <param name="Members">Whose aircraft and units it is about; everybody's when empty.</param>
internal sealed record StatePassage(string Country, long Opens, long Closes, ImmutableArray<string> Members)
{
    private const long Day = 24 * 3600;

    /// <summary>Whether it never lets pass.</summary>
    public bool Refused => Opens == FieldTimes.Never;

    /// <summary>Whether it is about one of two members.</summary>
    public bool Concerns(string member, string? other) => Members.IsEmpty || Members.Contains(member) || (other is not null && Members.Contains(other));

    /// <summary>Resolves what states say. A refusal that ends opens the way on that day, and one that begins later closes it then.</summary>
    public static ImmutableArray<StatePassage> Of(ImmutableArray<Passage> passages, Quantities quantities, OffsetDateTime? request)
    {
        var made = ImmutableArray.CreateBuilder<StatePassage>();
        foreach (var passage in passages)
        {
            var opens = passage.Opens is { } after ? Casus.Simulation.Tick.FromHours(quantities.Of(after).Value).Seconds : 0;
            var (begins, ends) = (SecondsTo(passage.From, request) ?? 0, SecondsTo(passage.Until, request) ?? FieldTimes.Never);
            if (ends <= 0)
                continue;
            if (!passage.Refused)
                made.Add(new StatePassage(passage.Country, Math.Min(opens, ends), FieldTimes.Never, passage.Members));
            else if (begins <= 0)
                made.Add(new StatePassage(passage.Country, ends, FieldTimes.Never, passage.Members));
            else
                made.Add(new StatePassage(passage.Country, 0, begins, passage.Members));
        }
        return made.ToImmutable();
    }

    private static long? SecondsTo(LocalDate? day, OffsetDateTime? request) =>
        day is { } date && request is { } at ? (Period.DaysBetween(at.Date, date) * Day) - at.TimeOfDay.NanosecondOfDay / 1_000_000_000 : null;
}
