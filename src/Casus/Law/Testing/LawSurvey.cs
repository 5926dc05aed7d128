// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>
/// A survey of the law of a pack over the whole period that it covers: every kind of host on the first day of every epoch. What differs between cases of one host and one day
/// is left open.
/// </summary>
internal sealed class LawSurvey
{
    /// <summary>Questions asked over all hosts and epochs; when there are more the survey is left out. A setting of the tool.</summary>
    public const long MostQuestions = 4_000_000;

    /// <summary>What a host on a day costs beside its questions, as questions. A setting of the tool.</summary>
    private const long Overhead = 10;

    private readonly LawBook book;
    private readonly Quantities quantities;
    private readonly Dictionary<string, LawContext> contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Host, string Version), Standing[]> standings = [];
    private readonly Dictionary<(int Host, Measure Measure), bool[]> permitted = [];
    private readonly SortedSet<(string Instrument, string State, LocalDate Day)> doubled = [];

    /// <summary>Makes the survey.</summary>
    /// <param name="book">The law.</param>
    /// <param name="quantities">Resolves days.</param>
    /// <param name="epochs">First days of the epochs.</param>
    /// <param name="end">First day after the last epoch; open when null.</param>
    public LawSurvey(LawBook book, Quantities quantities, ImmutableArray<LocalDate> epochs, LocalDate? end)
    {
        (this.book, this.quantities, Epochs, End) = (book, quantities, epochs, end);
        Hosts = HostClass.Of(book);
        var asked = book.Formulas.Atoms.Where(IsLaw).ToArray();
        Questions = Hosts.Length * (long)epochs.Length * (Overhead + asked.Length + book.Bases.Length + book.Instruments.Sum(each => (long)each.Versions.Length * each.Versions.Length));
        IsComplete = Questions <= MostQuestions;
        if (!IsComplete)
            return;
        for (var host = 0; host < Hosts.Length; host++)
        {
            for (var epoch = 0; epoch < epochs.Length; epoch++)
                Look(host, epoch, asked);
        }
    }

    /// <summary>First days of the epochs.</summary>
    public ImmutableArray<LocalDate> Epochs { get; }

    /// <summary>First day after the last epoch, or null.</summary>
    public LocalDate? End { get; }

    /// <summary>The kinds of host.</summary>
    public ImmutableArray<HostClass> Hosts { get; }

    /// <summary>How many questions there are to ask.</summary>
    public long Questions { get; }

    /// <summary>Whether all of them were looked at; otherwise none was.</summary>
    public bool IsComplete { get; }

    /// <summary>The different ways in which law, membership and day can stand, each with its first host and day.</summary>
    public IReadOnlyCollection<LawContext> Contexts => contexts.Values;

    /// <summary>Instruments of which two versions were in force for one state on one day.</summary>
    public IReadOnlyCollection<(string Instrument, string State, LocalDate Day)> Doubled => doubled;

    /// <summary>Whether an atom asks for law, membership or day, and so for nothing that differs from case to case on one day.</summary>
    public static bool IsLaw(Atom atom) => atom.Kind is not (AtomKind.Fact or AtomKind.Comparison);

    /// <summary>Whether an atom has a value for some host on some day. What the survey did not look at is taken to be possible.</summary>
    public bool Can(Atom atom, Kleene value) => !IsComplete || contexts.Count == 0 || !IsLaw(atom) || contexts.Values.Any(context => context.Values[atom.Index] == value);

    /// <summary>How a version stands to a kind of host, epoch by epoch.</summary>
    public ReadOnlySpan<Standing> StandingsOf(int host, string version) => standings[(host, version)];

    /// <summary>Whether a basis that permits a measure was in force, or might have been, for a kind of host, epoch by epoch.</summary>
    public ReadOnlySpan<bool> PermittedTo(int host, Measure measure) => permitted[(host, measure)];

    private void Look(int host, int epoch, Atom[] asked)
    {
        var (state, day) = (Hosts[host].First.Country, Epochs[epoch]);
        var situation = HostSituation.Of(book, quantities, state, day);
        var values = new Kleene[book.Formulas.Atoms.Length];
        var doubts = ImmutableSortedDictionary.CreateBuilder<int, string>();
        var key = new StringBuilder(asked.Length);
        foreach (var atom in asked)
        {
            values[atom.Index] = situation.Of(atom);
            key.Append((char)('0' + (int)values[atom.Index]));
            if (values[atom.Index] != Kleene.Unknown)
                continue;
            doubts[atom.Index] = situation.StatusOf(atom).Doubts ?? $"atom {atom.Index}";
            key.Append(doubts[atom.Index]).Append(' ');
        }
        contexts.TryAdd(key.ToString(), new LawContext(state, day, [.. values], doubts.ToImmutable()));
        LookAtVersions(host, epoch, situation.Clock);
        LookAtMeasures(host, epoch, situation);
    }

    private void LookAtVersions(int host, int epoch, InstrumentClock clock)
    {
        foreach (var instrument in book.Instruments)
        {
            var inForce = 0;
            foreach (var version in instrument.Versions)
            {
                if (!standings.TryGetValue((host, version.Id), out var line))
                    standings[(host, version.Id)] = line = new Standing[Epochs.Length];
                var status = clock.StatusOf(version.Id);
                line[epoch] = status.Kind;
                inForce += status.Value == Kleene.True ? 1 : 0;
            }
            if (inForce > 1)
                doubled.Add((instrument.Id, clock.State, clock.On));
        }
    }

    private void LookAtMeasures(int host, int epoch, Situation situation)
    {
        foreach (var basis in book.Bases)
        {
            if (situation.Of(book.Formulas.AtomOf(book.Provisions[basis.Provision].Provision)) == Kleene.False)
                continue;
            foreach (var measure in basis.Permits)
                Line(host, measure)[epoch] = true;
        }
        foreach (var measure in Enum.GetValues<Measure>())
            Line(host, measure);
    }

    private bool[] Line(int host, Measure measure)
    {
        if (!permitted.TryGetValue((host, measure), out var line))
            permitted[(host, measure)] = line = new bool[Epochs.Length];
        return line;
    }
}
