// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Pictures.Notes;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>The numbered notes of a study of closure: the time, the size, then the request of each case; each once, in this order.</summary>
public sealed class ClosureNotes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Note>.Builder notes = ImmutableArray.CreateBuilder<Note>();
    private readonly Quantities evidence;

    private ClosureNotes(ClosureAnswer answer)
    {
        Book = answer.Pack.Evidence;
        evidence = new Quantities(Book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        On(answer.Study.Within.Name, answer.Study.Size.Name);
        foreach (var id in answer.Study.Scenarios.Select(each => each.Case).Distinct(StringComparer.Ordinal))
        {
            var request = answer.Pack.Cases[id].Given.Request;
            On([.. request.Claims, .. request.Assumptions]);
        }
        All = notes.ToImmutable();
    }

    /// <summary>The evidence.</summary>
    public EvidenceBook Book { get; }

    /// <summary>All notes, by number.</summary>
    public ImmutableArray<Note> All { get; }

    /// <summary>The notes of an answer.</summary>
    public static ClosureNotes Of(ClosureAnswer answer) => new(answer);

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
