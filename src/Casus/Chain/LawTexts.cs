// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;

namespace Casus.Chain;

/// <summary>Sets the texts of a law side by side as they stood on two days.</summary>
/// <param name="law">The law.</param>
/// <param name="before">The question on the earlier day.</param>
/// <param name="after">The question on the later day.</param>
internal sealed class LawTexts(LawBook law, LawInquiry before, LawInquiry after)
{
    private const string Amended = " as amended";

    private readonly Dictionary<string, (InstrumentClock Before, InstrumentClock After)> clocks = new(StringComparer.Ordinal);

    private string Host => before.Request.Host;

    /// <summary>Versions that stand otherwise on the later day, for the host or for a member.</summary>
    public ImmutableArray<InstrumentChange> Instruments()
    {
        var states = law.MembersOn(before.AsOf).Union(law.MembersOn(after.AsOf)).Select(member => member.Country).Where(state => state != Host).ToArray();
        var changes =
            from instrument in law.Instruments
            from version in instrument.Versions
            let main = StandingOf(instrument.State ?? Host, version)
            let others = (instrument.State is null ? states : []).Select(state => StandingOf(state, version)).ToArray()
            where main.Differs || others.Any(each => each.Differs)
            select new InstrumentChange(instrument, version, main, [.. others.Where(each => !each.IsLike(main))]);
        return [.. changes];
    }

    /// <summary>Articles that came, went or changed, for the host; of national law for its own state.</summary>
    public ImmutableArray<ProvisionChange> Provisions() => [.. law.Instruments.SelectMany(Provisions)];

    private IEnumerable<ProvisionChange> Provisions(Instrument instrument)
    {
        var clock = ClockOf(instrument.State ?? Host);
        var all = (from version in instrument.Versions
                   from provision in version.Provisions
                   let held = clock.Before.StatusOf(provision)
                   let holds = clock.After.StatusOf(provision)
                   select new Text(version, provision, ArticleOf(version, provision), held, holds)).ToArray();
        var gone = all.Where(each => each.Held && !each.Holds).ToList();
        var hadText = all.Any(each => each.Held);
        foreach (var came in all.Where(each => each.Holds && !each.Held))
        {
            var old = gone.Find(each => each.Article == came.Article);
            if (old is not null)
            {
                gone.Remove(old);
                yield return new ProvisionChange(ProvisionFate.Changed, instrument, old.Provision, came.Provision, old.Before, came.After);
            }
            else
            {
                yield return new ProvisionChange(hadText ? ProvisionFate.Added : ProvisionFate.Came, instrument, null, came.Provision, null, came.After);
            }
        }
        foreach (var each in gone)
        {
            var fate = clock.After.StatusOf(each.Version.Id).Kind == Standing.Replaced ? ProvisionFate.NotRepeated : ProvisionFate.Went;
            yield return new ProvisionChange(fate, instrument, each.Provision, null, each.Before, null);
        }
    }

    /// <summary>What an article is called in every version of its instrument: what follows the id of the version, or its citation where ids are built otherwise.</summary>
    private static string ArticleOf(InstrumentVersion version, Provision provision)
    {
        if (provision.Id.StartsWith(version.Id + ".", StringComparison.Ordinal))
            return provision.Id[(version.Id.Length + 1)..];
        return provision.Article.EndsWith(Amended, StringComparison.Ordinal) ? provision.Article[..^Amended.Length] : provision.Article;
    }

    private TextStanding StandingOf(string state, InstrumentVersion version)
    {
        var clock = ClockOf(state);
        return new TextStanding(state, clock.Before.StatusOf(version.Id), clock.After.StatusOf(version.Id));
    }

    private (InstrumentClock Before, InstrumentClock After) ClockOf(string state)
    {
        if (!clocks.TryGetValue(state, out var clock))
            clocks[state] = clock = (new InstrumentClock(law, before.Quantities, state, before.AsOf, before.AsKnown), new InstrumentClock(law, after.Quantities, state, after.AsOf, after.AsKnown));
        return clock;
    }

    /// <summary>An article of a version, as it stood on the two days. A text whose entry into force is in doubt counts as bound.</summary>
    private sealed record Text(InstrumentVersion Version, Provision Provision, string Article, ForceStatus Before, ForceStatus After)
    {
        public bool Held => Before.Value != Kleene.False;

        public bool Holds => After.Value != Kleene.False;
    }
}
