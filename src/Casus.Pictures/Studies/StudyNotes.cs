// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Pictures.Notes;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>
/// The numbered notes of a study: the prior, then at each time the request, the rule, and the positions with the quantities that they are coded by; each once, in this
/// order.
/// </summary>
public sealed class StudyNotes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Note>.Builder notes = ImmutableArray.CreateBuilder<Note>();
    private readonly Quantities evidence;

    private StudyNotes(PivotAnswer answer)
    {
        Book = answer.Pack.Evidence;
        evidence = new Quantities(Book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        if (answer.Study.Prior is { } prior)
            On(prior.Weight.Name, prior.Reach.Name, prior.Width.Name);
        foreach (var epoch in answer.Study.Epochs)
        {
            var given = answer.Pack.Cases[epoch.Case].Given;
            On([.. given.Request.Claims, .. given.Request.Assumptions]);
            var rule = answer.Main(epoch).Rule;
            On([.. rule.Claims, .. rule.Assumptions]);
            if (given.Council?.Correlation is { } correlation)
                On(correlation.Name);
            foreach (var position in given.Positions)
                On([.. OfPosition(position)]);
        }
        All = notes.ToImmutable();
    }

    /// <summary>The evidence.</summary>
    public EvidenceBook Book { get; }

    /// <summary>All notes, by number.</summary>
    public ImmutableArray<Note> All { get; }

    /// <summary>The notes of an answer.</summary>
    public static StudyNotes Of(PivotAnswer answer) => new(answer);

    /// <summary>What a position is coded from: its claims and assumptions, and its quantities.</summary>
    public static IEnumerable<string> OfPosition(CouncilPosition position) =>
        [.. position.Claims, .. position.Assumptions, position.Supports.Name, position.Objects.Name, .. new[] { position.Absent?.Name, position.ObjectsToFormat?.Name }.OfType<string>()];

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
