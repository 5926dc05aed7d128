// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using NodaTime;

namespace Casus.Law;

/// <summary>Looks for members and days without a national rule, for readings without one, and for two rules that nothing tells apart.</summary>
/// <param name="book">The law.</param>
/// <param name="survey">The law over the period covered.</param>
/// <param name="search">Searches for situations.</param>
/// <param name="silences">Gaps that the author knows of.</param>
internal sealed class SweepOfGates(LawBook book, LawSurvey survey, SituationSearch search, ImmutableArray<Silence> silences)
{
    /// <summary>States named in one finding. A setting of the tool.</summary>
    private const int Named = 12;

    /// <summary>Pairs of rules of one member that are compared; a member with more is not decided. A setting of the tool.</summary>
    private const long MostPairs = 100_000;

    private readonly ILookup<string, Gate> gates = book.Gates.ToLookup(gate => gate.Member, StringComparer.Ordinal);
    private readonly ILookup<string, Silence> silent = silences.Where(each => each.Member is not null).ToLookup(each => each.Member!, StringComparer.Ordinal);
    private readonly ConditionFormulas formulas = new(book);

    /// <summary>What was found.</summary>
    public IEnumerable<SweepFinding> Findings()
    {
        foreach (var member in book.Members)
        {
            var own = gates[member.Country].ToArray();
            if ((long)own.Length * own.Length > MostPairs)
            {
                yield return new SweepFinding(SweepKind.NotDecided, own[0].WrittenAt, $"{member.Country} has {own.Length} national rules: too many to compare. Whether some stand against each other is not decided.");
                continue;
            }
            foreach (var finding in Pairs(own).Concat(WithoutReading(own)))
                yield return finding;
        }
        var gaps = from member in book.Members from span in Gaps(member) group member.Country by span;
        foreach (var gap in gaps.OrderBy(each => each.Key.From))
            yield return new SweepFinding(SweepKind.Gap, default, $"No national rule of {Listed([.. gap])} {gap.Key}.");
    }

    /// <summary>The times in which a member that takes part has no general rule of its own.</summary>
    private ImmutableArray<LawSpan> Gaps(Member member)
    {
        if (survey.Epochs.IsEmpty)
            return [];
        var general = gates[member.Country].Where(gate => gate.When is null).ToArray();
        var known = silent[member.Country].ToArray();
        var days = general.SelectMany(gate => Ends(gate.From, gate.Until))
            .Concat(known.SelectMany(each => Ends(each.From, each.Until)))
            .Concat(member.Membership.SelectMany(period => Ends(period.From, period.Until)))
            .Concat(member.Participation.SelectMany(period => Ends(period.From, period.Until)));
        var first = survey.Epochs[0];
        ImmutableArray<LocalDate> firstDays = [first, .. days.Distinct().Where(day => day > first && (survey.End is not { } end || day < end)).Order()];
        return LawSpan.Where(firstDays, survey.End, part =>
        {
            var day = firstDays[part];
            return member.Membership.Any(period => period.Holds(day))
                && LawBook.ParticipationOn(member, day) == ParticipationState.Full
                && !general.Any(gate => gate.Holds(day))
                && !known.Any(silence => silence.Holds(day));
        });
    }

    /// <summary>Where rules hold on readings and none holds on every reading, the readings that have no rule.</summary>
    private IEnumerable<SweepFinding> WithoutReading(Gate[] own)
    {
        foreach (var gate in own.Where(gate => gate is { Reading: not null, When: null }))
        {
            var term = book.Terms.Values.First(each => each.Readings.Any(reading => reading.Id == gate.Reading));
            var beside = own.Where(other => other.When is null && Overlap(gate, other)).ToArray();
            if (beside.Any(other => other.Reading is null) || beside.First(other => term.Readings.Any(reading => reading.Id == other.Reading)) != gate)
                continue;
            foreach (var reading in term.Readings.Where(reading => beside.All(other => other.Reading != reading.Id)))
                yield return new SweepFinding(SweepKind.Gap, gate.WrittenAt, $"No national rule of {gate.Member} holds on the reading '{reading.Id}' beside '{gate.Id}'.");
        }
    }

    private IEnumerable<SweepFinding> Pairs(Gate[] own)
    {
        for (var i = 0; i < own.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (own[j].Reading == own[i].Reading && Overlap(own[j], own[i]) && Against(own[j], own[i]) is { } finding)
                    yield return finding;
            }
        }
    }

    /// <summary>What is wrong between two rules of one member that hold on the same days and the same reading, the earlier of which goes first.</summary>
    private SweepFinding? Against(Gate earlier, Gate later)
    {
        if (earlier.When is null && later.When is null)
            return new SweepFinding(SweepKind.Conflict, later.WrittenAt, $"The gates '{earlier.Id}' and '{later.Id}' of {later.Member} both hold {Shared(earlier, later)}, and neither 'when' nor 'reading' tells them apart.");
        if (earlier.When is null || later.When is null || formulas.Of(earlier.When) is not { } first || formulas.Of(later.When) is not { } second)
            return null;
        if (search.Find(ConditionFormulas.Without(second, [first])).End != SearchEnd.Never)
            return null;
        return search.Find(ConditionFormulas.Without(first, [second])).End == SearchEnd.Never
            ? new SweepFinding(SweepKind.Conflict, later.WrittenAt, $"The gates '{earlier.Id}' and '{later.Id}' of {later.Member} both hold {Shared(earlier, later)}, and their conditions are met in the same situations.")
            : new SweepFinding(SweepKind.Idle, later.WrittenAt, $"The gate '{later.Id}' is never reached {Shared(earlier, later)}: whenever its condition is met, that of '{earlier.Id}' is met too and goes first.");
    }

    private static LawSpan Shared(Gate left, Gate right)
    {
        var ends = new[] { left.Until, right.Until }.OfType<LocalDate>().ToArray();
        return new LawSpan(LocalDate.Max(left.From, right.From), ends.Length == 0 ? null : ends.Min());
    }

    private static bool Overlap(Gate left, Gate right) =>
        (left.Until is not { } end || right.From < end) && (right.Until is not { } other || left.From < other);

    private static IEnumerable<LocalDate> Ends(LocalDate from, LocalDate? until) => until is { } end ? [from, end] : [from];

    private static string Listed(string[] states) => string.Join(", ", states.Take(Named)) + (states.Length > Named ? $" and {states.Length - Named} more" : string.Empty);
}
