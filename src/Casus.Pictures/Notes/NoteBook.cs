// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Evidence;

namespace Casus.Pictures.Notes;

/// <summary>
/// The notes of a report: first every quantity that the run read, then every claim and assumption that its verdicts and its comparison name besides. Numbered
/// in this order, each by name, so that the same run always has the same numbers.
/// </summary>
public sealed class NoteBook
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private NoteBook(Run run)
    {
        Book = run.Scenario.Pack.Evidence;
        var notes = ImmutableArray.CreateBuilder<Note>();
        foreach (var resolution in run.Best.Quantities.Read)
        {
            notes.Add(new Note(notes.Count + 1, resolution, resolution.Claim, resolution.Assumption));
            numbers[resolution.Name] = notes.Count;
            foreach (var id in new[] { resolution.Claim?.Id, resolution.Assumption?.Id }.OfType<string>())
                numbers.TryAdd(id, notes.Count);
        }
        Quantities = notes.Count;
        foreach (var id in Cited(run).Where(id => !numbers.ContainsKey(id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (claim, assumption) = (Book.Claims.GetValueOrDefault(id), Book.Assumptions.GetValueOrDefault(id));
            if (claim is null && assumption is null)
                continue;
            notes.Add(new Note(notes.Count + 1, null, claim, assumption));
            numbers[id] = notes.Count;
        }
        Notes = notes.ToImmutable();
    }

    /// <summary>The evidence.</summary>
    public EvidenceBook Book { get; }

    /// <summary>All notes, by number.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>How many of them, from the first on, are quantities.</summary>
    public int Quantities { get; }

    /// <summary>The notes of a run.</summary>
    public static NoteBook Of(Run run) => new(run);

    /// <summary>Numbers of the notes on some quantities, claims or assumptions, each once and in order; ids without a note are left out.</summary>
    public ImmutableArray<int> On(params IEnumerable<string> ids) =>
        [.. ids.Where(numbers.ContainsKey).Select(id => numbers[id]).Distinct().Order()];

    /// <summary>Numbers of the notes at the ends of a chain of reasons.</summary>
    public ImmutableArray<int> On(Reason reason) => On(Ids(reason));

    private static IEnumerable<string> Cited(Run run) =>
    [
        .. run.Results.Values.SelectMany(result => Ids(result.Because)),
        .. run.Comparison.SelectMany(line => line.Claims),
        .. run.Best.Law.Request.Claims,
        .. run.Best.Law.Request.Assumptions,
        .. run.Best.Law.Bases.SelectMany(verdict => verdict.RestsOn),
        .. run.Best.Law.Bases.SelectMany(verdict => verdict.Suppositions).SelectMany(each => each.Sides).SelectMany(each => each.Side.Claims),
    ];

    private static IEnumerable<string> Ids(Reason reason)
    {
        if (reason.Id is { } id)
            yield return id;
        foreach (var inner in reason.Because.SelectMany(Ids))
            yield return inner;
    }
}
