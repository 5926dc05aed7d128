// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Pictures.Notes;

namespace Casus.Pictures.Studies;

/// <summary>Notes numbered in the order in which they are first cited, each once.</summary>
/// <param name="book">The evidence.</param>
public sealed class CitedNotes(EvidenceBook book)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<Note> notes = [];
    private readonly Quantities evidence = new(book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);

    /// <summary>The evidence.</summary>
    public EvidenceBook Book { get; } = book;

    /// <summary>All notes so far, by number.</summary>
    public IReadOnlyList<Note> All => notes;

    /// <summary>A quantity on best evidence.</summary>
    public Resolution Resolve(string quantity) => evidence.Resolve(quantity);

    /// <summary>Numbers of the notes on some quantities, claims or assumptions, each once and in order. What nobody wrote of has none.</summary>
    public ImmutableArray<int> On(params IEnumerable<string> ids) => [.. ids.Select(Number).OfType<int>().Distinct().Order()];

    private int? Number(string id)
    {
        if (numbers.TryGetValue(id, out var known))
            return known;
        var (claim, assumption) = (Book.Claims.GetValueOrDefault(id), Book.Assumptions.GetValueOrDefault(id));
        var resolution = claim is null && assumption is not { Value: null } && (assumption is not null || !Book.On(id).IsEmpty) ? evidence.Resolve(id) : null;
        if (claim is null && assumption is null && resolution is null)
            return null;
        notes.Add(new Note(notes.Count + 1, resolution, claim ?? resolution?.Claim, assumption ?? resolution?.Assumption));
        return numbers[id] = notes.Count;
    }
}
