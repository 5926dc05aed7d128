// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Evidence;

/// <summary>
/// The quantities of one run. Each name is resolved once: to the best evidence, or, in a drawn run, to one of the rival claims by weight of grade and
/// to a value within its stated precision. Not safe for several threads.
/// </summary>
/// <param name="book">The evidence.</param>
/// <param name="settings">Values set by the user, by name of quantity.</param>
/// <param name="beliefs">Claims that the user chose to believe, by name of quantity.</param>
/// <param name="draws">The draws of the replication; null takes the best evidence and draws nothing.</param>
public sealed class Quantities(
    EvidenceBook book,
    ImmutableSortedDictionary<string, ClaimValue> settings,
    ImmutableSortedDictionary<string, string> beliefs,
    KeyedDraws? draws)
{
    private readonly Dictionary<string, Resolution> resolved = new(StringComparer.Ordinal);

    /// <summary>The evidence read.</summary>
    public EvidenceBook Book => book;

    /// <summary>The draws of the replication, or null in a run on best evidence.</summary>
    public KeyedDraws? Draws => draws;

    /// <summary>Everything resolved so far, in ordinal order of name.</summary>
    public ImmutableArray<Resolution> Read => [.. resolved.Values.OrderBy(each => each.Name, StringComparer.Ordinal)];

    /// <summary>The value of a quantity.</summary>
    public T Of<T>(Quantity<T> quantity)
        where T : struct, IMeasure<T> => T.From(Resolve(quantity.Name).Value);

    /// <summary>The value of a quantity, or a fallback when the pack does not name one.</summary>
    public T Of<T>(Quantity<T>? quantity, T otherwise)
        where T : struct, IMeasure<T> => quantity is null ? otherwise : Of(quantity);

    /// <summary>
    /// The value of a quantity that differs from thing to thing (how long this aircraft takes to load): in a drawn run each thing draws its own value within the
    /// range, keyed by what it is for.
    /// </summary>
    public T Of<T>(Quantity<T> quantity, string purpose, string id, uint occurrence = 0)
        where T : struct, IMeasure<T>
    {
        var resolution = Resolve(quantity.Name);
        if (draws is not { } keyed || resolution.High <= resolution.Low)
            return T.From(resolution.Value);
        return T.From(Spread(resolution).At(keyed.Uniform(purpose, id, occurrence)));
    }

    /// <summary>
    /// The range within which a quantity differs from thing to thing, in base units: what <see cref="Of{T}(Quantity{T}, string, string, uint)"/> draws from. On best
    /// evidence it holds one value. For those who draw often and prepare once.
    /// </summary>
    public Casus.Simulation.Range SpreadOf(string name)
    {
        var resolution = Resolve(name);
        return draws is null || resolution.High <= resolution.Low ? Casus.Simulation.Range.Exactly(resolution.Value) : Spread(resolution);
    }

    /// <summary>What was taken for a quantity, and from where.</summary>
    public Resolution Resolve(string name)
    {
        if (!resolved.TryGetValue(name, out var resolution))
            resolved[name] = resolution = Take(name);
        return resolution;
    }

    private Resolution Take(string name)
    {
        if (SetTo(name) is { } set)
        {
            var range = set.Range();
            return new Resolution(name, set.Dimension, Value(range, name), range.Low, range.High, null, null, set.Text, [], draws is not null);
        }
        var claims = book.On(name);
        if (claims.Length > 0)
            return Believe(name, claims);
        var assumption = book.Assumptions[name];
        var spread = assumption.Spread!.Value;
        return new Resolution(name, assumption.Value!.Dimension, Value(spread, name), spread.Low, spread.High, null, assumption, null, [], draws is not null);
    }

    private Resolution Believe(string name, ImmutableArray<(Claim Claim, ClaimValue Value)> claims)
    {
        var (claim, value) = Choose(name, claims);
        var range = value.Range();
        var rivals = claims.Where(each => each.Claim != claim).Select(each => each.Claim).ToImmutableArray();
        return new Resolution(name, value.Dimension, Value(range, name), range.Low, range.High, claim, null, null, rivals, draws is not null);
    }

    private (Claim Claim, ClaimValue Value) Choose(string name, ImmutableArray<(Claim Claim, ClaimValue Value)> claims)
    {
        if ((beliefs.TryGetValue(name, out var believed) || beliefs.TryGetValue(Subject(name), out believed)) && claims.Any(each => each.Claim.Id == believed))
            return claims.First(each => each.Claim.Id == believed);
        var usable = claims.Where(each => each.Claim.Rank != Rank.Deprecated).ToArray();
        if (usable.Length == 0)
            usable = [.. claims];
        if (draws is not { } keyed || usable.Length == 1)
            return usable.OrderBy(each => each.Claim.Rank).ThenByDescending(each => book.GradeOf(each.Claim).Weight).ThenByDescending(each => each.Claim.AsOf, StringComparer.Ordinal).First();
        var total = usable.Sum(each => book.GradeOf(each.Claim).Weight);
        var mark = keyed.Uniform("belief", name) * total;
        foreach (var each in usable)
        {
            mark -= book.GradeOf(each.Claim).Weight;
            if (mark < 0)
                return each;
        }
        return usable[^1];
    }

    private double Value(Casus.Simulation.Range range, string name) =>
        draws is { } keyed && range.High > range.Low ? range.At(keyed.Uniform("value", name)) : range.Best;

    private Casus.Simulation.Range Spread(Resolution resolution) =>
        resolution.Assumption?.Spread
        ?? (resolution.Claim is { } claim ? book.On(resolution.Name).First(each => each.Claim == claim).Value.Range() : SetTo(resolution.Name)!.Range());

    private ClaimValue? SetTo(string name) =>
        settings.TryGetValue(name, out var set) || settings.TryGetValue(Subject(name), out set) ? set : null;

    private static string Subject(string name)
    {
        var at = name.IndexOf(" @ ", StringComparison.Ordinal);
        return at < 0 ? name : name[..at];
    }
}
