// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Pictures.LawPages;

/// <summary>A stretch of time in which a version stood to a state in one way.</summary>
/// <param name="From">First day, as a number of days.</param>
/// <param name="Until">First day after it.</param>
/// <param name="Kind">How it stood.</param>
/// <param name="Value">Whether it bound; unknown when that is in doubt.</param>
public sealed record Stretch(double From, double Until, Standing Kind, Kleene Value);

/// <summary>How a version stood to some states that it treats alike.</summary>
/// <param name="States">Their codes; empty for the general rule.</param>
/// <param name="Stretches">The stretches, in order of time.</param>
public sealed record LifeLine(ImmutableArray<string> States, ImmutableArray<Stretch> Stretches);

/// <summary>The life of a version: the general rule, and the states for which it went another way.</summary>
/// <param name="Version">The version.</param>
/// <param name="General">The general rule; for national law, that of the state itself.</param>
/// <param name="Deviations">States that differ, those that share a way together.</param>
public sealed record VersionLife(InstrumentVersion Version, LifeLine General, ImmutableArray<LifeLine> Deviations);

/// <summary>Asks the clock of the law, on every day on which an instrument changes, how each version stood to each state.</summary>
public sealed class LifeLines(PackLaw law)
{
    /// <summary>A state that is no party to anything: what it is told is the general rule.</summary>
    private const string Nobody = "";

    private readonly Dictionary<string, ImmutableArray<InstrumentClock>> clocks = new(StringComparer.Ordinal);

    /// <summary>The lives of the versions of an instrument, oldest first.</summary>
    public IEnumerable<VersionLife> Of(Instrument instrument)
    {
        // Only a state that some version names can be treated in another way than the rest.
        var named = instrument.State is null ? law.Book.Versions.Values.SelectMany(each => each.Version.Parties).Select(party => party.Member).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var version in instrument.Versions)
        {
            var general = Stretches(version, instrument.State ?? Nobody);
            var deviations =
                from member in law.Book.Members
                where named.Contains(member.Country)
                let own = Stretches(version, member.Country)
                where !own.SequenceEqual(general)
                group member.Country by new Way(own);
            yield return new VersionLife(version, new LifeLine([], general), [.. deviations.Select(each => new LifeLine([.. each], each.Key.Stretches))]);
        }
    }

    private ImmutableArray<Stretch> Stretches(InstrumentVersion version, string state)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(clocks, state, out var found);
        if (!found)
            known = [.. law.Period.Cuts.Select(cut => new InstrumentClock(law.Book, law.Quantities, state, Day.From(Math.Ceiling(cut)).Date))];
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        for (var i = 0; i < known.Length; i++)
        {
            var status = known[i].StatusOf(version.Id);
            var until = i + 1 < known.Length ? law.Period.Cuts[i + 1] : law.Period.Last;
            if (stretches.Count > 0 && stretches[^1] is var last && last.Kind == status.Kind && last.Value == status.Value)
                stretches[^1] = last with { Until = until };
            else
                stretches.Add(new Stretch(law.Period.Cuts[i], until, status.Kind, status.Value));
        }
        return stretches.ToImmutable();
    }

    /// <summary>Stretches that compare by what they hold.</summary>
    private sealed record Way(ImmutableArray<Stretch> Stretches)
    {
        public bool Equals(Way? other) => other is not null && Stretches.SequenceEqual(other.Stretches);

        public override int GetHashCode() => Stretches.Length;
    }
}
