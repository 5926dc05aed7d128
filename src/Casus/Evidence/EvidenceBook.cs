// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Evidence;

/// <summary>All sources, claims and assumptions that a run may read, indexed by the quantities they speak on. Immutable.</summary>
public sealed class EvidenceBook
{
    private readonly FrozenDictionary<string, ImmutableArray<(Claim Claim, ClaimValue Value)>> byQuantity;

    /// <summary>The ends of chains of reasons, each written once: thousands of verdicts end in the same claims.</summary>
    private readonly ConcurrentDictionary<Claim, Reason> ends = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the book.</summary>
    public EvidenceBook(IEnumerable<Source> sources, IEnumerable<Claim> claims, IEnumerable<Assumption> assumptions)
    {
        Sources = Indexed(sources, source => source.Id);
        Claims = Indexed(claims, claim => claim.Id);
        Assumptions = Indexed(assumptions, assumption => assumption.Id);
        var stated =
            from claim in Claims.Values
            from quantity in claim.Quantities
            from name in new[] { quantity.Quantity, QuantityName.WithScope(quantity.Quantity, claim.Scope) }
            group (claim, quantity.Value) by name;
        byQuantity = stated.ToFrozenDictionary(
            group => group.Key,
            group => group.OrderBy(each => each.claim.Id, StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>Sources by id.</summary>
    public FrozenDictionary<string, Source> Sources { get; }

    /// <summary>Claims by id.</summary>
    public FrozenDictionary<string, Claim> Claims { get; }

    /// <summary>Assumptions by id.</summary>
    public FrozenDictionary<string, Assumption> Assumptions { get; }

    /// <summary>Names of all quantities, those with a scope included, in ordinal order.</summary>
    public IEnumerable<string> QuantityNames =>
        byQuantity.Keys.Concat(Assumptions.Values.Where(each => each.Value is not null).Select(each => each.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The grade of a claim.</summary>
    public Grade GradeOf(Claim claim) => new(Sources[claim.Source].Reliability, claim.Credibility);

    /// <summary>A claim as the end of a chain of reasons.</summary>
    internal Reason EndOf(Claim claim) => ends.GetOrAdd(claim, Written);

    private Reason Written(Claim claim) =>
        new(ReasonKind.Claim, $"{claim.Says} ({Sources[claim.Source].Publisher}, {claim.Locator}; {GradeOf(claim)})", claim.Id, []);

    /// <summary>The claims on a quantity with what each states; empty when only an assumption speaks on it.</summary>
    public ImmutableArray<(Claim Claim, ClaimValue Value)> On(string quantity) => byQuantity.TryGetValue(quantity, out var claims) ? claims : [];

    /// <summary>The quantities, with their scope, on which at least two claims state different values, in ordinal order.</summary>
    public IEnumerable<string> Disputed =>
        byQuantity.Where(each => each.Key.Contains('@', StringComparison.Ordinal) && each.Value.Select(claim => claim.Value.Text).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(each => each.Key)
            .Order(StringComparer.Ordinal);

    /// <summary>Enters every quantity in the table of ids and reports those that cannot be read.</summary>
    public void Enter(IdTable ids, Diagnostics diagnostics)
    {
        foreach (var (at, text, fault) in Beyond())
            diagnostics.Error(at, "out-of-range", $"The value '{text}' {fault}.", "Check number and unit.");
        foreach (var (name, claims) in byQuantity.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            var dimensions = claims.Select(each => each.Value.Dimension).Distinct().ToArray();
            if (dimensions.Length > 1)
                diagnostics.Error(
                    claims[^1].Claim.WrittenAt,
                    "bad-unit",
                    $"Claims on '{name}' measure different things ({string.Join(", ", dimensions.Select(Words.Of))}).",
                    "Give them different measures, or mend the unit.");
            if (!name.Contains('@', StringComparison.Ordinal) && claims.Select(each => each.Claim.Scope).Distinct().Count() > 1)
                continue;
            Name(ids, dimensions[0], name, claims[0].Claim.WrittenAt, diagnostics);
        }
        foreach (var assumption in Assumptions.Values.OrderBy(each => each.Id, StringComparer.Ordinal))
        {
            if (assumption.Value is null)
                continue;
            if (byQuantity.ContainsKey(assumption.Id))
                diagnostics.Error(assumption.WrittenAt, "assumed-and-claimed", $"Claims already speak on '{assumption.Id}'.", "Remove the assumption or give it another id.");
            else
                Name(ids, assumption.Value.Dimension, assumption.Id, assumption.WrittenAt, diagnostics);
        }
    }

    private IEnumerable<(Position At, string Text, string Fault)> Beyond() =>
        from stated in Claims.Values.SelectMany(claim => claim.Quantities.Select(each => (claim.WrittenAt, each.Value)))
            .Concat(Assumptions.Values.SelectMany(each => new[] { each.Value, each.Best }.OfType<ClaimValue>().Select(value => (each.WrittenAt, value))))
        let fault = Reach.Fault(stated.Item2)
        where fault is not null
        select (stated.Item1, stated.Item2.Text, fault);

    private static void Name(IdTable ids, Dimension dimension, string name, Position at, Diagnostics diagnostics)
    {
        ids.Name(QuantityName.KindOf(dimension), name, at, diagnostics);
        ids.Name(QuantityName.AnyKind, name, at, diagnostics);
    }

    private static FrozenDictionary<string, T> Indexed<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.GroupBy(id, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
